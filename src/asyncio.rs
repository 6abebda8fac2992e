//! The threads that asyncio needs beside the runtime, and the futures of its event loops.
//!
//! Where nobody blocks, nobody drives the runtime: one thread does that, and another takes results to the event
//! loops, all that are ready under one hold of the GIL. Both are made with the first asyncio call. botocore has no
//! counterpart; aiobotocore runs on the event loop itself.

use std::future::Future;
use std::pin::Pin;
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, PoisonError};
use std::task::{Context, Poll};
use std::thread::{self, JoinHandle};

use pyo3::prelude::*;
use pyo3_async_runtimes::TaskLocals;
use pyo3_async_runtimes::generic::{self, ContextExt};
use tokio::sync::Notify;

use crate::logging;
use crate::runtime::{SHARED, Shared};
use crate::wall::{self, Defect};

pub struct Asyncio {
    stop: Arc<Notify>,
    driver: JoinHandle<()>,
    completions: Sender<Completion>,
    completer: JoinHandle<()>,
}

type Completion = Box<dyn FnOnce() + Send>;

impl Asyncio {
    /// A future of the running event loop, behind the wall.
    pub fn future<'py, F, T>(
        py: Python<'py>,
        shared: &Arc<Shared>,
        operation: &'static str,
        future: F,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        F: Future<Output = T> + Send + 'static,
        T: for<'a> IntoPyObject<'a, Error = PyErr> + Send + 'static,
    {
        Self::ensure(shared)?;
        generic::future_into_py::<Tokio, _, _>(py, async move {
            Ok(Walled { operation, ended: wall::caught_async(future).await })
        })
    }

    /// Starts the threads, unless they run.
    pub fn ensure(shared: &Arc<Shared>) -> PyResult<()> {
        let mut asyncio = shared.asyncio.lock().unwrap_or_else(PoisonError::into_inner);
        if asyncio.is_none() {
            *asyncio = Some(Self::start(Arc::clone(shared))?);
        }
        Ok(())
    }

    fn start(shared: Arc<Shared>) -> PyResult<Self> {
        let stop = Arc::new(Notify::new());
        let stopped = Arc::clone(&stop);
        let (completions, queue) = mpsc::channel::<Completion>();
        // A panic leaves one future without a result, and the others with theirs.
        let complete = |completion: Completion| drop(wall::caught(completion));
        let completer =
            thread::Builder::new().name("cloudfront-rs-asyncio".into()).spawn(move || {
                while let Ok(first) = queue.recv() {
                    // All that is finished by now takes the GIL once.
                    Python::try_attach(|_| {
                        complete(first);
                        queue.try_iter().for_each(complete);
                    });
                }
            })?;
        let driver = thread::Builder::new()
            .name("cloudfront-rs-driver".into())
            .spawn(move || drop(wall::caught(|| shared.runtime.block_on(stopped.notified()))))?;
        Ok(Self { stop, driver, completions, completer })
    }

    pub fn stop(self) {
        self.stop.notify_one();
        // A panic in one of these threads was reported when it happened.
        let _ = self.driver.join();
        drop(self.completions);
        let _ = self.completer.join();
    }

    fn complete(completion: Completion) {
        if let Some(shared) = SHARED.get() {
            let asyncio = shared.asyncio.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(asyncio) = &*asyncio {
                // The completer only ends after this sender is dropped.
                let _ = asyncio.completions.send(completion);
            }
        }
    }
}

/// Has the log delivered, where asyncio's threads can; a blocked caller does it by itself.
pub fn deliver_soon() {
    Asyncio::complete(Box::new(|| {
        Python::attach(|py| {
            if let Err(error) = logging::deliver(py) {
                error.write_unraisable(py, None);
            }
        });
    }));
}

/// What a future came to; making Python's objects of it is behind the wall, too.
struct Walled<T> {
    operation: &'static str,
    ended: Result<T, Defect>,
}

impl<'py, T: IntoPyObject<'py, Error = PyErr>> IntoPyObject<'py> for Walled<T> {
    type Target = T::Target;
    type Output = T::Output;
    type Error = PyErr;

    fn into_pyobject(self, py: Python<'py>) -> PyResult<Self::Output> {
        let Self { operation, ended } = self;
        let value = ended.map_err(|defect| defect.to_py(py, operation))?;
        wall::guarded(py, operation, || value.into_pyobject(py))
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
        Asyncio::complete(Box::new(complete));
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
