//! The end of the interpreter, of which no thread of ours may be caught by surprise.
//!
//! A daemon thread that takes the GIL of an interpreter that ends is torn out of its Rust frames. So at some
//! moment threads stop entering Python; and until then they are served, as a program's own `atexit` handlers may
//! wait for them. That moment is the last before the interpreter ends: `atexit` drops what was registered with
//! it once all of its handlers have run, whatever the order in which they were registered. botocore is Python,
//! and needs none of this.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, ThreadId};

use pyo3::prelude::*;

use crate::runtime;

/// The thread that ends the interpreter, once it does.
static ENDING: OnceLock<ThreadId> = OnceLock::new();
/// Whether `atexit` has our handler.
static REGISTERED: AtomicBool = AtomicBool::new(false);

/// Whether the interpreter ends, and in another thread than this one.
pub fn is_elsewhere() -> bool {
    ENDING.get().is_some_and(|ending| *ending != thread::current().id())
}

pub fn has_come() -> bool {
    ENDING.get().is_some()
}

/// Registers with `atexit`, unless that has been done.
pub fn register(py: Python<'_>) -> PyResult<()> {
    if REGISTERED.load(Ordering::Relaxed) || REGISTERED.swap(true, Ordering::SeqCst) {
        return Ok(());
    }
    let last = Bound::new(py, AfterAll { exits: AtomicBool::new(false) })?;
    py.import("atexit")?.call_method1("register", (last,)).map(drop)
}

/// A handler of `atexit` that does nothing when it is called, and ends the work when it is dropped.
#[pyclass(frozen, module = "cloudfront_rs._native")]
struct AfterAll {
    exits: AtomicBool,
}

#[pymethods]
impl AfterAll {
    fn __call__(&self) {
        self.exits.store(true, Ordering::SeqCst);
    }
}

impl Drop for AfterAll {
    fn drop(&mut self) {
        let ended = Python::try_attach(|py| {
            let exits = self.exits.load(Ordering::SeqCst) || is_shutting_down(py);
            if exits && ENDING.set(thread::current().id()).is_ok() {
                runtime::end(py);
            }
            exits
        });
        if ended == Some(false) {
            // `atexit` was only emptied, as multiprocessing does in a forked child.
            REGISTERED.store(false, Ordering::SeqCst);
        }
    }
}

/// Whether the exit was on its way when the handler was registered, so that nothing called it.
fn is_shutting_down(py: Python<'_>) -> bool {
    let ask = || -> PyResult<bool> {
        let modules = py.import("sys")?.getattr("modules")?;
        modules.get_item("threading")?.getattr("_SHUTTING_DOWN")?.is_truthy()
    };
    ask().unwrap_or(false)
}
