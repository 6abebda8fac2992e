//! Any Python objects as the parameters of any operation: a request, or an exception.
//!
//! `tests/soundness/parameters.py` makes objects of bytes, and has what botocore makes of the same objects.

#![no_main]

use std::sync::OnceLock;

use _native::entrances;
use libfuzzer_sys::{Corpus, fuzz_target};
use pyo3::prelude::*;
use pyo3::types::PyDict;

static DECODE: OnceLock<Py<PyAny>> = OnceLock::new();

fn prepare() {
    let made = entrances::install().and_then(|()| {
        Python::attach(|py| {
            let module = py.import("tests.soundness.parameters")?;
            PyResult::Ok(module.getattr("decode")?.unbind())
        })
    });
    let decode = made.expect("make fuzz sets PYTHONPATH");
    assert!(DECODE.set(decode).is_ok());
}

fn run(py: Python<'_>, data: &[u8]) -> PyResult<()> {
    let decode = DECODE.get().expect("prepare comes first").bind(py);
    let (operation, checked, params): (u8, bool, Bound<'_, PyDict>) =
        decode.call1((data,))?.extract()?;
    if let Err(error) = entrances::request(operation, &params, checked) {
        let _ = error.value(py).str();
    }
    Ok(())
}

fuzz_target!(init: prepare(), |data: &[u8]| -> Corpus {
    if data.len() < 3 {
        return Corpus::Reject;
    }
    Python::attach(|py| run(py, data)).expect("decode takes any bytes");
    Corpus::Keep
});
