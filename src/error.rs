//! What went wrong, as boto3's exception.
//!
//! Mirrors `RestXMLParser._do_error_parse` with its fallbacks, for replies, and the exceptions that
//! `URLLib3Session.send` raises, for faults. The classes are Python's (`cloudfront_rs.exceptions`),
//! because what they derive from depends on whether botocore is imported.

use std::collections::HashMap;
use std::path::Path;

use pyo3::exceptions::{PyMemoryError, PyOSError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};

use crate::config::{Argument, ConfigError, MESSAGE};
use crate::http::{Fault, FaultKind};
use crate::model::{ERRORS, Operation};
use crate::reply::{self, Reply};
use crate::sdk::Failure;
use crate::xml::{self, Document, Element};

fn exceptions(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    py.import("cloudfront_rs.exceptions")
}

/// The exception of that name in `botocore.exceptions`, made with these arguments.
pub fn botocore_error(py: Python<'_>, name: &str, kwargs: &Bound<'_, PyDict>) -> PyErr {
    let made = exceptions(py).and_then(|module| {
        module.getattr("raisable")?.call1((module.getattr(name)?,))?.call((), Some(kwargs))
    });
    made.map_or_else(|error| error, PyErr::from_value)
}

fn with_texts(py: Python<'_>, name: &str, arguments: &[(&str, &str)]) -> PyErr {
    let kwargs = PyDict::new(py);
    for (key, value) in arguments {
        if let Err(error) = kwargs.set_item(key, value) {
            return error;
        }
    }
    botocore_error(py, name, &kwargs)
}

pub fn response_parser_error(py: Python<'_>, message: &Bound<'_, PyAny>) -> PyErr {
    let made = exceptions(py).and_then(|module| {
        let class = module.getattr("ResponseParserError")?;
        module.getattr("raisable")?.call1((class,))?.call1((message,))
    });
    made.map_or_else(|error| error, PyErr::from_value)
}

fn os_error(py: Python<'_>, errno: i64, path: &Path) -> PyResult<PyErr> {
    let reason = py.import("os")?.call_method1("strerror", (errno,))?.unbind();
    Ok(PyOSError::new_err((errno, reason, path.as_os_str().to_owned())))
}

pub fn config_error(py: Python<'_>, error: &ConfigError) -> PyErr {
    if let ("OSError", [(_, Argument::Number(errno)), (_, Argument::Path(path))]) =
        (error.exception, error.arguments.as_slice())
    {
        return os_error(py, *errno, path).unwrap_or_else(|error| error);
    }
    if let [(MESSAGE, Argument::Text(message))] = error.arguments.as_slice() {
        let class = py.import("builtins").and_then(|builtins| builtins.getattr(error.exception));
        let made = class.and_then(|class| class.call1((message,)));
        return made.map_or_else(|error| error, PyErr::from_value);
    }
    let kwargs = PyDict::new(py);
    for (name, value) in &error.arguments {
        let set = match value {
            Argument::Text(text) => kwargs.set_item(name, text),
            Argument::Path(path) => kwargs.set_item(name, path.as_os_str()),
            Argument::Number(number) => kwargs.set_item(name, number),
            Argument::Tuple(texts) => {
                PyTuple::new(py, *texts).and_then(|texts| kwargs.set_item(name, texts))
            }
            Argument::List(texts) => kwargs.set_item(name, texts.to_vec()),
            Argument::Names(texts) => kwargs.set_item(name, texts),
        };
        if let Err(error) = set {
            return error;
        }
    }
    botocore_error(py, error.exception, &kwargs)
}

/// botocore's exception for what it has no class for.
pub fn http_client_error(py: Python<'_>, why: &str) -> PyErr {
    with_texts(py, "HTTPClientError", &[("error", why)])
}

pub fn failure(py: Python<'_>, operation: &str, failure: &Failure) -> PyErr {
    match failure {
        Failure::Fault(Fault { kind, url, why, .. }) => {
            let name = match kind {
                FaultKind::Connect => "EndpointConnectionError",
                FaultKind::ConnectTimeout => "ConnectTimeoutError",
                FaultKind::ReadTimeout => "ReadTimeoutError",
                FaultKind::Closed => "ConnectionClosedError",
                FaultKind::Tls => "SSLError",
                FaultKind::Proxy => "ProxyConnectionError",
                FaultKind::OutOfMemory => return PyMemoryError::new_err(why.clone()),
                FaultKind::Unhandled => return http_client_error(py, why),
            };
            let place = if *kind == FaultKind::Proxy { "proxy_url" } else { "endpoint_url" };
            with_texts(py, name, &[(place, url), ("error", why)])
        }
        Failure::NoEndpoint(why) => with_texts(py, "EndpointProviderError", &[("msg", why)]),
        Failure::NoCredentials => with_texts(py, "NoCredentialsError", &[]),
        Failure::Credentials(error) => error.to_py(py),
        Failure::Defect(defect) => defect.to_py(py, operation),
        Failure::NoAnswer(name) => {
            let why = format!("the answer to {name} is none of CloudFront's, though it says 200");
            http_client_error(py, &why)
        }
        Failure::Other(why) => http_client_error(py, why),
    }
}

