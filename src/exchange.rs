//! A call that Python takes part in: it sees the request before it goes out, and the reply before it is
//! a result or an exception.
//!
//! Mirrors what botocore's `Endpoint` does between the events `before-send` and `after-call`. The call
//! goes on only while Python waits for its next step, so that handlers run in the thread, or in the
//! event loop, that made the call. Every attempt is a step, with a signature of its own.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpClient,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use tokio::sync::{mpsc, oneshot};

use crate::call_options::CallOptions;
use crate::http::{Http, made_up};
use crate::model::Operation;
use crate::reply::Reply;
use crate::request::Request;
use crate::runtime::Inside;
use crate::sdk::{Failure, Sdk};
use crate::{error, reply, runtime, wall};

type Headers = Vec<(String, String)>;
type Call = Pin<Box<dyn Future<Output = Result<Reply, Failure>> + Send>>;

/// A signed request: method, URL, headers, body.
type Signed = (String, String, Headers, Vec<u8>);

/// What is to be done with a signed request.
enum Answer {
    Send(Signed),
    /// The reply, without asking CloudFront.
    Reply(u16, Headers, Vec<u8>),
}

/// How far a call has got.
enum Step {
    Signed(Signed, oneshot::Sender<Answer>),
    Finished(Box<Result<Reply, Failure>>),
}

#[pyclass(frozen, module = "cloudfront_rs._native")]
pub struct Exchange {
    operation: &'static Operation,
    /// None once the call is closed.
    running: Mutex<Option<Arc<tokio::sync::Mutex<Running>>>>,
    state: Arc<Mutex<State>>,
}

struct Running {
    call: Call,
    signed: mpsc::Receiver<(Signed, oneshot::Sender<Answer>)>,
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
    ) -> Self {
        let (sender, signed) = mpsc::channel(1);
        let http = BeforeSend { http: sdk.http.clone(), sender };
        options.http = Some(SharedHttpClient::new(http));
        let call = Box::pin(sdk.call(operation, request, options));
        let running = Arc::new(tokio::sync::Mutex::new(Running { call, signed }));
        Self { operation, running: Mutex::new(Some(running)), state: Arc::default() }
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
            Some((signed, answer)) = self.signed.recv() => Step::Signed(signed, answer),
            result = &mut self.call => Step::Finished(Box::new(result)),
        }
    }
}

/// Keeps what a step brought, and says what Python gets of it.
fn keep(state: &Mutex<State>, step: Step) -> Option<Signed> {
    let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
    match step {
        Step::Signed(signed, answer) => {
            state.answer = Some(answer);
            Some(signed)
        }
        Step::Finished(result) => {
            state.finished = true;
            state.result = Some(*result);
            None
        }
    }
}

/// Bytes, which a `Vec<u8>` would not become.
struct ForPython(Option<Signed>);

impl<'py> IntoPyObject<'py> for ForPython {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let step = self.0.map(|(method, url, headers, body)| {
            (method, url, headers, PyBytes::new(py, &body).unbind())
        });
        step.into_pyobject(py)
    }
}

#[pymethods]
impl Exchange {
    /// The next signed request (method, URL, headers, body), or None when the call is over.
    fn step<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        wall::guarded(py, self.operation.name, || {
            let inside = Inside::enter(py, self.operation.name)?;
            let running = self.running()?;
            let step = inside.wait(py, async move { running.lock().await.step().await })?;
            ForPython(keep(&self.state, step)).into_pyobject(py)
        })
    }

    /// The same, as a future of the running event loop.
    fn step_async<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        wall::guarded(py, self.operation.name, || {
            let inside = Inside::enter(py, self.operation.name)?;
            let (running, state) = (self.running()?, Arc::clone(&self.state));
            inside.asyncio_future(py, async move {
                let step = running.lock().await.step().await;
                ForPython(keep(&state, step))
            })
        })
    }

    /// Lets the signed request go, as it is given here.
    fn send(&self, method: String, url: String, headers: Headers, body: Vec<u8>) -> PyResult<()> {
        self.answer(Answer::Send((method, url, headers, body)))
    }

    /// Takes this for CloudFront's reply to the signed request, which stays unsent.
    fn reply(&self, status: u16, headers: Headers, body: Vec<u8>) -> PyResult<()> {
        self.answer(Answer::Reply(status, headers, body))
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
        let waiting = waiting.ok_or_else(|| PyRuntimeError::new_err("no request is waiting"))?;
        waiting.send(answer).map_err(|_| PyRuntimeError::new_err("the call was given up"))
    }
}

/// The client's HTTP client, which asks before it sends.
#[derive(Debug, Clone)]
struct BeforeSend {
    http: Http,
    sender: mpsc::Sender<(Signed, oneshot::Sender<Answer>)>,
}

impl HttpClient for BeforeSend {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        components: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let http = self.http.http_connector(settings, components);
        SharedHttpConnector::new(AskingConnector { http, sender: self.sender.clone() })
    }
}

#[derive(Debug, Clone)]
struct AskingConnector {
    http: SharedHttpConnector,
    sender: mpsc::Sender<(Signed, oneshot::Sender<Answer>)>,
}

impl HttpConnector for AskingConnector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let connector = self.clone();
        HttpConnectorFuture::new(async move { connector.ask(request).await })
    }
}

impl AskingConnector {
    async fn ask(&self, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
        let (answer, answered) = oneshot::channel();
        let given_up = || ConnectorError::user("the call was given up".into());
        self.sender.send((signed(&request), answer)).await.map_err(|_| given_up())?;
        match answered.await.map_err(|_| given_up())? {
            Answer::Send(signed) => {
                self.http.call(request_of(signed).map_err(ConnectorError::user)?).await
            }
            Answer::Reply(status, headers, body) => {
                made_up(status, &headers, Bytes::from(body)).map_err(ConnectorError::user)
            }
        }
    }
}

fn signed(request: &HttpRequest) -> Signed {
    // The host is the connection's business, as in botocore, which adds it later.
    let headers = request.headers().iter().filter(|(name, _)| *name != "host");
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let body = request.body().bytes().unwrap_or_default().to_vec();
    (request.method().to_owned(), request.uri().to_owned(), headers.collect(), body)
}

fn request_of(
    (method, url, headers, body): Signed,
) -> Result<HttpRequest, Box<dyn std::error::Error + Send + Sync>> {
    let mut request = http::Request::builder().method(method.as_str()).uri(url);
    for (name, value) in headers {
        request = request.header(name, value);
    }
    Ok(request.body(SdkBody::from(body))?.try_into()?)
}
