//! Publishing many functions at once: bounded, each accounted for, whatever ends it.
//!
//! botocore has nothing like it. Each function is a task, and what its task comes to is kept until Python takes it;
//! `publisher.rs` has what a task does.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::{PyException, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::PyList;
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;

use crate::call_options::CallOptions;
use crate::client::Outcome;
use crate::per_process::Epoch;
use crate::publisher::{Ended, Publication, Publisher};
use crate::runtime::{self, Inside};
use crate::sdk::{Failure, Sdk};
use crate::wall;

/// What an exception names that belongs to no item.
const OPERATION: &str = "PublishFunction";

/// What stands for an item: either it is started, or it is settled that it never will be.
const WAITING: u8 = 0;
const STARTED: u8 = 1;
const NEVER: u8 = 2;

struct Shared {
    publisher: Publisher,
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
            publisher: Publisher::new(sdk, options, most)?,
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
        let (py, batch, running) = (slf.py(), slf.get(), slf.clone().unbind());
        wall::guarded(py, OPERATION, || {
            batch.check_epoch()?;
            let inside = Inside::enter(py, OPERATION)?;
            inside.wait(py, async move {
                running.get().start();
                running.get().shared.step().await;
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
            let outcome = Outcome { operation, result };
            let outcome = match wall::guarded(py, operation.name, || outcome.to_py(py)) {
                Ok(result) => result.into_any(),
                Err(error) if error.is_instance_of::<PyException>(py) => {
                    error.into_value(py).into_bound(py).into_any()
                }
                Err(interrupted) => {
                    // Ctrl-C is no outcome: this one is taken later.
                    lock(&self.shared.ended).push_front((index, (operation, outcome.result)));
                    return Err(interrupted);
                }
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
        let ended = match wall::caught_async(self.publisher.publish(item)).await {
            Ok(ended) => ended,
            Err(defect) => (self.publisher.operation(), Err(Failure::Defect(defect))),
        };
        if self.stop_at_failure && !matches!(&ended.1, Ok(reply) if reply.status < 300) {
            self.stopped.store(true, Ordering::SeqCst);
        }
        lock(&self.ended).push_back((index, ended));
        self.changed.notify_one();
    }
}
