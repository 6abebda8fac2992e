//! The header by which AWS notices a Lambda function that calls itself in a circle.
//!
//! Mirrors `add_recursion_detection_header` in botocore's `handlers.py`. The variable changes with every call of the
//! function, so it is read, where Python is held, for every call of a client.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use pyo3::prelude::*;

const HEADER: &str = "X-Amzn-Trace-Id";
/// What Python's `quote` lets be, with what botocore adds to that.
const UNSAFE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'_')
    .remove(b'.')
    .remove(b'-')
    .remove(b'~')
    .remove(b'=')
    .remove(b';')
    .remove(b':')
    .remove(b'+')
    .remove(b'&')
    .remove(b'[')
    .remove(b']')
    .remove(b'{')
    .remove(b'}')
    .remove(b'"')
    .remove(b'\'')
    .remove(b',');

/// The id that the environment has at this moment.
pub fn id(py: Python<'_>) -> PyResult<Option<String>> {
    let environ = py.import("os")?.getattr("environ")?;
    let id: Option<std::ffi::OsString> =
        environ.call_method1("get", ("_X_AMZN_TRACE_ID",))?.extract()?;
    Ok(id.map(|id| id.to_string_lossy().into_owned()).filter(|id| !id.is_empty()))
}

/// Unless the request has one of its own.
pub fn add(headers: &mut Vec<(Cow<'static, str>, String)>, id: &str) {
    if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(HEADER)) {
        headers.push((HEADER.into(), utf8_percent_encode(id, UNSAFE).to_string()));
    }
}
