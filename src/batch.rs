//! Publishing many functions at once: bounded, slowed down together when CloudFront throttles, and never
//! sending a publish request again that may have been carried out.
//!
//! botocore has nothing like it. A call of a client is retried by the SDK whatever went wrong; here a
//! request that ended without a clear answer is followed by looking at what is LIVE, and sent again only
//! if that is not what was to be published.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use pyo3::exceptions::PyRuntimeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;

use crate::client::{Outcome, operation};
use crate::model::Operation;
use crate::pace::Pace;
use crate::per_process::Epoch;
use crate::reply::Reply;
use crate::request::{self, Request};
use crate::retry;
use crate::runtime::{self, Inside};
use crate::sdk::{CallOptions, Failure, Retrying, Sdk};
use crate::verdict::Verdict;
use crate::wall;
use crate::xml::{self, Element};

/// What an exception names that belongs to no item.
const OPERATION: &str = "PublishFunction";

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

/// What stands for an item: either it is started, or it is settled that it never will be.
const WAITING: u8 = 0;
const STARTED: u8 = 1;
const NEVER: u8 = 2;

struct Shared {
    sdk: Sdk,
    options: CallOptions,
    operations: Operations,
    pace: Pace,
    permits: Semaphore,
    stop_at_failure: bool,
    stopped: AtomicBool,
    states: Box<[AtomicU8]>,
    /// Those that Python has not taken yet, by the index of the item.
    ended: Mutex<VecDeque<(usize, Ended)>>,
    /// How many tasks have not come to their end.
    running: AtomicUsize,
    changed: Notify,
}

/// Many functions being published. Nothing is sent before the first step, so that whoever holds the batch
/// holds all that it does.
#[pyclass(frozen, module = "cloudfront_rs._native")]
pub struct Batch {
    shared: Arc<Shared>,
    items: Mutex<Vec<Publication>>,
    tasks: Mutex<JoinSet<()>>,
    epoch: Epoch,
    /// What has ended, in that order: (index, dict or exception). A list, so that nothing is lost between Rust
    /// and who reads it, whenever that is interrupted.
    #[pyo3(get)]
    ended: Py<PyList>,
}

impl Batch {
    /// With `stop_at_failure` no more items are started once one has failed.
    pub fn new(
        py: Python<'_>,
        sdk: Sdk,
        options: CallOptions,
        items: Vec<Publication>,
        max_concurrency: usize,
        stop_at_failure: bool,
    ) -> PyResult<Self> {
        let most = max_concurrency.min(items.len()).max(1);
        let shared = Arc::new(Shared {
            sdk,
            options: CallOptions { retrying: Retrying::Never, ..options },
            operations: Operations::get()?,
            pace: Pace::new(most),
            permits: Semaphore::new(most),
            stop_at_failure,
            stopped: AtomicBool::new(false),
            states: items.iter().map(|_| AtomicU8::new(WAITING)).collect(),
            ended: Mutex::default(),
            running: AtomicUsize::new(0),
            changed: Notify::new(),
        });
        Ok(Self {
            shared,
            items: Mutex::new(items),
            tasks: Mutex::default(),
            epoch: Epoch::now(),
            ended: PyList::empty(py).unbind(),
        })
    }

    /// A task for each item; called on the runtime.
    fn start(&self) {
        let items = std::mem::take(&mut *lock(&self.items));
        let mut tasks = lock(&self.tasks);
        for (index, item) in items.into_iter().enumerate() {
            let running = Running::new(&self.shared);
            tasks.spawn(async move { running.0.run(index, item).await });
        }
    }

    /// A forked child has none of the tasks, and nor has anybody after all descriptors were closed.
    fn check_epoch(&self) -> PyResult<()> {
        if self.epoch == Epoch::now() {
            return Ok(());
        }
        Err(PyRuntimeError::new_err(
            "the batch was started by another process, or the descriptors of this one were closed: what \
             was in flight is lost",
        ))
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        if self.epoch != Epoch::now() {
            std::mem::forget(std::mem::take(&mut *lock(&self.tasks)));
        }
    }
}

#[pymethods]
impl Batch {
    /// Goes on until something has ended, which `ended` has then, and says whether there may be more.
    fn step(slf: &Bound<'_, Self>) -> PyResult<bool> {
        let (py, batch) = (slf.py(), slf.get());
        wall::guarded(py, OPERATION, || {
            batch.check_epoch()?;
            let inside = Inside::enter(py, OPERATION)?;
            inside.wait(py, async {
                batch.start();
                batch.shared.step().await;
            })?;
            batch.take(py)
        })
    }

