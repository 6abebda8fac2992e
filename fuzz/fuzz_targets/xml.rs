//! Any bytes as an XML document, each of whose elements is visited; and as a timestamp.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[allow(dead_code)]
#[path = "../../src/timestamp.rs"]
mod timestamp;
#[allow(dead_code)]
#[path = "../../src/xml.rs"]
mod xml;

fuzz_target!(|data: &[u8]| {
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = timestamp::parse(text);
    }
    if let Ok(document) = xml::parse(data) {
        let mut pending = vec![document.root()];
        let mut seen = 0;
        while let Some(element) = pending.pop() {
            seen += 1;
            // Each takes a byte at least, in the document too.
            assert!(seen <= data.len().max(1));
            assert!(element.name().len() <= data.len());
            assert!(element.text().unwrap_or_default().len() <= data.len());
            pending.extend(element.children());
        }
    }
});
