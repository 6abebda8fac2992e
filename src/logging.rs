//! What happens in Rust, as records of Python's `logging`, below the logger `cloudfront_rs`.
//!
//! boto3 and botocore log through `logging`; here the events of this crate, of AWS's SDK and of the
//! connection pool reach it. Nothing is made of an event unless the logger `cloudfront_rs` has the level
//! `DEBUG`, which is looked up when a call starts, and only where `logging` is imported.
//!
//! An event may come from a thread that holds a lock of the connection pool, where waiting for the GIL could
//! be for ever. So it is kept, and delivered from where calls are waited for.
//!
//! Deliberate difference: botocore logs whole requests and replies. Here headers that are secret are masked,
//! and bodies are told by their length.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::SystemTime;

use log::{Level, LevelFilter, Log, Metadata, Record};
use pyo3::exceptions::PyException;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyModule, PyTuple};

use crate::asyncio;
use crate::made_once::made_once;
use crate::per_process::PerProcess;

/// So many are kept while nobody takes them.
const MOST_KEPT: usize = 10_000;
/// The modules of others whose events are logged. They hold no secrets; those of further modules may.
const FOREIGN: [&str; 4] = [
    "aws_smithy_runtime::client::orchestrator",
    "aws_smithy_runtime::client::retries::strategy::standard",
    "hyper_util::client::legacy::connect::http",
    "hyper_util::client::legacy::pool",
];
const SECRET_HEADERS: [&str; 7] = [
    "authorization",
    "cookie",
    "proxy-authorization",
    "set-cookie",
    "x-amz-security-token",
    "x-amz-sso_bearer_token",
    "x-aws-ec2-metadata-token",
];
const DEBUG: u8 = 10;

struct Event {
    logger: String,
    level: Level,
    message: String,
    /// Seconds since 1970.
    created: f64,
    thread: Option<String>,
}

static KEPT: PerProcess<Mutex<Vec<Event>>> = PerProcess::new();
static HOW_MANY: AtomicUsize = AtomicUsize::new(0);
static INSTALLED: AtomicBool = AtomicBool::new(false);
static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

struct Bridge;

impl Log for Bridge {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        let target = metadata.target();
        metadata.level() <= Level::Debug
            && (target.starts_with("_native::") || FOREIGN.contains(&target))
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let path = record.target().replace("::", ".");
        let event = Event {
            logger: format!("cloudfront_rs.{}", path.strip_prefix("_native.").unwrap_or(&path)),
            level: record.level(),
            message: record.args().to_string(),
            created: SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs_f64(),
            thread: thread::current().name().map(str::to_owned),
        };
        let kept = KEPT.get_or_try_init(|| Ok::<_, ()>(Mutex::default()));
        let Ok(kept) = kept else { return };
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < MOST_KEPT {
            kept.push(event);
            HOW_MANY.store(kept.len(), Ordering::Relaxed);
        }
        drop(kept);
        asyncio::deliver_soon();
    }

    fn flush(&self) {}
}

/// Takes the level of Python's logger over, at the start of a call.
pub fn follow(py: Python<'_>) -> PyResult<()> {
    let enabled = match LOGGER.get(py) {
        Some(logger) => is_enabled(logger.bind(py))?,
        None => {
            static SYS: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
            let sys = made_once(&SYS, py, || Ok(py.import("sys")?.unbind()))?;
            let modules = sys.bind(py).getattr(intern!(py, "modules"))?;
            if !modules.cast::<PyDict>()?.contains(intern!(py, "logging"))? {
                return Ok(());
            }
            let make = || Ok(logger(py, "cloudfront_rs")?.unbind());
            is_enabled(made_once(&LOGGER, py, make)?.bind(py))?
        }
    };
    if enabled && !INSTALLED.swap(true, Ordering::Relaxed) {
        // It fails where there is one, which there cannot be: the `log` in here is this crate's own.
        let _ = log::set_logger(&Bridge);
    }
    log::set_max_level(if enabled { LevelFilter::Debug } else { LevelFilter::Off });
    Ok(())
}

fn is_enabled(logger: &Bound<'_, PyAny>) -> PyResult<bool> {
    logger.call_method1(intern!(logger.py(), "isEnabledFor"), (DEBUG,))?.extract()
}

fn logger<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    py.import(intern!(py, "logging"))?.call_method1(intern!(py, "getLogger"), (name,))
}

pub fn are_waiting() -> bool {
    HOW_MANY.load(Ordering::Relaxed) > 0
}

/// Hands what was kept to Python's handlers. An exception of theirs is reported as `logging` reports its
/// own, because the call has no part in it; but Ctrl-C is Ctrl-C, wherever it comes.
pub fn deliver(py: Python<'_>) -> PyResult<()> {
    if !are_waiting() {
        return Ok(());
    }
    let Some(kept) = KEPT.get() else { return Ok(()) };
    let events = {
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        HOW_MANY.store(0, Ordering::Relaxed);
        std::mem::take(&mut *kept)
    };
    let mut interrupted = Ok(());
    for event in events {
        match handle(py, &event) {
            Err(error) if error.is_instance_of::<PyException>(py) => {
                error.write_unraisable(py, None);
            }
            Err(error) => interrupted = Err(error),
            Ok(()) => {}
        }
    }
    interrupted
}

fn handle(py: Python<'_>, event: &Event) -> PyResult<()> {
    let logger = logger(py, &event.logger)?;
    let level = match event.level {
        Level::Error => 40,
        Level::Warn => 30,
        Level::Info => 20,
        Level::Debug | Level::Trace => DEBUG,
    };
    if !logger.call_method1("isEnabledFor", (level,))?.is_truthy()? {
        return Ok(());
    }
    let nothing = PyTuple::empty(py);
    let arguments = (&event.logger, level, "cloudfront_rs", 0, &event.message, nothing, py.None());
    let record = logger.call_method1("makeRecord", arguments)?;
    record.setattr("created", event.created)?;
    record.setattr("msecs", (event.created.fract() * 1000.0).floor())?;
    if let Some(name) = &event.thread {
        record.setattr("threadName", name)?;
    }
    logger.call_method1("handle", (record,))?;
    Ok(())
}

/// Headers for a log, without those that are secret.
pub fn masked<'a>(headers: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let line = |(name, value): (&str, &str)| {
        let secret = SECRET_HEADERS.contains(&name.to_ascii_lowercase().as_str());
        format!("{name}: {}", if secret { "***" } else { value })
    };
    headers.map(line).collect::<Vec<_>>().join("; ")
}
