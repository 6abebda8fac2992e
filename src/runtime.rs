//! The one shared Tokio runtime of a process, and how a thread waits for a call.
//!
//! The runtime is made on first use. It has no thread of its own: a blocked caller drives it, which saves two
//! hand-overs between threads in every call; `asyncio.rs` has the threads of those who do not block, and `green.rs`
//! what greenlets do. After a fork the child never touches what it inherited: it forgets it, and makes its own.
//! Once the interpreter ends (`exit.rs`), no thread of ours enters Python again.

use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyCFunction, PyDict};
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::oneshot;

use crate::asyncio::Asyncio;
use crate::blocking::blocking;
use crate::green::Green;
use crate::made_once::made_once;
use crate::per_process::{Canary, Epoch, PerProcess};
use crate::wall::{self, Defect};
use crate::{clock, exit, green, logging, sdk, sockets};

/// How often a waiting call looks for Ctrl-C.
const SIGNAL_INTERVAL: Duration = Duration::from_millis(50);
/// How long the end of the interpreter waits for other threads, at most 200 ms, and a fork, at most a second.
const TURN: Duration = Duration::from_micros(100);
const END_TURNS: u32 = 2_000;
const FORK_TURNS: u32 = 10_000;

pub struct Shared {
    pub runtime: Runtime,
    pub asyncio: Mutex<Option<Asyncio>>,
    epoch: Epoch,
    canary: Canary,
    /// Python's name for the thread that signals arrive in.
    main_thread: u64,
    /// How many threads are in Rust code that may need the GIL.
    inside: AtomicUsize,
    /// How many calls the main thread waits for: more than one where a signal handler makes calls.
    main_waits: AtomicUsize,
    errands: Mutex<Vec<Errand>>,
}

