//! The class that Python's clients derive from: it holds the recipe of an SDK client, and makes calls.
//!
//! Mirrors `BaseClient._make_api_call` between the Python side's method and the HTTP reply. The sync and
//! the asyncio call are the same future, waited for in two ways.

use std::sync::Arc;

use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::types::{PyBytes, PyDict, PyString};
use pyo3::{IntoPyObjectExt, prelude::*};

use crate::batch::Batch;
use crate::call_options::{CallOptions, Retrying};
use crate::credentials::{ClientCredentials, Provider, SessionCredentials};
use crate::environment::Environment;
use crate::exchange::Exchange;
use crate::model::{self, OPERATIONS, Operation};
use crate::per_process::PerProcess;
use crate::publisher::{Operations, Publication};
use crate::reply::{self, Reply};
use crate::request::Request;
use crate::runtime::{self, Inside};
use crate::sdk::{self, Failure, Sdk};
use crate::settings::Settings;
use crate::shared_files::SharedFiles;
use crate::{config, error, request, trace, wall};

/// What an exception names that belongs to no operation.
const ENDPOINT: &str = "the endpoint";
const CREDENTIALS: &str = "the credentials";

/// Access key id, secret access key and session token, of credentials that Python holds.
type Keys = (String, String, Option<String>);
/// Method, path and query, headers, body.
type Parts<'py> = (String, String, Vec<(String, String)>, Bound<'py, PyBytes>);

/// What the clients of a session share: its source of credentials, and what that had.
#[pyclass(frozen, module = "cloudfront_rs._native")]
pub struct Credentials(Arc<SessionCredentials>);

#[pymethods]
impl Credentials {
    #[new]
    #[pyo3(signature = (profile_name=None))]
    fn new(profile_name: Option<String>) -> Self {
        Self(SessionCredentials::new(profile_name))
    }
}

#[pyclass(frozen, subclass, module = "cloudfront_rs._native")]
pub struct Client {
    settings: Settings,
    credentials: Arc<ClientCredentials>,
    sdk: PerProcess<Sdk>,
}

/// As soon as nobody has the client, its connections are closed, as boto3's are.
impl Drop for Client {
    fn drop(&mut self) {
        self.close();
    }
}

#[pymethods]
impl Client {
    /// `settings` is the dict that `cloudfront_rs.config` makes of the arguments of `client(…)`, or another
    /// client, whose settings this one then has. `credentials` are asked where it is given no keys.
    #[new]
    #[pyo3(signature = (settings, credentials=None))]
    fn new(
        py: Python<'_>,
        settings: &Bound<'_, PyAny>,
        credentials: Option<&Bound<'_, Credentials>>,
    ) -> PyResult<Self> {
        if let Ok(other) = settings.cast::<Self>() {
            let Self { settings, credentials, .. } = other.get();
            let (settings, credentials) = (settings.clone(), Arc::clone(credentials));
            return Ok(Self { settings, credentials, sdk: PerProcess::new() });
        }
        wall::guarded(py, "client", || {
            let mut settings: Settings = pythonize::depythonize(settings)
                .map_err(|error| PyTypeError::new_err(error.to_string()))?;
            // The files may be on a file system that takes its time.
            let environment = Environment::of(py)?;
            py.detach(|| settings.resolve(&environment))
                .map_err(|error| error::config_error(py, &error))?;
            let session = match credentials {
                Some(credentials) => Arc::clone(&credentials.get().0),
                None => SessionCredentials::new(settings.profile_name.clone()),
            };
            let credentials = ClientCredentials::new(session, settings.region_name.clone());
            Ok(Self { settings, credentials: Arc::new(credentials), sdk: PerProcess::new() })
        })
    }

