//! Why a source of credentials has none, and the exception that botocore raises for it.
//!
//! Where botocore lets one of Python's own exceptions through (a file that is not there, text that is no
//! JSON), so does this. An error holds what the exception is made from, as it arises where Python may
//! not run.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use super::json;
use crate::config::ConfigError;
use crate::error;
use crate::http::Fault;
use crate::model::Operation;
use crate::reply::{self, Reply};
use crate::sdk::Failure;

pub enum Error {
    Botocore(ConfigError),
    NotJson(Vec<u8>),
    /// STS refuses the call, in XML.
    Refused(&'static Operation, Reply),
    /// SSO does, in JSON.
    RefusedInJson(&'static Operation, Reply),
    /// A service's reply is no XML.
    NotXml(Reply),
    Failure(Failure),
    /// By Python code that was asked.
    Raised(PyErr),
    /// Of a source's own source.
    Shared(Arc<Error>),
}

/// Without what may be secret.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no credentials from a source that should have them")
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Error {}

impl From<ConfigError> for Error {
    fn from(error: ConfigError) -> Self {
        Self::Botocore(error)
    }
}

impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Failure(Failure::Fault(fault))
    }
}

impl Error {
    pub fn botocore(exception: &'static str, arguments: &[(&'static str, &str)]) -> Self {
        Self::Botocore(ConfigError::new(exception, arguments))
    }

    pub fn retrieval(provider: &str, error_msg: &str) -> Self {
        let arguments = [("provider", provider), ("error_msg", error_msg)];
        Self::botocore("CredentialRetrievalError", &arguments)
    }

    pub fn partial(provider: &str, cred_var: &str) -> Self {
        let arguments = [("provider", provider), ("cred_var", cred_var)];
        Self::botocore("PartialCredentialsError", &arguments)
    }

    pub fn invalid_config(error_msg: &str) -> Self {
        Self::botocore("InvalidConfigError", &[("error_msg", error_msg)])
    }

    /// An exception of Python's own.
    pub fn builtin(exception: &'static str, message: impl AsRef<str>) -> Self {
        Self::Botocore(ConfigError::builtin(exception, message.as_ref()))
    }

    pub fn missing_key(name: &str) -> Self {
        Self::builtin("KeyError", name)
    }

    pub fn file(error: &std::io::Error, path: &Path) -> Self {
        Self::Botocore(ConfigError::file(error, path))
    }

    /// The code of an error reply in JSON.
    pub fn json_code(&self) -> Option<String> {
        let Self::RefusedInJson(_, reply) = self else { return None };
        json_code(reply)
    }

    fn json_response<'py>(&self, py: Python<'py>, reply: &Reply) -> PyResult<Bound<'py, PyDict>> {
        let (response, error, metadata) = (PyDict::new(py), PyDict::new(py), PyDict::new(py));
        let body = json::object(&reply.wire.body);
        let text = String::from_utf8_lossy(&reply.wire.body).into_owned();
        let message = match &body {
            Ok(body) => ["message", "Message"].iter().find_map(|name| body.get(*name)),
            Err(_) => None,
        };
        let message = message.map(json::shown);
        let message = if body.is_err() { Some(text) } else { message };
        error.set_item("Message", message.unwrap_or_default())?;
        error.set_item("Code", self.json_code().unwrap_or_else(|| reply.status.to_string()))?;
        response.set_item("Error", error)?;
        reply::add_request_id(&metadata, reply)?;
        reply::add_metadata(&metadata, reply)?;
        response.set_item("ResponseMetadata", metadata)?;
        Ok(response)
    }

    pub fn to_py(&self, py: Python<'_>) -> PyErr {
        let made = match self {
            Self::Botocore(refusal) => return error::config_error(py, refusal),
            Self::NotJson(text) => json_error(py, text),
            Self::Refused(operation, reply) => error::query_response(py, reply)
                .map(|response| error::error_of_another_service(py, operation.name, &response)),
            Self::RefusedInJson(operation, reply) => self
                .json_response(py, reply)
                .map(|response| error::error_of_another_service(py, operation.name, &response)),
            Self::NotXml(reply) => return reply.unreadable(py),
            Self::Failure(failure) => return error::failure(py, "the credentials", failure),
            Self::Raised(error) => return error.clone_ref(py),
            Self::Shared(error) => return error.to_py(py),
        };
        made.unwrap_or_else(|error| error)
    }
}

/// The code of an error reply in JSON, where it has one.
pub fn json_code(reply: &Reply) -> Option<String> {
    let body = json::object(&reply.wire.body).unwrap_or_default();
    let in_body = || ["code", "Code", "__type"].iter().find_map(|name| body.get(*name));
    let code = reply.header("x-amzn-errortype").map(str::to_owned);
    let code = code.or_else(|| in_body().map(json::shown))?;
    let code = code.split(':').next().unwrap_or_default();
    Some(code.rsplit('#').next().unwrap_or_default().to_owned())
}

/// Python's own words; its reader refuses nearly all that Rust's does. Keys may stand in the text, so the
/// exception does not have it.
fn json_error(py: Python<'_>, text: &[u8]) -> PyResult<PyErr> {
    let module = py.import("cloudfront_rs.exceptions")?;
    let error = module.call_method1("secret_json_error", (PyBytes::new(py, text),))?;
    Ok(PyErr::from_value(error))
}
