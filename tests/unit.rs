//! The unit tests of the modules that know no Python, which therefore need no Python to link with.

#[allow(dead_code)]
#[path = "../src/pace.rs"]
mod pace;
#[allow(dead_code)]
#[path = "../src/rate_limiter.rs"]
mod rate_limiter;
#[allow(dead_code)]
#[path = "../src/timestamp.rs"]
mod timestamp;
#[allow(dead_code)]
#[path = "../src/xml.rs"]
mod xml;
