//! A call that Python takes part in: it sees the request before it goes out, and the reply before it is
//! a result, an exception, or a reason for another attempt.
//!
//! Mirrors what botocore's `Endpoint` does between the events `request-created` and `needs-retry`. The call
//! goes on only while Python waits for its next step, so that handlers run in the thread, or in the
//! event loop, that made the call. Python signs each attempt, as handlers take part in that, too.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::types::{PyBytes, PyDict};
use pyo3::{IntoPyObjectExt, prelude::*};
use tokio::sync::{mpsc, oneshot};

use crate::call_options::CallOptions;
use crate::http::{Fault, FaultKind, Http, Wire, find, made_up};
use crate::model::Operation;
use crate::reply::Reply;
use crate::request::Request;
use crate::retry::AskedRetry;
use crate::runtime::Inside;
use crate::sdk::{Failure, Sdk};
use crate::{error, reply, runtime, wall};

type Headers = Vec<(String, String)>;
type Call = Pin<Box<dyn Future<Output = Result<Reply, Failure>> + Send>>;

/// Method, URL, headers, body.
type Message = (String, String, Headers, Vec<u8>);

/// Where an attempt waits for Python.
enum Stop {
    /// Before the request goes out; it is not signed.
    Request(Message),
    Reply(Arc<Wire>, u16),
    Fault(Fault),
}

/// How it goes on.
enum Answer {
    Send(Message),
    /// The reply, without asking CloudFront, or in place of the one that came.
    Reply(u16, Headers, Vec<u8>),
    /// A handler raised; Python keeps its exception.
    Fail {
        is_retryable: bool,
    },
    /// With the reply, or the fault, as it came.
    GoOn,
}

/// How far a call has got.
enum Step {
    Stop(Stop, oneshot::Sender<Answer>),
    Finished(Box<Result<Reply, Failure>>),
}

type Stops = mpsc::Sender<(Stop, oneshot::Sender<Answer>)>;

#[pyclass(frozen, module = "cloudfront_rs._native")]
pub struct Exchange {
    operation: &'static Operation,
    /// None once the call is closed.
    running: Mutex<Option<Arc<tokio::sync::Mutex<Running>>>>,
    state: Arc<Mutex<State>>,
    retry_after: AskedRetry,
}

struct Running {
    call: Call,
    stops: mpsc::Receiver<(Stop, oneshot::Sender<Answer>)>,
}

#[derive(Default)]
struct State {
    answer: Option<oneshot::Sender<Answer>>,
    finished: bool,
    result: Option<Result<Reply, Failure>>,
}

impl Exchange {
    pub fn new(
        sdk: Sdk,
        operation: &'static Operation,
        request: Request,
        mut options: CallOptions,
        stops_at_reply: bool,
    ) -> Self {
        let (sender, stops) = mpsc::channel(1);
        let http = AskingClient { http: sdk.http.clone(), sender, stops_at_reply };
        let retry_after = AskedRetry::default();
        options.http = Some(SharedHttpClient::new(http));
        options.is_unsigned = true;
        options.asked_retry = Some(Arc::clone(&retry_after));
        let call = Box::pin(sdk.call(operation, request, options));
        let running = Arc::new(tokio::sync::Mutex::new(Running { call, stops }));
        Self { operation, running: Mutex::new(Some(running)), state: Arc::default(), retry_after }
    }

    fn running(&self) -> PyResult<Arc<tokio::sync::Mutex<Running>>> {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).clone();
        running.ok_or_else(|| PyRuntimeError::new_err("the call is closed"))
    }
}

impl Running {
    async fn step(&mut self) -> Step {
        tokio::select! {
            biased;
            Some((stop, answer)) = self.stops.recv() => Step::Stop(stop, answer),
            result = &mut self.call => Step::Finished(Box::new(result)),
        }
    }
}

/// Keeps what a step brought, and says what Python gets of it.
fn keep(operation: &'static Operation, state: &Mutex<State>, step: Step) -> ForPython {
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    let stop = match step {
        Step::Stop(stop, answer) => {
            state.answer = Some(answer);
            Some(stop)
        }
        Step::Finished(result) => {
            state.finished = true;
            state.result = Some(*result);
            None
        }
    };
    ForPython { operation, stop }
}

