//! Publishing many functions at once: bounded, slowed down together when CloudFront throttles, and never
//! sending a publish request again that may have been carried out.
//!
//! botocore has nothing like it. A call of a client is retried by the SDK whatever went wrong; here a
//! request that ended without a clear answer is followed by looking at what is LIVE, and sent again only
//! if that is not what was to be published.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use tokio::sync::{Semaphore, mpsc};
use tokio::task::JoinSet;

use crate::client::{Outcome, operation};
use crate::http::FaultKind;
use crate::model::Operation;
use crate::pace::Pace;
use crate::reply::Reply;
use crate::request::{self, Request};
use crate::retry;
use crate::runtime::{self, Inside};
use crate::sdk::{CallOptions, Failure, Sdk};
use crate::xml::{self, Element};

/// For one request, throttled or unanswered ones among them.
const MAX_ATTEMPTS: u32 = 12;
const FIRST_DELAY: Duration = Duration::from_millis(100);
const MAX_DELAY: Duration = Duration::from_secs(5);

/// A function to be published.
#[pyclass(frozen, from_py_object, module = "cloudfront_rs._native")]
#[derive(Clone)]
pub struct Publication {
    name: String,
    /// Whether the ETag is to be asked for.
    look_up: bool,
    request: Request,
}

/// The operations of a batch.
#[derive(Clone, Copy)]
pub struct Operations {
    describe: &'static Operation,
    get: &'static Operation,
    publish: &'static Operation,
}

impl Operations {
    pub fn get() -> PyResult<Self> {
        Ok(Self {
            describe: operation("DescribeFunction")?,
            get: operation("GetFunction")?,
            publish: operation("PublishFunction")?,
        })
    }

    /// Without the parameters of PublishFunction the ETag is looked up.
    pub fn publication(
        &self,
        name: &Bound<'_, PyAny>,
        params: Option<&Bound<'_, PyDict>>,
        user_agent: &str,
    ) -> PyResult<Publication> {
        let py = name.py();
        let request = |params| request::build(self.publish, params, true);
        let mut request = match params {
            Some(params) => request(params)?,
            None => {
                let params = PyDict::new(py);
                params.set_item(intern!(py, "Name"), name)?;
                params.set_item(intern!(py, "IfMatch"), "to be looked up")?;
                request(&params)?
            }
        };
        request.headers.push(("User-Agent".into(), user_agent.to_owned()));
        Ok(Publication { name: name.extract()?, look_up: params.is_none(), request })
    }
}

