//! What stands in the place of Python's sockets, and is asked before a connection is made.
//!
//! botocore connects by `socket.socket`, which test suites replace to close the network, and looks names up by
//! `socket.getaddrinfo`, which programs replace to send a name elsewhere. This crate connects below both. So each
//! call looks whether they are Python's own (or gevent's), and where they are not, `sockets.py` asks them.

use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use crate::blocking::blocking;
use crate::made_once::{made_once, modules};

static REPLACED: AtomicBool = AtomicBool::new(false);

/// The class of sockets, its method `connect`, and the function `getaddrinfo`.
type Sockets = (Py<PyAny>, Py<PyAny>, Py<PyAny>);

/// Called with the GIL, before a call that may connect.
pub fn look(py: Python<'_>) -> PyResult<()> {
    static ORIGINALS: PyOnceLock<Sockets> = PyOnceLock::new();
    // What is not there is being imported.
    let Some(module) = modules(py)?.get_item(intern!(py, "socket"))? else { return Ok(()) };
    let Ok(class) = module.getattr(intern!(py, "socket")) else { return Ok(()) };
    let Ok(resolve) = module.getattr(intern!(py, "getaddrinfo")) else { return Ok(()) };
    let connect = class.getattr(intern!(py, "connect"))?;
    if let Some((a, b, c)) = ORIGINALS.get(py)
        && class.is(a)
        && connect.is(b)
        && resolve.is(c)
    {
        REPLACED.store(false, Ordering::Relaxed);
        return Ok(());
    }
    let replaced = ours(py)?.call_method0("are_replaced")?.is_truthy()?;
    REPLACED.store(replaced, Ordering::Relaxed);
    if !replaced {
        let found = || Ok((class.unbind(), connect.unbind(), resolve.unbind()));
        made_once(&ORIGINALS, py, found)?;
    }
    Ok(())
}

fn ours(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    py.import("cloudfront_rs.sockets")
}

/// Asks what stands in the place of Python's sockets, if anything does; returns what it raises, as a text.
pub async fn ask(host: &str, port: u16) -> Result<(), String> {
    if !REPLACED.load(Ordering::Relaxed) {
        return Ok(());
    }
    let host = host.to_owned();
    in_python(move |py| ours(py)?.call_method1("ask", (host, port)).map(drop)).await
}

/// The addresses of a name, where a program has a resolver of its own.
pub async fn addresses(host: &str) -> Option<Result<Vec<SocketAddr>, String>> {
    if !REPLACED.load(Ordering::Relaxed) {
        return None;
    }
    let host = host.to_owned();
    let found = in_python(move |py| {
        ours(py)?.call_method1("addresses", (host,))?.extract::<Option<Vec<IpAddr>>>()
    });
    let with_port = |found: Vec<IpAddr>| found.into_iter().map(|ip| SocketAddr::new(ip, 0));
    found.await.map(|found| found.map(|found| with_port(found).collect())).transpose()
}

async fn in_python<T: Send + 'static>(
    ask: impl FnOnce(Python<'_>) -> PyResult<T> + Send + 'static,
) -> Result<T, String> {
    let ask = || Python::try_attach(|py| ask(py).map_err(|error| error.value(py).to_string()));
    blocking(ask).await.unwrap_or_else(|| Err("the interpreter ends".to_owned()))
}