    /// Makes the call and waits for it; Ctrl-C drops it. With `only_refused` nothing is sent again that may have
    /// been carried out.
    #[pyo3(signature = (operation_name, params, keys=None, only_refused=false))]
    fn _call<'py>(
        &self,
        py: Python<'py>,
        operation_name: &str,
        params: &Bound<'py, PyDict>,
        keys: Option<Keys>,
        only_refused: bool,
    ) -> PyResult<Bound<'py, PyDict>> {
        let operation = operation(operation_name)?;
        wall::guarded(py, operation.name, || {
            let inside = Inside::enter(py, operation.name)?;
            let (sdk, request) = self.prepare(operation, params)?;
            let options = options(keys, only_refused);
            let result = inside.wait(py, sdk.call(operation, request, options))?;
            Outcome { operation, result }.into_pyobject(py)
        })
    }

    /// Starts the call, as a future of the running event loop; cancelling it drops the call.
    #[pyo3(signature = (operation_name, params, keys=None, only_refused=false))]
    fn _call_async<'py>(
        &self,
        py: Python<'py>,
        operation_name: &str,
        params: &Bound<'py, PyDict>,
        keys: Option<Keys>,
        only_refused: bool,
    ) -> PyResult<Bound<'py, PyAny>> {
        let operation = operation(operation_name)?;
        wall::guarded(py, operation.name, || {
            let inside = Inside::enter(py, operation.name)?;
            let (sdk, request) = self.prepare(operation, params)?;
            let options = options(keys, only_refused);
            inside.asyncio_future(py, async move {
                let result = sdk.call(operation, request, options).await;
                Outcome { operation, result }
            })
        })
    }

    /// The request that these parameters make, not yet signed.
    fn _request<'py>(
        &self,
        operation_name: &str,
        params: &Bound<'py, PyDict>,
    ) -> PyResult<Parts<'py>> {
        let (py, operation) = (params.py(), operation(operation_name)?);
        wall::guarded(py, operation.name, || {
            let request = request::build(operation, params, self.settings.checks_parameters())?;
            let headers =
                request.headers.into_iter().map(|(name, value)| (name.into_owned(), value));
            let body = PyBytes::new(py, &request.body);
            Ok((request.method.into_owned(), request.path_and_query, headers.collect(), body))
        })
    }

    /// A call with a request that Python has a part in; it starts with its first step.
    #[pyo3(signature = (operation_name, method, url, headers, body, stops_at_reply, only_refused=false))]
    #[allow(clippy::too_many_arguments)]
    fn _exchange(
        &self,
        py: Python<'_>,
        operation_name: &str,
        method: String,
        url: String,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
        stops_at_reply: bool,
        only_refused: bool,
    ) -> PyResult<Exchange> {
        let operation = operation(operation_name)?;
        let headers = headers.into_iter().map(|(name, value)| (name.into(), value)).collect();
        let request = Request {
            method: method.into(),
            path_and_query: "/".into(),
            headers,
            body: body.into(),
        };
        let options = CallOptions { url: Some(url), ..options(None, only_refused) };
        wall::guarded(py, operation.name, || {
            let _inside = Inside::enter(py, operation.name)?;
            Ok(Exchange::new(self.signing_sdk(py)?, operation, request, options, stops_at_reply))
        })
    }

    /// What boto3 makes of a reply, be it a success or an error.
    fn _parse<'py>(
        &self,
        py: Python<'py>,
        operation_name: &str,
        status: u16,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    ) -> PyResult<Bound<'py, PyDict>> {
        let operation = operation(operation_name)?;
        let reply = Reply::of_one_attempt(status, headers, body.into());
        wall::guarded(py, operation.name, || match status {
            ..300 => reply::success(py, operation, &reply),
            _ => error::response(py, operation, &reply),
        })
    }

    /// What publishing a function takes, or the exception for its parameters.
    fn _publication(
        &self,
        name: &Bound<'_, PyAny>,
        params: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Publication> {
        wall::guarded(name.py(), "PublishFunction", || {
            Operations::get()?.publication(name, params, &self.sdk()?.user_agent)
        })
    }

    /// Publishes them, from the batch's first step on.
    #[pyo3(signature = (publications, max_concurrency, stop_at_failure, keys=None))]
    fn _publish_functions(
        &self,
        py: Python<'_>,
        publications: Vec<Publication>,
        max_concurrency: usize,
        stop_at_failure: bool,
        keys: Option<Keys>,
    ) -> PyResult<Batch> {
        wall::guarded(py, "PublishFunction", || {
            let _inside = Inside::enter(py, "PublishFunction")?;
            let sdk = self.signing_sdk(py)?;
            Batch::new(
                py,
                sdk,
                options(keys, false),
                publications,
                max_concurrency,
                stop_at_failure,
            )
        })
    }

    /// Where requests go, without their path, and the region and the name that the endpoint rules sign with.
    fn _resolved_endpoint(
        &self,
        py: Python<'_>,
    ) -> PyResult<(String, Option<String>, Option<String>)> {
        wall::guarded(py, ENDPOINT, || {
            let inside = Inside::enter(py, ENDPOINT)?;
            let sdk = self.sdk()?;
            let endpoint = inside.wait(py, async move { sdk.endpoint().await })?;
            let endpoint = endpoint.map_err(|failure| error::failure(py, ENDPOINT, &failure))?;
            Ok((endpoint.url, endpoint.signing_region, endpoint.signing_name))
        })
    }

    #[getter]
    fn _user_agent(&self) -> PyResult<String> {
        Ok(self.sdk()?.user_agent.to_string())
    }

    /// The arguments that the client was made from, as far as they are no secret.
    #[getter]
    fn _settings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(pythonize::pythonize(py, &self.settings.without_secrets())?)
    }

    /// Whether the client was given keys, and asks no source for them.
    #[getter]
    fn _has_keys(&self) -> bool {
        self.settings.has_keys()
    }

    /// botocore's name for the source of the credentials; None where no source has any.
    fn _find_credentials(&self, py: Python<'_>) -> PyResult<Option<&'static str>> {
        if self.settings.keys().is_some() {
            return Ok(Some("explicit"));
        }
        wall::guarded(py, CREDENTIALS, || {
            let credentials = Arc::clone(&self.credentials);
            let found = Inside::enter(py, CREDENTIALS)?
                .wait(py, async move { credentials.find().await })?
                .map_err(|error| error.to_py(py))?;
            Ok(found.map(|found| found.method))
        })
    }

    /// The keys of this moment, which are asked for or refreshed where that is due.
    fn _frozen_credentials<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        wall::guarded(py, CREDENTIALS, || {
            let provider = self.provider();
            let keys = Inside::enter(py, CREDENTIALS)?.wait(py, FrozenKeys::of(provider))?;
            keys.into_pyobject(py)
        })
    }

    /// The same, as a future of the running event loop.
    fn _frozen_credentials_async<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        wall::guarded(py, CREDENTIALS, || {
            let provider = self.provider();
            Inside::enter(py, CREDENTIALS)?.asyncio_future(py, FrozenKeys::of(provider))
        })
    }

    /// Closes the pooled connections, at once. A later call opens new ones.
    fn _close(&self) {
        self.close();
    }

    /// By recipe: the other process finds credentials in the same way as this one did.
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyAny>,))> {
        let settings = &slf.get().settings;
        if settings.has_secrets() {
            return Err(PyTypeError::new_err(
                "cannot pickle a client that was made with explicit credentials, of AWS or of a \
                 proxy, because secrets do not belong in a pickle: make the client where it is used, \
                 or let it find its credentials in the environment or a profile",
            ));
        }
        let settings = pythonize::pythonize(slf.py(), settings)?;
        Ok((slf.get_type().into_any(), (settings,)))
    }
}

