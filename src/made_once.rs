//! Python objects that are made once and kept.
//!
//! Making one may run Python, and so a signal handler, which may make a call that needs the same object:
//! `PyOnceLock::get_or_try_init` would wait for itself. So the object is made outside of the lock, and of two that
//! are made at once the first is kept.

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// Python's `sys.modules`, which is still there when modules cannot be imported any more.
pub fn modules(py: Python<'_>) -> PyResult<&Bound<'_, PyDict>> {
    static MODULES: PyOnceLock<Py<PyDict>> = PyOnceLock::new();
    let find = || Ok(py.import("sys")?.getattr("modules")?.cast_into::<PyDict>()?.unbind());
    Ok(made_once(&MODULES, py, find)?.bind(py))
}

pub fn made_once<'a, T>(
    place: &'a PyOnceLock<T>,
    py: Python<'_>,
    make: impl FnOnce() -> PyResult<T>,
) -> PyResult<&'a T> {
    if let Some(object) = place.get(py) {
        return Ok(object);
    }
    let made = make()?;
    // Where it fails, somebody else's is there.
    let _ = place.set(py, made);
    place.get(py).ok_or_else(|| PyRuntimeError::new_err("an object that was made is not there"))
}
