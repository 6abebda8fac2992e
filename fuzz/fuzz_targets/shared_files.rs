//! Any text as one of the files that AWS's tools share.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[allow(dead_code)]
#[path = "../../src/shared_files.rs"]
mod shared_files;

fuzz_target!(|text: &str| {
    if let Some(sections) = shared_files::parse(text) {
        for name in sections.names() {
            assert!(sections.get(name).is_some());
        }
    }
});