    /// The same, as a future of the running event loop.
    fn step_async<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        let (py, batch) = (slf.py(), slf.clone().unbind());
        wall::guarded(py, OPERATION, || {
            batch.get().check_epoch()?;
            let inside = Inside::enter(py, OPERATION)?;
            inside.asyncio_future(py, async move {
                batch.get().start();
                batch.get().shared.step().await;
                Taking(batch)
            })
        })
    }

    /// Starts no more items.
    fn stop(&self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
    }

    /// The indexes of the items that were started. After `close` there will be no others.
    fn started(&self) -> Vec<usize> {
        let states = self.shared.states.iter().enumerate();
        let started = states.filter(|(_, state)| state.load(Ordering::SeqCst) == STARTED);
        started.map(|(index, _)| index).collect()
    }

    /// Gives up what is in flight, and starts nothing more.
    fn close(&self, py: Python<'_>) -> PyResult<()> {
        wall::guarded(py, OPERATION, || {
            self.stop();
            lock(&self.items).clear();
            for state in &self.shared.states {
                let _ = state.compare_exchange(WAITING, NEVER, Ordering::SeqCst, Ordering::SeqCst);
            }
            if self.epoch == Epoch::now() {
                let tasks = std::mem::take(&mut *lock(&self.tasks));
                if !tasks.is_empty() {
                    let inside = Inside::enter(py, OPERATION)?;
                    inside.wait(py, async move {
                        drop(tasks);
                        runtime::settle().await;
                    })?;
                }
            }
            self.take(py).map(drop)
        })
    }
}

impl Batch {
    /// Hands what has ended to Python, and says whether that was anything.
    fn take(&self, py: Python<'_>) -> PyResult<bool> {
        let ended = self.ended.bind(py);
        let before = ended.len();
        loop {
            // Making Python's objects may let others run Python, so no lock is held meanwhile.
            let Some((index, (operation, result))) = lock(&self.shared.ended).pop_front() else {
                return Ok(ended.len() > before);
            };
            let make = || Outcome { operation, result }.into_pyobject(py);
            let outcome = match wall::guarded(py, operation.name, make) {
                Ok(result) => result.into_any(),
                Err(error) => error.into_value(py).into_bound(py).into_any(),
            };
            ended.append((index, outcome))?;
        }
    }
}

/// A step of an event loop: what has ended is taken where it gets its result, and by nobody where the step
/// was given up.
struct Taking(Py<Batch>);

impl<'py> IntoPyObject<'py> for Taking {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        Ok(self.0.get().take(py)?.into_pyobject(py)?.to_owned().into_any())
    }
}

/// Counts a task until its end, whatever ends it.
struct Running(Arc<Shared>);

impl Running {
    fn new(shared: &Arc<Shared>) -> Self {
        shared.running.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(shared))
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.running.fetch_sub(1, Ordering::SeqCst);
        self.0.changed.notify_one();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What looking at a function tells of a publish request without an answer.
enum Looked {
    /// It was carried out: this is LIVE.
    Published(Reply),
    NotPublished,
    Unknown,
}

impl Shared {
    /// Waits until something has ended, or everything.
    async fn step(&self) {
        while lock(&self.ended).is_empty() && self.running.load(Ordering::SeqCst) > 0 {
            self.changed.notified().await;
        }
    }

    /// The life of one item. It ends with an outcome, be it that its task panics.
    async fn run(&self, index: usize, item: Publication) {
        let Ok(_permit) = self.permits.acquire().await else { return };
        let state = &self.states[index];
        let begin = || state.compare_exchange(WAITING, STARTED, Ordering::SeqCst, Ordering::SeqCst);
        if self.stopped.load(Ordering::SeqCst) || begin().is_err() {
            return;
        }
        let ended = match wall::caught_async(self.publish(item)).await {
            Ok(ended) => ended,
            Err(defect) => (self.operations.publish, Err(Failure::Defect(defect))),
        };
        if self.stop_at_failure && !matches!(&ended.1, Ok(reply) if reply.status < 300) {
            self.stopped.store(true, Ordering::SeqCst);
        }
        lock(&self.ended).push_back((index, ended));
        self.changed.notify_one();
    }

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
            match Verdict::of(&result) {
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
            if attempt >= MAX_ATTEMPTS || matches!(Verdict::of(&result), Verdict::Clear) {
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