/// A tuple that begins with the kind of the stop; None when the call is over.
struct ForPython {
    operation: &'static Operation,
    stop: Option<Stop>,
}

impl<'py> IntoPyObject<'py> for ForPython {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        // Bytes, which a `Vec<u8>` would not become.
        match self.stop {
            None => Ok(py.None().into_bound(py)),
            Some(Stop::Request((method, url, headers, body))) => {
                ("request", method, url, headers, PyBytes::new(py, &body)).into_bound_py_any(py)
            }
            Some(Stop::Reply(wire, status)) => {
                ("reply", status, &wire.headers, PyBytes::new(py, &wire.body)).into_bound_py_any(py)
            }
            Some(Stop::Fault(fault)) => {
                let error = error::failure(py, self.operation.name, &Failure::Fault(fault));
                ("fault", error).into_bound_py_any(py)
            }
        }
    }
}

#[pymethods]
impl Exchange {
    /// The next stop: a request (method, URL, headers, body), a reply (status, headers, body), or an exception for
    /// want of one; or None when the call is over.
    fn step<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        wall::guarded(py, self.operation.name, || {
            let inside = Inside::enter(py, self.operation.name)?;
            let running = self.running()?;
            let step = inside.wait(py, async move { running.lock().await.step().await })?;
            keep(self.operation, &self.state, step).into_pyobject(py)
        })
    }

    /// The same, as a future of the running event loop.
    fn step_async<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        wall::guarded(py, self.operation.name, || {
            let inside = Inside::enter(py, self.operation.name)?;
            let (running, state) = (self.running()?, Arc::clone(&self.state));
            let operation = self.operation;
            inside.asyncio_future(py, async move {
                let step = running.lock().await.step().await;
                keep(operation, &state, step)
            })
        })
    }

    /// Lets the request go, as it is given here.
    fn send(&self, method: String, url: String, headers: Headers, body: Vec<u8>) -> PyResult<()> {
        self.answer(Answer::Send((method, url, headers, body)))
    }

    /// Takes this for CloudFront's reply.
    fn reply(&self, status: u16, headers: Headers, body: Vec<u8>) -> PyResult<()> {
        self.answer(Answer::Reply(status, headers, body))
    }

    /// Ends the attempt, as a handler raised.
    fn fail(&self, is_retryable: bool) -> PyResult<()> {
        self.answer(Answer::Fail { is_retryable })
    }

    /// Takes the reply, or the fault, as it came.
    fn go_on(&self) -> PyResult<()> {
        self.answer(Answer::GoOn)
    }

    /// Has the attempt followed by another after so many seconds, whatever the rules say.
    fn retry_after(&self, seconds: f64) -> PyResult<()> {
        let delay = Duration::try_from_secs_f64(seconds.max(0.0))
            .map_err(|error| PyValueError::new_err(error.to_string()))?;
        *self.retry_after.lock().unwrap_or_else(PoisonError::into_inner) = Some(delay);
        Ok(())
    }

    /// Gives the call up, unless it is over.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
        drop(running);
        if self.state.lock().unwrap_or_else(PoisonError::into_inner).finished {
            return Ok(());
        }
        wall::guarded(py, self.operation.name, || {
            Inside::enter(py, self.operation.name)?.wait(py, runtime::settle())
        })
    }

    /// Status, headers and body of the reply, and the dict that boto3 makes of it; or raises.
    #[allow(clippy::type_complexity)]
    fn result<'py>(
        &self,
        py: Python<'py>,
    ) -> PyResult<(u16, Headers, Bound<'py, PyBytes>, Bound<'py, PyDict>)> {
        let result = self.state.lock().unwrap_or_else(PoisonError::into_inner).result.take();
        wall::guarded(py, self.operation.name, || {
            let reply = result
                .ok_or_else(|| PyRuntimeError::new_err("the call is not over"))?
                .map_err(|failure| error::failure(py, self.operation.name, &failure))?;
            let parsed = if reply.status < 300 {
                reply::success(py, self.operation, &reply)?
            } else {
                error::response(py, self.operation, &reply)?
            };
            let body = PyBytes::new(py, &reply.wire.body);
            Ok((reply.status, reply.wire.headers.clone(), body, parsed))
        })
    }
}