/// What an item came to, and in which operation.
pub type Ended = (&'static Operation, Result<Reply, Failure>);

struct Shared {
    sdk: Sdk,
    options: CallOptions,
    operations: Operations,
    pace: Pace,
    permits: Semaphore,
    stopped: AtomicBool,
    started: Box<[AtomicBool]>,
}

#[pyclass(frozen, module = "cloudfront_rs._native")]
pub struct Batch {
    shared: Arc<Shared>,
    ended: Arc<tokio::sync::Mutex<mpsc::UnboundedReceiver<(usize, Ended)>>>,
    tasks: Mutex<Option<JoinSet<()>>>,
}

impl Batch {
    /// Starts at once; goes on while a step is waited for. With `stop_at_failure` no more items are started
    /// once one has failed.
    pub async fn start(
        sdk: Sdk,
        options: CallOptions,
        operations: Operations,
        items: Vec<Publication>,
        max_concurrency: usize,
        stop_at_failure: bool,
    ) -> Self {
        let shared = Arc::new(Shared {
            sdk,
            options: CallOptions { once: true, ..options },
            operations,
            pace: Pace::new(max_concurrency),
            permits: Semaphore::new(max_concurrency),
            stopped: AtomicBool::new(false),
            started: items.iter().map(|_| AtomicBool::new(false)).collect(),
        });
        let (sender, ended) = mpsc::unbounded_channel();
        let mut tasks = JoinSet::new();
        for (index, item) in items.into_iter().enumerate() {
            let (shared, sender) = (Arc::clone(&shared), sender.clone());
            tasks.spawn(async move {
                let Ok(_permit) = shared.permits.acquire().await else { return };
                if shared.stopped.load(Ordering::SeqCst) {
                    return;
                }
                shared.started[index].store(true, Ordering::SeqCst);
                let ended = shared.publish(item).await;
                if stop_at_failure && !matches!(&ended.1, Ok(reply) if reply.status < 300) {
                    shared.stopped.store(true, Ordering::SeqCst);
                }
                // Nobody is there to hear it once the batch was given up.
                let _ = sender.send((index, ended));
            });
        }
        let ended = Arc::new(tokio::sync::Mutex::new(ended));
        Self { shared, ended, tasks: Mutex::new(Some(tasks)) }
    }
}

#[pymethods]
impl Batch {
    /// What has ended since the last step, at least one: (index, dict or exception). None at the end.
    fn step<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let ended = Arc::clone(&self.ended);
        let step = Inside::enter(py)?.wait(py, async move { Step::next(&ended).await })?;
        step.into_pyobject(py)
    }

    /// The same, as a future of the running event loop.
    fn step_async<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let ended = Arc::clone(&self.ended);
        Inside::enter(py)?.asyncio_future(py, async move { Ok(Step::next(&ended).await) })
    }

    /// Starts no more items.
    fn stop(&self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
    }

    /// The indexes of the items that were started.
    fn started(&self) -> Vec<usize> {
        let started = self.shared.started.iter().enumerate();
        started.filter(|(_, flag)| flag.load(Ordering::SeqCst)).map(|(index, _)| index).collect()
    }

    /// Gives up what is in flight.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        self.stop();
        let tasks = self.tasks.lock().unwrap_or_else(PoisonError::into_inner).take();
        if tasks.is_none_or(|tasks| tasks.is_empty()) {
            return Ok(());
        }
        Inside::enter(py)?.wait(py, runtime::settle())
    }
}

struct Step(Vec<(usize, Ended)>);

impl Step {
    async fn next(ended: &tokio::sync::Mutex<mpsc::UnboundedReceiver<(usize, Ended)>>) -> Self {
        let mut ended = ended.lock().await;
        let mut step = Vec::new();
        if let Some(first) = ended.recv().await {
            step.push(first);
            while let Ok(next) = ended.try_recv() {
                step.push(next);
            }
        }
        Self(step)
    }
}

impl<'py> IntoPyObject<'py> for Step {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        if self.0.is_empty() {
            return Ok(py.None().into_bound(py));
        }
        let list = PyList::empty(py);
        for (index, (operation, result)) in self.0 {
            let outcome = Outcome { operation, result }.into_pyobject(py);
            let told = match outcome {
                Ok(result) => result.into_any(),
                Err(error) => error.into_value(py).into_bound(py).into_any(),
            };
            list.append((index, told))?;
        }
        Ok(list.into_any())
    }
}

/// Whether a request was carried out, as far as what came back tells.
enum Verdict {
    /// This is the answer.
    Clear,
    /// It was not carried out.
    Refused,
    /// It may have been.
    Unclear,
}

fn verdict(result: &Result<Reply, Failure>) -> Verdict {
    match result {
        Ok(reply) if retry::is_throttling(reply) => Verdict::Refused,
        Ok(reply) if reply.status >= 500 => Verdict::Unclear,
        Err(Failure::Fault(fault)) => match fault.kind {
            FaultKind::Connect | FaultKind::ConnectTimeout | FaultKind::Proxy => Verdict::Refused,
            FaultKind::ReadTimeout | FaultKind::Closed => Verdict::Unclear,
            FaultKind::Tls | FaultKind::Unhandled => Verdict::Clear,
        },
        _ => Verdict::Clear,
    }
}

/// What looking at a function tells of a publish request without an answer.
enum Looked {
    /// It was carried out: this is LIVE.
    Published(Reply),
    NotPublished,
    Unknown,
}