/// What runs Python between two turns of a call that the main thread waits for.
type Errand = Box<dyn FnOnce(Python<'_>) + Send>;

pub static SHARED: PerProcess<Shared> = PerProcess::new();
/// How many threads are about to fork.
static FORKING: AtomicUsize = AtomicUsize::new(0);

/// Held by a thread while it is in Rust code that may run Python. A daemon thread that outlives its
/// interpreter would be torn out of its Rust frames when it next takes the GIL, so the end of the
/// interpreter waits for those that are inside, and those that come later stay outside for good. A fork
/// waits for them too, as whatever they have half made would stay half made in the child.
pub struct Inside {
    shared: Arc<Shared>,
    operation: &'static str,
}

impl Inside {
    /// `operation` is what an exception names.
    pub fn enter(py: Python<'_>, operation: &'static str) -> PyResult<Self> {
        exit::register(py)?;
        sockets::look(py)?;
        let mut shared = shared(py)?;
        if !shared.canary.is_alive() {
            shared.epoch.end();
            shared = self::shared(py)?;
        }
        shared.inside.fetch_add(1, Ordering::SeqCst);
        let inside = Self { shared, operation };
        clock::look(py)?;
        while FORKING.load(Ordering::SeqCst) > 0 {
            py.detach(|| inside.shared.outside(|| thread::sleep(TURN)));
        }
        if exit::is_elsewhere() {
            py.detach(|| inside.leave_for_good());
        }
        Ok(inside)
    }

    fn leave_for_good(&self) {
        self.shared.inside.fetch_sub(1, Ordering::SeqCst);
        loop {
            thread::park();
        }
    }

    /// Waits for the future, without the GIL. Ctrl-C drops it.
    pub fn wait<F>(&self, py: Python<'_>, future: F) -> PyResult<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send,
    {
        logging::follow(py)?;
        let waited = match green::wait_function(py)? {
            Some(wait) => self.wait_green(&wait, wall::caught_async(settled(future))),
            None => self.wait_blocked(py, wall::caught_async(settled(future))),
        };
        logging::deliver(py)?;
        waited?.map_err(|defect| self.defect(py, &defect))
    }

    /// Drives the runtime without the GIL until the future is ready.
    fn turn<F>(&self, py: Python<'_>, future: F) -> PyResult<F::Output>
    where
        F: Future + Send,
        F::Output: Send,
    {
        let shared = &*self.shared;
        let waited = py.detach(|| {
            let waited = shared.outside(|| wall::caught(|| shared.runtime.block_on(future)));
            if exit::is_elsewhere() {
                self.leave_for_good();
            }
            waited
        });
        waited.map_err(|defect| {
            shared.epoch.end();
            self.defect(py, &defect)
        })
    }

    /// The same, and looks for signals where this is the thread that they arrive in. One that raises drops the future.
    fn wait_blocked<F>(&self, py: Python<'_>, future: F) -> PyResult<F::Output>
    where
        F: Future + Send,
        F::Output: Send,
    {
        if this_thread(py)? != self.shared.main_thread {
            return self.turn(py, future);
        }
        let interrupted = {
            // It is large, and stays where it is from here on.
            let future = pin!(future);
            match self.interruptible(py, future) {
                Ok(output) => return Ok(output),
                Err(interrupted) => interrupted,
            }
        };
        self.turn(py, settle())?;
        Err(interrupted)
    }

    fn interruptible<F>(&self, py: Python<'_>, mut future: Pin<&mut F>) -> PyResult<F::Output>
    where
        F: Future + Send,
        F::Output: Send,
    {
        let shared = &*self.shared;
        shared.main_waits.fetch_add(1, Ordering::SeqCst);
        let waited = loop {
            let turn = async { tokio::time::timeout(SIGNAL_INTERVAL, future.as_mut()).await };
            match self.turn(py, turn) {
                Ok(Err(_)) => {}
                Ok(Ok(output)) => break Ok(output),
                Err(defect) => break Err(defect),
            }
            // Outside of the runtime, because a signal handler may make calls of its own.
            if let Err(interrupted) = logging::deliver(py).and_then(|()| py.check_signals()) {
                break Err(interrupted);
            }
            shared.errands().into_iter().for_each(|errand| errand(py));
        };
        leave_errands(shared);
        waited
    }

    /// The same in a greenlet. What its library raises there, such as a timeout of its own, drops the future.
    fn wait_green<F>(&self, wait: &Bound<'_, PyAny>, future: F) -> PyResult<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send,
    {
        let shared = &self.shared;
        Asyncio::ensure(shared)?;
        let green = Green::spawn(&shared.runtime, future)?;
        let output = shared.outside(|| green.wait(wait))?;
        output.ok_or_else(|| {
            self.defect(wait.py(), &Defect::At("a task that was ended from outside".to_owned()))
        })
    }

    /// A future of the running event loop. Cancelling it drops ours.
    pub fn asyncio_future<'py, F, T>(
        &self,
        py: Python<'py>,
        future: F,
    ) -> PyResult<Bound<'py, PyAny>>
    where
        F: Future<Output = T> + Send + 'static,
        T: for<'a> IntoPyObject<'a, Error = PyErr> + Send + 'static,
    {
        logging::follow(py)?;
        // The driver may not have looked yet, where the machine is busy.
        Asyncio::future(py, &self.shared, self.operation, settled(future))
    }

    fn defect(&self, py: Python<'_>, defect: &Defect) -> PyErr {
        defect.to_py(py, self.operation)
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.shared.inside.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Shared {
    /// Does what needs no Python, in a thread that is inside otherwise.
    fn outside<T>(&self, work: impl FnOnce() -> T) -> T {
        self.inside.fetch_sub(1, Ordering::SeqCst);
        let output = work();
        self.inside.fetch_add(1, Ordering::SeqCst);
        output
    }

    /// Waits until nobody is inside, but for no longer than so many turns.
    fn wait_until_empty(&self, turns: u32) {
        for _ in 0..turns {
            if self.inside.load(Ordering::SeqCst) == 0 {
                break;
            }
            thread::sleep(TURN);
        }
    }

    fn errands(&self) -> Vec<Errand> {
        std::mem::take(&mut *self.errands.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn shared(py: Python<'_>) -> PyResult<Arc<Shared>> {
    SHARED.get_or_try_init(|| {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        register_fork_hooks(py)?;
        Ok(Shared {
            runtime,
            asyncio: Mutex::new(None),
            epoch: Epoch::now(),
            canary: Canary::new()?,
            main_thread: main_thread(py)?,
            inside: AtomicUsize::new(0),
            main_waits: AtomicUsize::new(0),
            errands: Mutex::default(),
        })
    })
}

/// Those of a fork, which a forked child inherits.
fn register_fork_hooks(py: Python<'_>) -> PyResult<()> {
    static REGISTERED: AtomicBool = AtomicBool::new(false);
    if REGISTERED.swap(true, Ordering::SeqCst) {
        return Ok(());
    }
    let os = py.import("os")?;
    if os.hasattr("register_at_fork")? {
        let hooks = PyDict::new(py);
        let before = PyCFunction::new_closure(py, None, None, |args, _| before_fork(args.py()))?;
        let in_parent = PyCFunction::new_closure(py, None, None, |_, _| {
            FORKING.fetch_sub(1, Ordering::SeqCst);
        })?;
        let in_child = PyCFunction::new_closure(py, None, None, |_, _| {
            FORKING.store(0, Ordering::SeqCst);
        })?;
        hooks.set_item("before", before)?;
        hooks.set_item("after_in_parent", in_parent)?;
        hooks.set_item("after_in_child", in_child)?;
        os.call_method("register_at_fork", (), Some(&hooks))?;
    }
    Ok(())
}

fn this_thread(py: Python<'_>) -> PyResult<u64> {
    static GET_IDENT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let find = || PyResult::Ok(py.import("_thread")?.getattr("get_ident")?.unbind());
    made_once(&GET_IDENT, py, find)?.bind(py).call0()?.extract()
}

/// Without `threading` imported there is but one thread, and importing it would take a millisecond.
fn main_thread(py: Python<'_>) -> PyResult<u64> {
    let modules = py.import("sys")?.getattr("modules")?;
    if !modules.contains("threading")? {
        return this_thread(py);
    }
    modules.get_item("threading")?.call_method0("main_thread")?.getattr("ident")?.extract()
}

/// The main thread waits for one call less; where that was the last, others run its errands.
fn leave_errands(shared: &Shared) {
    if shared.main_waits.fetch_sub(1, Ordering::SeqCst) == 1 {
        for errand in shared.errands() {
            drop(shared.runtime.spawn(blocking(|| Python::try_attach(errand))));
        }
    }
}

/// Runs Python that may wait for a person: where the main thread waits for a call in that thread, so
/// that Ctrl-C gets there, else in one of its own. None where the interpreter ends.
pub async fn ask<T: Send + 'static>(
    question: impl FnOnce(Python<'_>) -> T + Send + 'static,
) -> Option<T> {
    let shared = SHARED.get()?;
    let (sender, answer) = oneshot::channel();
    let errand: Errand = Box::new(move |py| drop(sender.send(question(py))));
    if shared.main_waits.load(Ordering::SeqCst) > 0 {
        shared.errands.lock().unwrap_or_else(PoisonError::into_inner).push(errand);
    } else {
        drop(tokio::spawn(blocking(|| Python::try_attach(errand))));
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

/// Closes the connections that were let go of, in a thread that waits for no call.
pub fn tidy() {
    let Some(shared) = SHARED.get() else { return };
    let is_driven = || shared.asyncio.lock().unwrap_or_else(PoisonError::into_inner).is_some();
    if exit::has_come() || Handle::try_current().is_ok() || is_driven() {
        return;
    }
    if !shared.canary.is_alive() || wall::caught(|| shared.runtime.block_on(settle())).is_err() {
        shared.epoch.end();
    }
}

/// Called once, by the thread that ends the interpreter: from here on only that thread may enter it.
pub fn end(py: Python<'_>) {
    let Some(shared) = SHARED.get() else { return };
    let asyncio = shared.asyncio.lock().unwrap_or_else(PoisonError::into_inner).take();
    py.detach(|| {
        if let Some(asyncio) = asyncio.filter(|_| shared.canary.is_alive()) {
            asyncio.stop();
        }
        // Those that are inside need the GIL to get out, which they can have now.
        shared.wait_until_empty(END_TURNS);
    });
}

/// Called before a fork: has other threads end what the child would find half done, and keeps them outside.
fn before_fork(py: Python<'_>) {
    FORKING.fetch_add(1, Ordering::SeqCst);
    py.detach(|| {
        sdk::make_ready();
        if let Some(shared) = SHARED.get() {
            shared.wait_until_empty(FORK_TURNS);
        }
    });
}