impl Client {
    fn prepare(
        &self,
        operation: &'static Operation,
        params: &Bound<'_, PyDict>,
    ) -> PyResult<(Sdk, Request)> {
        let mut request = request::build(operation, params, self.settings.checks_parameters())?;
        let sdk = self.signing_sdk(params.py())?;
        request.headers.push(("User-Agent".into(), sdk.user_agent.to_string()));
        Ok((sdk, request))
    }

    fn close(&self) {
        if self.sdk.clear() {
            runtime::tidy();
        }
    }

    fn signing_sdk(&self, py: Python<'_>) -> PyResult<Sdk> {
        self.settings.check_signable().map_err(|error| error::config_error(py, &error))?;
        let mut sdk = self.sdk()?;
        if self.settings.is_in_lambda {
            sdk.trace_id = trace::id(py)?;
        }
        Ok(sdk)
    }

    fn provider(&self) -> SharedCredentialsProvider {
        match self.settings.keys() {
            Some(keys) => SharedCredentialsProvider::new(keys),
            None => SharedCredentialsProvider::new(Provider(Arc::clone(&self.credentials))),
        }
    }

    fn sdk(&self) -> PyResult<Sdk> {
        let sdk = self.sdk.get_or_try_init(|| {
            Sdk::new(self.settings.parts(self.provider()))
                .map_err(|error| PyRuntimeError::new_err(error.to_string()))
        })?;
        Ok((*sdk).clone())
    }
}

