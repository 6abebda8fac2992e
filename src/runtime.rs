//! The one shared Tokio runtime of a process, and the ways to wait for a call: the only file that
//! knows Tokio's runtime and asyncio's futures.
//!
//! The runtime is made on first use. It has no thread of its own: a blocked caller drives it, which
//! saves two hand-overs between threads in every call. asyncio, where nobody blocks, gets two threads:
//! one drives the runtime, the other takes results to the event loop, all that are ready under one hold
//! of the GIL. After a fork the child never touches what it inherited: it forgets it, and makes its own.
//! When the interpreter ends, no thread of ours enters Python again.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::task::{Context, Poll};
use std::thread::{self, JoinHandle, ThreadId};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyCFunction;
use pyo3_async_runtimes::TaskLocals;
use pyo3_async_runtimes::generic::{self, ContextExt};
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Notify, oneshot};

use crate::logging;
use crate::per_process::PerProcess;

/// How often a waiting call looks for Ctrl-C.
const SIGNAL_INTERVAL: Duration = Duration::from_millis(50);
/// How long the end of the interpreter waits for other threads, at most 200 ms.
const END_TURNS: u32 = 2000;
const END_TURN: Duration = Duration::from_micros(100);

struct Shared {
    runtime: Runtime,
    /// Python's name for the thread that signals arrive in.
    main_thread: u64,
    asyncio: Mutex<Option<Asyncio>>,
    /// How many threads are in Rust code that may need the GIL.
    inside: AtomicUsize,
}

/// What asyncio needs beside the runtime, where nobody blocks to drive it.
struct Asyncio {
    stop: Arc<Notify>,
    driver: JoinHandle<()>,
    completions: Sender<Completion>,
    completer: JoinHandle<()>,
}

type Completion = Box<dyn FnOnce() + Send>;