/// The `ClientError`, or the modelled exception, of a reply that is an error.
pub fn client_error(py: Python<'_>, operation: &Operation, reply: &Reply) -> PyErr {
    let code = code(reply);
    let made = response_with(py, operation, reply, code.as_deref()).and_then(|response| {
        let module = exceptions(py)?;
        let class = module.call_method1("from_code", (code,))?;
        let class = module.getattr("raisable")?.call1((class,))?;
        class.call1((response, operation.name))
    });
    made.map_or_else(|error| error, PyErr::from_value)
}

/// The `ClientError` of another service of AWS, whose modelled exceptions are not here.
pub fn error_of_another_service(py: Python<'_>, name: &str, response: &Bound<'_, PyDict>) -> PyErr {
    let made = exceptions(py).and_then(|module| {
        let class = module.getattr("ClientError")?;
        module.getattr("raisable")?.call1((class,))?.call1((response, name))
    });
    made.map_or_else(|error| error, PyErr::from_value)
}

/// The dict of an error reply of a service with the query protocol.
pub fn query_response<'py>(py: Python<'py>, reply: &Reply) -> PyResult<Bound<'py, PyDict>> {
    if let Explained::ByStatus { with_ids: false } = explained(reply) {
        let response = PyDict::new(py);
        reply::add_metadata(&by_status(&response, reply, false)?, reply)?;
        return Ok(response);
    }
    let response = children(py, reply.content(py)?.root())?;
    if let Some(errors) = response.get_item("Errors")? {
        response.del_item("Errors")?;
        response.update(errors.cast::<PyDict>()?.as_mapping())?;
    }
    let metadata = PyDict::new(py);
    if let Some(id) = response.get_item("RequestId")? {
        response.del_item("RequestId")?;
        metadata.set_item("RequestId", id)?;
    }
    reply::add_metadata(&metadata, reply)?;
    response.set_item("ResponseMetadata", metadata)?;
    Ok(response)
}

/// How an error explains itself.
enum Explained<'r> {
    /// By its status alone: it comes from something before CloudFront, or the body makes no sense.
    ByStatus {
        with_ids: bool,
    },
    ByBody(Document<'r>),
}

fn explained(reply: &Reply) -> Explained<'_> {
    let body = reply.wire.body.trim_ascii();
    if reply.status >= 500 && (body.is_empty() || body.starts_with(b"<html>")) {
        return Explained::ByStatus { with_ids: false };
    }
    match xml::parse(&reply.wire.body) {
        Ok(document) if !reply.wire.body.is_empty() => Explained::ByBody(document),
        _ => Explained::ByStatus { with_ids: true },
    }
}

/// A reply that botocore's parser raises for, so that no rule of retries sees it.
pub struct Unreadable;

/// Whether the reply names a code itself.
pub fn has_code(reply: &Reply) -> bool {
    matches!(explained(reply), Explained::ByBody(_)) && code(reply).is_some_and(|c| !c.is_empty())
}

/// `Error.Code`, as far as there is one.
pub fn code(reply: &Reply) -> Option<String> {
    if reply.status < 301 {
        // botocore raises for a 300, but parses it as a success.
        return None;
    }
    match explained(reply) {
        Explained::ByStatus { .. } => Some(reply.status.to_string()),
        Explained::ByBody(document) => {
            let root = document.root();
            let error = if is_bare_error(root) { Some(root) } else { root.child("Error") };
            match error.map(|error| error.child("Code")) {
                Some(Some(code)) => code.text().map(str::to_owned),
                _ => Some(String::new()),
            }
        }
    }
}

/// The code of an error in the query protocol, whose parser raises where the body makes no sense.
pub fn query_code(reply: &Reply) -> Result<Option<String>, Unreadable> {
    match explained(reply) {
        Explained::ByStatus { with_ids: true } => Err(Unreadable),
        _ => Ok(code(reply)),
    }
}

