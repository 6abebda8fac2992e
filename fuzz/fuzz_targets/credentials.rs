//! Any bytes as the answer of a source of credentials, in JSON and, of STS, in XML.
//!
//! The first byte chooses the source.

#![no_main]

use _native::entrances;
use libfuzzer_sys::{Corpus, fuzz_target};
use pyo3::prelude::*;

fuzz_target!(
    init: entrances::install().expect("make fuzz sets PYTHONHOME"),
    |data: &[u8]| -> Corpus {
        let [source, body @ ..] = data else {
            return Corpus::Reject;
        };
        Python::attach(|py| {
            if let Some(error) = entrances::credentials(py, *source, body) {
                let _ = error.value(py).str();
            }
        });
        Corpus::Keep
    }
);
