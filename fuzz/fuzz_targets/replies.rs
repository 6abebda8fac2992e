//! Any bytes as the body of a reply: what a call of any operation makes of it, as a result and as an error.
//!
//! The first byte chooses the operation, the second the status, as `tests/soundness/test_corpus.py` does.

#![no_main]

use _native::entrances;
use libfuzzer_sys::{Corpus, fuzz_target};
use pyo3::prelude::*;

const STATUSES: [u16; 8] = [200, 200, 200, 400, 404, 300, 301, 500];
const HEADERS: [(&str, &str); 3] =
    [("etag", "E1"), ("x-amzn-requestid", "0-1"), ("content-length", "1")];

fuzz_target!(
    init: entrances::install().expect("make fuzz sets PYTHONHOME"),
    |data: &[u8]| -> Corpus {
        let [operation, status, body @ ..] = data else {
            return Corpus::Reject;
        };
        let status = STATUSES[usize::from(*status) % STATUSES.len()];
        let headers = HEADERS.map(|(name, value)| (name.to_owned(), value.to_owned()));
        Python::attach(|py| {
            if let Err(error) =
                entrances::outcome(py, *operation, status, headers.to_vec(), body)
            {
                // Python's own words for it: making them runs the exception's code.
                let _ = error.value(py).str();
            }
        });
        Corpus::Keep
    }
);
