//! Any text around a password as the URL of a proxy: nothing that is shown of it has the password in it.

#![no_main]

use _native::entrances;
use libfuzzer_sys::fuzz_target;

const PASSWORD: &str = "S3CR3T";

fuzz_target!(|parts: (&str, &str, &str, &str)| {
    let (before, left, right, host) = parts;
    // What follows the last `@` is the host, and shown.
    if host.contains(PASSWORD) || before.contains(PASSWORD) {
        return;
    }
    for url in [
        format!("{before}:{left}{PASSWORD}{right}@{host}"),
        format!("http://{before}:{left}{PASSWORD}{right}@{host}"),
        format!("http://{host}?{left}{PASSWORD}{right}"),
    ] {
        let shown = entrances::shown(&url);
        assert!(!shown.contains(PASSWORD), "{url:?} is shown as {shown:?}");
    }
});