impl Shared {
    async fn publish(&self, item: Publication) -> Ended {
        let Operations { describe, publish, .. } = self.operations;
        let Publication { name, look_up, mut request } = item;
        if look_up {
            let described = self.ask(describe, &name, "DEVELOPMENT").await;
            match described.as_ref().ok().and_then(etag) {
                Some(etag) => set_if_match(&mut request, etag),
                None => return (describe, described),
            }
        }
        let mut attempt = 0;
        loop {
            let result = self.send(publish, &request).await;
            attempt += 1;
            let is_last = attempt >= MAX_ATTEMPTS;
            match verdict(&result) {
                Verdict::Refused if !is_last => {}
                Verdict::Unclear => match self.look(&name, &request).await {
                    Looked::Published(live) => return (publish, Ok(live)),
                    Looked::NotPublished if !is_last => {}
                    Looked::NotPublished | Looked::Unknown => return (publish, result),
                },
                Verdict::Clear | Verdict::Refused => return (publish, result),
            }
            pause(attempt).await;
        }
    }

    /// Whether LIVE is what the request was to publish: DEVELOPMENT, with the ETag that it named.
    async fn look(&self, name: &str, request: &Request) -> Looked {
        let Operations { describe, get, .. } = self.operations;
        let mut found = Vec::new();
        for stage in ["DEVELOPMENT", "LIVE"] {
            let described = self.ask(describe, name, stage).await;
            let got = self.ask(get, name, stage).await;
            match (described, got) {
                (Ok(described), Ok(got)) => found.push((described, got)),
                _ => return Looked::Unknown,
            }
        }
        let [(development, code), (live, live_code)] = found.as_slice() else {
            return Looked::Unknown;
        };
        if development.status >= 300 || code.status >= 300 {
            return Looked::Unknown;
        }
        if live.status == 404 || live_code.status == 404 {
            return Looked::NotPublished;
        }
        if live.status >= 300 || live_code.status >= 300 || etag(development) != if_match(request) {
            return Looked::Unknown;
        }
        let same = code.wire.body == live_code.wire.body && config(development) == config(live);
        if same { Looked::Published(live.clone()) } else { Looked::NotPublished }
    }

    /// Asks without changing anything, as often as it takes.
    async fn ask(
        &self,
        operation: &'static Operation,
        name: &str,
        stage: &str,
    ) -> Result<Reply, Failure> {
        let mut request = request::lookup(operation, &[("Name", name), ("Stage", stage)]);
        request.headers.push(("User-Agent".into(), self.sdk.user_agent.to_string()));
        let mut attempt = 0;
        loop {
            let result = self.send(operation, &request).await;
            attempt += 1;
            if attempt >= MAX_ATTEMPTS || matches!(verdict(&result), Verdict::Clear) {
                return result;
            }
            pause(attempt).await;
        }
    }

    /// One attempt, at the pace that CloudFront allows the whole batch.
    async fn send(
        &self,
        operation: &'static Operation,
        request: &Request,
    ) -> Result<Reply, Failure> {
        self.pace.enter().await;
        let call = self.sdk.clone().call(operation, request.clone(), self.options.clone());
        let result = call.await;
        self.pace.leave(matches!(&result, Ok(reply) if retry::is_throttling(reply)));
        result
    }
}

async fn pause(attempt: u32) {
    let longest = FIRST_DELAY.saturating_mul(1 << attempt.min(16)).min(MAX_DELAY);
    tokio::time::sleep(longest.mul_f64(fastrand::f64())).await;
}

fn etag(reply: &Reply) -> Option<&str> {
    reply.header("etag").filter(|_| reply.status < 300)
}

fn if_match(request: &Request) -> Option<&str> {
    let mut headers = request.headers.iter();
    headers.find(|(name, _)| name == "If-Match").map(|(_, value)| value.as_str())
}

fn set_if_match(request: &mut Request, etag: &str) {
    for (_, value) in request.headers.iter_mut().filter(|(name, _)| name == "If-Match") {
        etag.clone_into(value);
    }
}

/// The configuration in a FunctionSummary, as text that is equal for equal ones.
fn config(reply: &Reply) -> Option<String> {
    fn write(out: &mut String, element: Element<'_>) {
        out.push_str(element.name());
        out.push('=');
        out.push_str(element.text().unwrap_or_default().trim());
        for child in element.children() {
            out.push('(');
            write(out, child);
            out.push(')');
        }
    }
    let document = xml::parse(&reply.wire.body).ok()?;
    let mut out = String::new();
    write(&mut out, document.root().child("FunctionConfig")?);
    Some(out)
}