impl Exchange {
    fn answer(&self, answer: Answer) -> PyResult<()> {
        let waiting = self.state.lock().unwrap_or_else(PoisonError::into_inner).answer.take();
        let waiting = waiting.ok_or_else(|| PyRuntimeError::new_err("no attempt is waiting"))?;
        waiting.send(answer).map_err(|_| PyRuntimeError::new_err("the call was given up"))
    }
}

/// The client's HTTP client, which asks before it sends, and about what came.
#[derive(Debug, Clone)]
struct AskingClient {
    http: Http,
    sender: Stops,
    stops_at_reply: bool,
}

impl HttpClient for AskingClient {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(AskingConnector {
            http: self.http.http_connector(settings, components),
            sender: self.sender.clone(),
            stops_at_reply: self.stops_at_reply,
        })
    }
}

#[derive(Debug, Clone)]
struct AskingConnector {
    http: SharedHttpConnector,
    sender: Stops,
    stops_at_reply: bool,
}

impl HttpConnector for AskingConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let connector = self.clone();
        HttpConnectorFuture::new(async move { connector.attempt(request).await })
    }
}

impl AskingConnector {
    async fn attempt(&self, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let reply = match self.ask(Stop::Request(message(&request))).await? {
            Answer::Send(message) => {
                self.http.call(request_of(message).map_err(ConnectorError::user)?).await
            }
            Answer::Reply(status, headers, body) => replaced(status, &headers, body),
            Answer::Fail { is_retryable } => return Err(raised(is_retryable)),
            Answer::GoOn => return Err(raised(false)),
        };
        let Some(stop) = stop_at(&reply).filter(|_| self.stops_at_reply) else {
            return reply;
        };
        match self.ask(stop).await? {
            Answer::Reply(status, headers, body) => replaced(status, &headers, body),
            Answer::Fail { is_retryable } => Err(raised(is_retryable)),
            Answer::GoOn | Answer::Send(_) => reply,
        }
    }

    async fn ask(&self, stop: Stop) -> Result<Answer, ConnectorError> {
        let (answer, answered) = oneshot::channel();
        let given_up = || ConnectorError::user("the call was given up".into());
        self.sender.send((stop, answer)).await.map_err(|_| given_up())?;
        answered.await.map_err(|_| given_up())
    }
}

fn stop_at(reply: &Result<HttpResponse, ConnectorError>) -> Option<Stop> {
    match reply {
        Ok(reply) => {
            let wire = reply.extension::<Arc<Wire>>()?;
            Some(Stop::Reply(Arc::clone(wire), reply.status().as_u16()))
        }
        Err(error) => find::<Fault>(error).cloned().map(Stop::Fault),
    }
}

fn replaced(
    status: u16,
    headers: &[(String, String)],
    body: Vec<u8>,
) -> Result<HttpResponse, ConnectorError> {
    made_up(status, headers, Bytes::from(body)).map_err(ConnectorError::user)
}

/// What stands for an exception of Python's, so that the rules know whether it calls for another attempt.
fn raised(is_retryable: bool) -> ConnectorError {
    let why = "a handler raised an exception".to_owned();
    if !is_retryable {
        return ConnectorError::user(why.into());
    }
    let fault = Fault { kind: FaultKind::Unhandled, url: String::new(), why, is_sent: false };
    ConnectorError::other(fault.into(), None)
}

fn message(request: &HttpRequest) -> Message {
    // The host and the length are the connection's business, as in botocore, which adds them later.
    let headers =
        request.headers().iter().filter(|(name, _)| !matches!(*name, "host" | "content-length"));
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let body = request.body().bytes().unwrap_or_default().to_vec();
    (request.method().to_owned(), request.uri().to_owned(), headers.collect(), body)
}

fn request_of(
    (method, url, headers, body): Message,
) -> Result<HttpRequest, Box<dyn std::error::Error + Send + Sync>> {
    let mut request = http::Request::builder().method(method.as_str()).uri(url);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    Ok(request.body(SdkBody::from(body))?.try_into()?)
}