/// What runs Python between two turns of a call that the main thread waits for.
type Errand = Box<dyn FnOnce(Python<'_>) + Send>;

tokio::task_local! {
    static ERRAND: Arc<Mutex<Option<Errand>>>;
}

static SHARED: PerProcess<Shared> = PerProcess::new();
/// The thread that ends the interpreter, once it does.
static ENDING: OnceLock<ThreadId> = OnceLock::new();

/// Held by a thread while it is in Rust code that may run Python. A daemon thread that outlives its
/// interpreter would be torn out of its Rust frames when it next takes the GIL, so the end of the
/// interpreter waits for those that are inside, and those that come later stay outside for good.
pub struct Inside(Arc<Shared>);

impl Inside {
    pub fn enter(py: Python<'_>) -> PyResult<Self> {
        let shared = shared(py)?;
        shared.inside.fetch_add(1, Ordering::SeqCst);
        let inside = Self(shared);
        if is_ending_elsewhere() {
            py.detach(|| inside.leave_for_good());
        }
        Ok(inside)
    }

    fn leave_for_good(&self) {
        self.0.inside.fetch_sub(1, Ordering::SeqCst);
        loop {
            thread::park();
        }
    }

    /// Waits for the future, without the GIL. Ctrl-C drops it.
    pub fn wait<F>(&self, py: Python<'_>, future: F) -> PyResult<F::Output>
    where
        F: Future + Send,
        F::Output: Send,
    {
        logging::follow(py)?;
        let Shared { runtime, main_thread, inside, .. } = &*self.0;
        let output = if this_thread(py)? == *main_thread {
            py.detach(|| interruptible(runtime, future))
        } else {
            py.detach(|| {
                inside.fetch_sub(1, Ordering::SeqCst);
                let output = runtime.block_on(settled(future));
                inside.fetch_add(1, Ordering::SeqCst);
                if is_ending_elsewhere() {
                    self.leave_for_good();
                }
                Ok(output)
            })
        };
        logging::deliver(py);
        output
    }

    /// A future of the running event loop. Cancelling it drops ours.
    pub fn asyncio_future<'py, F, T>(
        &self,
        py: Python<'py>,
        future: F,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        F: Future<Output = PyResult<T>> + Send + 'static,
        T: for<'a> IntoPyObject<'a> + Send + 'static,
    {
        logging::follow(py)?;
        let mut asyncio = self.0.asyncio.lock().unwrap_or_else(PoisonError::into_inner);
        if asyncio.is_none() {
            *asyncio = Some(Asyncio::start(Arc::clone(&self.0))?);
        }
        drop(asyncio);
        generic::future_into_py::<Tokio, _, _>(py, future)
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.inside.fetch_sub(1, Ordering::SeqCst);
    }
}

fn is_ending_elsewhere() -> bool {
    ENDING.get().is_some_and(|ending| *ending != thread::current().id())
}

fn shared(py: Python<'_>) -> PyResult<Arc<Shared>> {
    SHARED.get_or_try_init(|| {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let at_exit = PyCFunction::new_closure(py, None, None, |args, _| end(args.py()))?;
        py.import("atexit")?.call_method1("register", (at_exit,))?;
        Ok(Shared {
            runtime,
            main_thread: main_thread(py)?,
            asyncio: Mutex::new(None),
            inside: AtomicUsize::new(0),
        })
    })
}

fn this_thread(py: Python<'_>) -> PyResult<u64> {
    static GET_IDENT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let find = || PyResult::Ok(py.import("_thread")?.getattr("get_ident")?.unbind());
    GET_IDENT.get_or_try_init(py, find)?.bind(py).call0()?.extract()
}

/// Without `threading` imported there is but one thread, and importing it would take a millisecond.
fn main_thread(py: Python<'_>) -> PyResult<u64> {
    let modules = py.import("sys")?.getattr("modules")?;
    if !modules.contains("threading")? {
        return this_thread(py);
    }
    modules.get_item("threading")?.call_method0("main_thread")?.getattr("ident")?.extract()
}

fn interruptible<F: Future>(runtime: &Runtime, future: F) -> PyResult<F::Output> {
    let interrupted = {
        let errand = Arc::new(Mutex::new(None));
        let mut future = pin!(ERRAND.scope(Arc::clone(&errand), settled(future)));
        loop {
            let turn = async { tokio::time::timeout(SIGNAL_INTERVAL, future.as_mut()).await };
            if let Ok(output) = runtime.block_on(turn) {
                return Ok(output);
            }
            // Outside of the runtime, because a signal handler may make calls of its own.
            let errand = errand.lock().unwrap_or_else(PoisonError::into_inner).take();
            let checked = Python::attach(|py| {
                logging::deliver(py);
                py.check_signals()?;
                errand.into_iter().for_each(|errand| errand(py));
                Ok(())
            });
            if let Err(interrupted) = checked {
                break interrupted;
            }
        }
    };
    runtime.block_on(settle());
    Err(interrupted)
}

/// Runs Python that may wait for a person: where the main thread waits for this call in that thread, so
/// that Ctrl-C gets there, else in one of its own. None where the interpreter ends.
pub async fn ask<T: Send + 'static>(
    question: impl FnOnce(Python<'_>) -> T + Send + 'static,
) -> Option<T> {
    let (sender, answer) = oneshot::channel();
    let errand: Errand = Box::new(move |py| drop(sender.send(question(py))));
    match ERRAND.try_with(Arc::clone) {
        Ok(place) => {
            *place.lock().unwrap_or_else(PoisonError::into_inner) = Some(errand);
        }
        Err(_) => drop(tokio::task::spawn_blocking(move || Python::try_attach(errand))),
    }
    answer.await.ok()
}

async fn settled<F: Future>(future: F) -> F::Output {
    settle().await;
    future.await
}

/// Lets the connections' tasks act on what happened while nobody drove the runtime, or before nobody
/// will: a server closed an idle connection, which must not be used again; a call was given up, and its
/// connection is to be closed. The first turn asks for events, the second runs the tasks that they wake.
pub async fn settle() {
    tokio::task::yield_now().await;
    tokio::task::yield_now().await;
}

impl Asyncio {
    fn start(shared: Arc<Shared>) -> PyResult<Self> {
        let stop = Arc::new(Notify::new());
        let stopped = Arc::clone(&stop);
        let (completions, queue) = mpsc::channel::<Completion>();
        let completer =
            thread::Builder::new().name("cloudfront-rs-asyncio".into()).spawn(move || {
                while let Ok(first) = queue.recv() {
                    // All that is finished by now takes the GIL once.
                    Python::try_attach(|_| {
                        first();
                        queue.try_iter().for_each(|next| next());
                    });
                }
            })?;
        let driver = thread::Builder::new()
            .name("cloudfront-rs-driver".into())
            .spawn(move || shared.runtime.block_on(stopped.notified()))?;
        Ok(Self { stop, driver, completions, completer })
    }

    fn stop(self) {
        self.stop.notify_one();
        // A panic in one of these threads was reported when it happened.
        let _ = self.driver.join();
        drop(self.completions);
        let _ = self.completer.join();
    }
}

/// Called by `atexit`: from here on only the thread that ends the interpreter may enter it.
fn end(py: Python<'_>) -> PyResult<()> {
    let _ = ENDING.set(thread::current().id());
    let shared = shared(py)?;
    let asyncio = shared.asyncio.lock().unwrap_or_else(PoisonError::into_inner).take();
    py.detach(|| {
        if let Some(asyncio) = asyncio {
            asyncio.stop();
        }
        // Those that are inside need the GIL to get out, which they can have now.
        for _ in 0..END_TURNS {
            if shared.inside.load(Ordering::SeqCst) == 0 {
                break;
            }
            thread::sleep(END_TURN);
        }
    });
    Ok(())
}

/// Has the log delivered, where asyncio's threads can; a blocked caller does it by itself.
pub fn deliver_soon() {
    if let Some(shared) = SHARED.get() {
        let asyncio = shared.asyncio.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(asyncio) = &*asyncio {
            let _ = asyncio.completions.send(Box::new(|| Python::attach(logging::deliver)));
        }
    }
}

/// Our runtime, as pyo3-async-runtimes wants to see it.
struct Tokio;

struct Task(Option<tokio::task::JoinHandle<()>>);

struct TaskError(Option<tokio::task::JoinError>);

impl Future for Task {
    type Output = Result<(), TaskError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            Some(task) => Pin::new(task).poll(context).map_err(|error| TaskError(Some(error))),
            None => Poll::Ready(Ok(())),
        }
    }
}

