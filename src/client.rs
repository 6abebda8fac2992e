//! The class that Python's clients derive from: it holds the recipe of an SDK client, and makes calls.
//!
//! Mirrors `BaseClient._make_api_call` between the Python side's method and the HTTP reply. The sync and
//! the asyncio call are the same future, waited for in two ways.

use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use crate::config::Settings;
use crate::model::{self, OPERATIONS, Operation};
use crate::per_process::PerProcess;
use crate::reply::{self, Reply};
use crate::runtime::Inside;
use crate::sdk::{Failure, Sdk};
use crate::{error, request};

#[pyclass(frozen, subclass, module = "cloudfront_rs._native")]
pub struct Client {
    settings: Settings,
    sdk: PerProcess<Sdk>,
}

#[pymethods]
impl Client {
    /// `settings` is the dict that `cloudfront_rs.config` makes of the arguments of `client(…)`.
    #[new]
    fn new(py: Python<'_>, settings: &Bound<'_, PyDict>) -> PyResult<Self> {
        let inside = Inside::enter(py)?;
        let mut settings: Settings = pythonize::depythonize(settings)?;
        let resolved = inside.wait(py, async {
            let resolved = settings.resolve().await;
            resolved.map(|()| settings)
        })?;
        resolved
            .map(|settings| Self { settings, sdk: PerProcess::new() })
            .map_err(|error| error::config_error(py, &error))
    }

    /// Makes the call and waits for it; Ctrl-C drops it.
    fn _call<'py>(
        &self,
        py: Python<'py>,
        operation_name: &str,
        params: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let inside = Inside::enter(py)?;
        let (operation, sdk, request) = self.prepare(operation_name, params)?;
        let result = inside.wait(py, sdk.call(operation, request))?;
        Outcome { operation, result }.into_pyobject(py)
    }

    /// Starts the call, as a future of the running event loop; cancelling it drops the call.
    fn _call_async<'py>(
        &self,
        py: Python<'py>,
        operation_name: &str,
        params: &Bound<'py, PyDict>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let inside = Inside::enter(py)?;
        let (operation, sdk, request) = self.prepare(operation_name, params)?;
        inside.asyncio_future(py, async move {
            Ok(Outcome { operation, result: sdk.call(operation, request).await })
        })
    }

    /// By recipe: the other process finds credentials in the same way as this one did.
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyAny>,))> {
        let settings = &slf.get().settings;
        if settings.has_secrets() {
            return Err(PyTypeError::new_err(
                "cannot pickle a client that was made with explicit credentials, because secrets do \
                 not belong in a pickle: make the client where it is used, or let it find its \
                 credentials in the environment or a profile",
            ));
        }
        let settings = pythonize::pythonize(slf.py(), settings)?;
        Ok((slf.get_type().into_any(), (settings,)))
    }
}

impl Client {
    fn prepare(
        &self,
        operation_name: &str,
        params: &Bound<'_, PyDict>,
    ) -> PyResult<(&'static Operation, Sdk, request::Request)> {
        let operation = model::operation(operation_name).ok_or_else(|| {
            PyRuntimeError::new_err(format!("CloudFront has no operation {operation_name}"))
        })?;
        let request = request::build(operation, params)?;
        let py = params.py();
        self.settings.check_signable().map_err(|error| error::config_error(py, &error))?;
        let sdk = self.sdk.get_or_try_init(|| {
            Sdk::new(self.settings.parts())
                .map_err(|error| PyRuntimeError::new_err(error.to_string()))
        })?;
        Ok((operation, (*sdk).clone(), request))
    }
}

/// What a call ended with, still as Rust sees it.
struct Outcome {
    operation: &'static Operation,
    result: Result<Reply, Failure>,
}

impl<'py> IntoPyObject<'py> for Outcome {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        match self.result {
            Ok(reply) if reply.status < 300 => reply::success(py, self.operation, &reply),
            Ok(reply) => Err(error::client_error(py, self.operation, &reply)),
            Err(failure) => Err(error::failure(py, &failure)),
        }
    }
}

/// The name of each method, with the operation that it calls.
#[pyfunction]
pub fn operations(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let names = PyDict::new(py);
    for operation in &OPERATIONS {
        names.set_item(PyString::intern(py, operation.method_name), operation.name)?;
    }
    Ok(names)
}