pub fn operation(name: &str) -> PyResult<&'static Operation> {
    model::operation(name)
        .ok_or_else(|| PyRuntimeError::new_err(format!("CloudFront has no operation {name}")))
}

fn options(keys: Option<Keys>, only_refused: bool) -> CallOptions {
    let credentials = keys.map(|(key, secret, token)| {
        aws_credential_types::Credentials::new(key, secret, token, None, "python")
    });
    let retrying = if only_refused { Retrying::OnlyRefused } else { Retrying::AsConfigured };
    CallOptions { credentials, retrying, ..Default::default() }
}

/// What is asked for botocore's `ReadOnlyCredentials`: the keys that belong together, and the account.
struct FrozenKeys(Result<aws_credential_types::Credentials, Failure>);

impl FrozenKeys {
    async fn of(provider: SharedCredentialsProvider) -> Self {
        Self(provider.provide_credentials().await.map_err(|error| sdk::failure(&error)))
    }
}

impl<'py> IntoPyObject<'py> for FrozenKeys {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let keys = self.0.map_err(|failure| error::failure(py, CREDENTIALS, &failure))?;
        let account_id = keys.account_id().map(|id| id.as_str());
        (keys.access_key_id(), keys.secret_access_key(), keys.session_token(), account_id)
            .into_bound_py_any(py)
    }
}

/// What a call ended with, still as Rust sees it.
pub struct Outcome {
    pub operation: &'static Operation,
    pub result: Result<Reply, Failure>,
}

impl<'py> IntoPyObject<'py> for Outcome {
    type Target = PyDict;
    type Output = Bound<'py, PyDict>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        self.to_py(py)
    }
}

impl Outcome {
    pub fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        match &self.result {
            Ok(reply) if reply.status < 300 => reply::success(py, self.operation, reply),
            Ok(reply) => Err(error::client_error(py, self.operation, reply)),
            Err(failure) => Err(error::failure(py, self.operation.name, failure)),
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

/// The region of a session; raises where the profile, or a shared file, is not what it should be.
#[pyfunction]
#[pyo3(signature = (profile_name=None))]
pub fn session_region(py: Python<'_>, profile_name: Option<String>) -> PyResult<Option<String>> {
    wall::guarded(py, "the region", || {
        let environment = Environment::of(py)?;
        let region = py.detach(|| config::session_region(&environment, profile_name));
        region.map_err(|error| error::config_error(py, &error))
    })
}

/// The profiles in the shared files.
#[pyfunction]
pub fn available_profiles(py: Python<'_>) -> PyResult<Vec<String>> {
    wall::guarded(py, "the profiles", || {
        let environment = Environment::of(py)?;
        let files = py.detach(|| SharedFiles::load(&environment));
        let files = files.map_err(|error| error::config_error(py, &error.into()))?;
        Ok(files.profile_names().map(str::to_owned).collect())
    })
}