impl generic::JoinError for TaskError {
    fn is_panic(&self) -> bool {
        self.0.as_ref().is_some_and(tokio::task::JoinError::is_panic)
    }

    fn into_panic(self) -> Box<dyn std::any::Any + Send + 'static> {
        match self.0.map(tokio::task::JoinError::try_into_panic) {
            Some(Ok(panic)) => panic,
            _ => Box::new("cancelled"),
        }
    }
}

impl generic::Runtime for Tokio {
    type JoinError = TaskError;
    type JoinHandle = Task;

    fn spawn<F>(future: F) -> Task
    where
        F: Future<Output = ()> + Send + 'static,
    {
        Task(SHARED.get().map(|shared| shared.runtime.spawn(future)))
    }

    /// Only ever used to hand a result to the event loop; without one to hand it to, it is dropped.
    fn spawn_blocking<F>(complete: F) -> Task
    where
        F: FnOnce() + Send + 'static,
    {
        if let Some(shared) = SHARED.get() {
            let asyncio = shared.asyncio.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(asyncio) = &*asyncio {
                // The completer only ends after this sender is dropped.
                let _ = asyncio.completions.send(Box::new(complete));
            }
        }
        Task(None)
    }
}

impl ContextExt for Tokio {
    fn scope<F, R>(_: TaskLocals, future: F) -> Pin<Box<dyn Future<Output = R> + Send>>
    where
        F: Future<Output = R> + Send + 'static,
    {
        Box::pin(future)
    }

    fn get_task_locals() -> Option<TaskLocals> {
        None
    }
}
