//! Ways into the crate for the fuzz targets: `src/lib.rs` has this module only under cargo fuzz.

use std::sync::Arc;

use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::client::Outcome;
use crate::http::Wire;
use crate::model::OPERATIONS;
use crate::reply::Reply;
use crate::request;

/// Starts Python, and has `import cloudfront_rs._native` find the module that the fuzzer watches.
pub fn install() -> PyResult<()> {
    Python::initialize();
    Python::attach(|py| {
        let module = pyo3::wrap_pymodule!(crate::_native)(py);
        py.import("sys")?.getattr("modules")?.set_item("cloudfront_rs._native", module)?;
        // Where that fails, every error would be its ImportError.
        py.import("cloudfront_rs.exceptions").map(drop)
    })
}

/// What a call of the operation returns, or raises, for a reply of CloudFront's.
pub fn outcome<'py>(
    py: Python<'py>,
    operation: u8,
    status: u16,
    headers: Vec<(String, String)>,
    body: &[u8],
) -> PyResult<Bound<'py, PyDict>> {
    let wire = Arc::new(Wire { headers, body: Bytes::copy_from_slice(body) });
    let reply = Reply {
        status,
        wire,
        attempts: 1,
        max_attempts_reached: false,
        retry_quota_reached: false,
    };
    let operation = &OPERATIONS[usize::from(operation) % OPERATIONS.len()];
    Outcome { operation, result: Ok(reply) }.into_pyobject(py)
}

/// The request of a call: method, path and query, headers, body.
pub fn request<'py>(
    operation: u8,
    params: &Bound<'py, PyDict>,
    checked: bool,
) -> PyResult<(String, String, Vec<(String, String)>, Bound<'py, PyBytes>)> {
    let operation = &OPERATIONS[usize::from(operation) % OPERATIONS.len()];
    let request = request::build(operation, params, checked)?;
    let headers = request.headers.into_iter().map(|(name, value)| (name.into_owned(), value));
    let body = PyBytes::new(params.py(), &request.body);
    Ok((request.method.into_owned(), request.path_and_query, headers.collect(), body))
}
