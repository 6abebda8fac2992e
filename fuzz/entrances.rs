//! Ways into the crate for the fuzz targets: `src/lib.rs` has this module only under cargo fuzz.

use std::sync::Arc;

use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::client::Outcome;
use crate::credentials::{self, Error};
use crate::http::Wire;
use crate::model::OPERATIONS;
use crate::proxy::{self, Proxies};
use crate::reply::Reply;
use crate::request;
use crate::shared_files::{self, SharedFiles};

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
    let reply = reply(status, headers, body);
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

fn reply(status: u16, headers: Vec<(String, String)>, body: &[u8]) -> Reply {
    Reply {
        status,
        wire: Arc::new(Wire { headers, body: Bytes::copy_from_slice(body) }),
        attempts: 1,
        max_attempts_reached: false,
        retry_quota_reached: false,
    }
}

/// What a source of credentials makes of an answer, and the exception where that is none.
pub fn credentials(py: Python<'_>, source: u8, body: &[u8]) -> Option<PyErr> {
    let reply = reply(200, Vec::new(), body);
    let read = match source % 6 {
        0 => credentials::container_answer(body).map(Some),
        1 => credentials::instance_metadata::read(body),
        2 => credentials::process::read(body, None).map(Some),
        3 => credentials::sso::read(body, "111122223333").map(Some),
        4 => credentials::sso::read_token(body).map(|_| None),
        _ => credentials::sts::read("AssumeRole", &reply).map(Some),
    };
    let signable = |keys| credentials::signable::signable(keys).map(drop);
    match read {
        Ok(keys) => drop(keys.map(signable)),
        Err(error) => return Some(Error::to_py(&error, py)),
    }
    None
}

/// Walks from each profile of a configuration file to the keys of its role, and nowhere else.
pub fn chains(config: &str) {
    let Some(sections) = shared_files::parse(config) else { return };
    let files = SharedFiles::new(sections, Default::default());
    for name in files.profile_names() {
        credentials::walk(&files, name);
    }
}

/// What is shown of a proxy's URL, in a message and in settings.
pub fn shown(url: &str) -> String {
    let uri = http::Uri::from_static("http://cloudfront.test/");
    let proxies = Proxies::new([("http".to_owned(), url.to_owned())]);
    let in_a_message = match proxies.on_the_way_to(&uri) {
        Some(Ok(proxy)) => proxy.shown,
        Some(Err(shown)) => shown,
        None => String::new(),
    };
    in_a_message + " " + &proxy::shown(url)
}