/// The dict of a reply that is an error: an exception's `response`.
pub fn response<'py>(
    py: Python<'py>,
    operation: &Operation,
    reply: &Reply,
) -> PyResult<Bound<'py, PyDict>> {
    response_with(py, operation, reply, code(reply).as_deref())
}

fn response_with<'py>(
    py: Python<'py>,
    operation: &Operation,
    reply: &Reply,
    code: Option<&str>,
) -> PyResult<Bound<'py, PyDict>> {
    if reply.status < 301 {
        return reply::success(py, operation, reply);
    }
    let response = PyDict::new(py);
    let (metadata, message) = match explained(reply) {
        Explained::ByStatus { with_ids } => (by_status(&response, reply, with_ids)?, None),
        Explained::ByBody(document) => {
            let root = document.root();
            (by_body(&response, reply, root)?, modelled_message(code, root))
        }
    };
    reply::add_metadata(&metadata, reply)?;
    if let Some(message) = message {
        response.set_item("Message", message)?;
    }
    Ok(response)
}

/// Fills in `Error` and `ResponseMetadata`, and returns the latter.
fn by_status<'py>(
    response: &Bound<'py, PyDict>,
    reply: &Reply,
    with_ids: bool,
) -> PyResult<Bound<'py, PyDict>> {
    let py = response.py();
    let status = py.import("http")?.getattr("HTTPStatus")?.call1((reply.status,));
    let phrase = match status {
        Ok(status) => status.getattr("phrase")?.extract()?,
        Err(_) => String::new(),
    };
    let error = PyDict::new(py);
    error.set_item("Code", reply.status.to_string())?;
    error.set_item("Message", phrase)?;
    response.set_item("Error", error)?;
    let metadata = PyDict::new(py);
    if with_ids {
        metadata.set_item("RequestId", reply.header("x-amz-request-id").unwrap_or_default())?;
        metadata.set_item("HostId", reply.header("x-amz-id-2").unwrap_or_default())?;
    }
    response.set_item("ResponseMetadata", &metadata)?;
    Ok(metadata)
}

/// Fills in all that the body says, and returns `ResponseMetadata`.
fn by_body<'py>(
    response: &Bound<'py, PyDict>,
    reply: &Reply,
    root: Element<'_>,
) -> PyResult<Bound<'py, PyDict>> {
    let py = response.py();
    let parsed = children(py, root)?;
    let metadata = PyDict::new(py);
    if is_bare_error(root) {
        reply::add_request_id(&metadata, reply)?;
        for key in ["RequestId", "HostId"] {
            if parsed.contains(key)? {
                parsed.del_item(key)?;
            }
        }
        response.set_item("Error", parsed)?;
    } else {
        let error = PyDict::new(py);
        error.set_item("Message", "")?;
        error.set_item("Code", "")?;
        response.set_item("Error", &error)?;
        for (key, value) in parsed.iter() {
            match value.cast::<PyDict>() {
                Ok(details) if key.eq("Error")? => error.update(details.as_mapping())?,
                _ if key.eq("RequestId")? => metadata.set_item(key, value)?,
                _ => response.set_item(key, value)?,
            }
        }
    }
    response.set_item("ResponseMetadata", &metadata)?;
    Ok(metadata)
}

/// `<Error>` as the root, as S3 answers.
fn is_bare_error(root: Element<'_>) -> bool {
    root.name() == "Error" && !root.has_namespace()
}

/// The children by name: a dict where there are more inside, else the text. Of children with the same
/// name botocore looks into the first.
fn children<'py>(py: Python<'py>, element: Element<'_>) -> PyResult<Bound<'py, PyDict>> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for child in element.children() {
        *counts.entry(child.name()).or_default() += 1;
    }
    let dict = PyDict::new(py);
    for child in element.children() {
        // Only the first of a name finds the count.
        let Some(count) = counts.remove(child.name()) else { continue };
        if count > 1 || child.children().next().is_some() {
            dict.set_item(child.name(), children(py, child)?)?;
        } else {
            dict.set_item(child.name(), child.text())?;
        }
    }
    Ok(dict)
}

/// The one member that all of CloudFront's modelled errors have.
fn modelled_message(code: Option<&str>, root: Element<'_>) -> Option<String> {
    ERRORS.binary_search(&code?).ok()?;
    let error = if root.name() == "ErrorResponse" { root.child("Error") } else { None };
    let message = error.unwrap_or(root).child("Message")?;
    Some(message.text().unwrap_or_default().to_owned())
}
