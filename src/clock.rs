//! The clock that calls are signed by and credentials end by, which is Python's.
//!
//! Mirrors botocore's `get_current_datetime` and `_local_now`, which ask `datetime.datetime.now`: a test that freezes
//! Python's clock freezes the signature too. `freezegun` puts another class in the place of `datetime.datetime`, and
//! `time-machine` another function behind its methods. Asking Python takes the GIL, so every call looks, where it
//! holds that anyway, whether the clock is such a one; where it is not, nobody asks Python.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use aws_smithy_async::time::TimeSource;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyModule;

use crate::made_once::{made_once, modules};

/// By so much Python's clock may differ from the system's without being another.
const TOLERANCE: Duration = Duration::from_secs(1);

static IS_ANOTHER: AtomicBool = AtomicBool::new(false);
static DATETIME: PyOnceLock<Datetime> = PyOnceLock::new();

/// The module `datetime`, and the class that it had before anybody replaced it.
struct Datetime {
    module: Py<PyModule>,
    class: Py<PyAny>,
}

/// Looks whether Python has another clock. Every call does so when it begins.
pub fn look(py: Python<'_>) -> PyResult<()> {
    let is_another = is_another(py)?;
    if is_another != IS_ANOTHER.load(Ordering::Relaxed) {
        IS_ANOTHER.store(is_another, Ordering::Relaxed);
    }
    Ok(())
}

/// The time by Python's clock.
pub fn now() -> SystemTime {
    let pythons = || Python::try_attach(of_python).and_then(Result::ok);
    let another = IS_ANOTHER.load(Ordering::Relaxed).then(pythons).flatten();
    another.unwrap_or_else(SystemTime::now)
}

/// The same, as AWS's SDK asks for it.
#[derive(Debug)]
pub struct Clock;

impl TimeSource for Clock {
    fn now(&self) -> SystemTime {
        now()
    }
}

fn is_another(py: Python<'_>) -> PyResult<bool> {
    let modules = modules(py)?;
    // Importing it takes long; and what nobody has imported, nobody has replaced.
    if DATETIME.get(py).is_none() && !modules.contains(intern!(py, "datetime"))? {
        return Ok(false);
    }
    let datetime = made_once(&DATETIME, py, || Datetime::find(py))?;
    if !datetime.module.bind(py).getattr(intern!(py, "datetime"))?.is(&datetime.class) {
        return Ok(true);
    }
    // Nothing shows that a function behind a method is another one.
    if !modules.contains(intern!(py, "time_machine"))? {
        return Ok(false);
    }
    let (theirs, ours) = (of_python(py)?, SystemTime::now());
    let distance = theirs.duration_since(ours).or_else(|_| ours.duration_since(theirs));
    Ok(distance.is_ok_and(|distance| distance > TOLERANCE))
}

impl Datetime {
    fn find(py: Python<'_>) -> PyResult<Self> {
        let module = py.import("datetime")?;
        let mut class = module.getattr("datetime")?;
        // Where it is replaced already, the class of old is below.
        while class.getattr("__module__")?.extract::<String>()? != "datetime" {
            class = class.getattr("__base__")?;
        }
        Ok(Self { module: module.unbind(), class: class.unbind() })
    }
}

fn of_python(py: Python<'_>) -> PyResult<SystemTime> {
    let module = py.import("datetime")?;
    let utc = module.getattr("timezone")?.getattr("utc")?;
    let now = module.getattr("datetime")?.call_method1("now", (utc,))?;
    let seconds: f64 = now.call_method0("timestamp")?.extract()?;
    let distance = Duration::try_from_secs_f64(seconds.abs()).unwrap_or_default();
    let moment = match seconds < 0.0 {
        true => SystemTime::UNIX_EPOCH.checked_sub(distance),
        false => SystemTime::UNIX_EPOCH.checked_add(distance),
    };
    Ok(moment.unwrap_or(SystemTime::UNIX_EPOCH))
}
