//! The wall between a defect and Python: a panic, of this crate or of a library, becomes an ordinary exception.
//!
//! PyO3 would raise `PanicException`, which no `except Exception` catches, and Tokio would let a task end
//! without a word. So whatever Python calls, and whatever runs as a task or in a thread, runs behind this wall.
//! botocore's counterpart is the `except Exception` at the end of `URLLib3Session.send`, whose
//! `HTTPClientError` is what Python gets here, too.
//!
//! The message of a panic may contain anything, secrets among it, so only the place in the source is told.

use std::any::Any;
use std::cell::RefCell;
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, PanicHookInfo, catch_unwind};
use std::sync::Once;

use futures_util::FutureExt;
use log::error;
use pyo3::exceptions::PyMemoryError;
use pyo3::prelude::*;

use crate::error;

thread_local! {
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What PyO3 panics with where Python has no memory for an object.
const NULL_OBJECT: &str = "PyObject pointer is null";

/// A panic that was caught.
#[derive(Debug, Clone, PartialEq)]
pub enum Defect {
    OutOfMemory,
    At(String),
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OutOfMemory => f.write_str("out of memory"),
            Self::At(place) => write!(f, "a defect of cloudfront-rs, at {place}; please report it"),
        }
    }
}

impl Defect {
    fn new(panic: &(dyn Any + Send)) -> Self {
        if let Some(of_another_thread) = panic.downcast_ref::<Self>() {
            return of_another_thread.clone();
        }
        let place = PLACE.with(RefCell::take).unwrap_or_else(|| "an unknown place".to_owned());
        match panic.downcast_ref::<&str>() {
            Some(&NULL_OBJECT) => Self::OutOfMemory,
            _ => Self::At(place),
        }
    }

    pub fn to_py(&self, py: Python<'_>, operation: &str) -> PyErr {
        match self {
            Self::OutOfMemory => PyMemoryError::new_err(()),
            Self::At(_) => error::http_client_error(py, &format!("{operation}: {self}")),
        }
    }
}

/// Does the work, and survives its panic.
pub fn caught<T>(work: impl FnOnce() -> T) -> Result<T, Defect> {
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| Defect::new(&*panic))
}

/// Awaits the future, and survives its panic.
pub async fn caught_async<F: Future>(future: F) -> Result<F::Output, Defect> {
    let result = AssertUnwindSafe(future).catch_unwind().await;
    result.map_err(|panic| Defect::new(&*panic))
}

/// What Python calls, behind the wall. `operation` is what the exception names.
pub fn guarded<T>(
    py: Python<'_>,
    operation: &str,
    work: impl FnOnce() -> PyResult<T>,
) -> PyResult<T> {
    caught(work).unwrap_or_else(|defect| Err(defect.to_py(py, operation)))
}

/// Has panics leave their place behind, in the log, and nothing on the terminal of the user's program.
pub fn install() {
    static INSTALLED: Once = Once::new();
    INSTALLED.call_once(|| std::panic::set_hook(Box::new(note)));
}

fn note(panic: &PanicHookInfo<'_>) {
    let place = panic.location().map_or_else(
        || "an unknown place".to_owned(),
        |at| format!("{}:{}", from_the_crate(at.file()), at.line()),
    );
    error!("a panic at {place}");
    PLACE.with(|kept| *kept.borrow_mut() = Some(place));
}

/// The path of a source file without what is particular to the machine that built the package.
fn from_the_crate(path: &str) -> &str {
    let of_registry = path.split_once("/registry/src/").and_then(|(_, rest)| rest.split_once('/'));
    of_registry.map_or(path, |(_, rest)| rest)
}
