//! The environment as Python has it, and paths with variables or `~` in them.
//!
//! Mirrors what botocore does by `os.environ`, `os.path.expandvars` and `os.path.expanduser`. A snapshot is taken
//! where Python is held, because C's `getenv` in a thread of its own races with a program that sets a variable, and
//! because a test may put another object in the place of `os.environ`. Values and paths need not be UTF-8.

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;
use std::sync::Arc;

use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::blocking::blocking;
use crate::file_path::from_bytes;

/// How often another thread may change the environment while it is copied.
const TRIES: u32 = 10;

/// The variables at one moment.
#[derive(Clone, Default)]
pub struct Environment(Arc<HashMap<OsString, OsString>>);

impl Environment {
    pub fn of(py: Python<'_>) -> PyResult<Self> {
        let environ = py.import("os")?.getattr("environ")?;
        let variables = match own_dict(&environ) {
            Some(variables) => variables.copy()?,
            None => copied(&environ)?,
        };
        let variables =
            variables.iter().filter_map(|(name, value)| Some((text(&name)?, text(&value)?)));
        Ok(Self(Arc::new(variables.collect())))
    }

    /// The same where nobody holds Python.
    pub async fn now() -> PyResult<Self> {
        let ended = || Err(PyRuntimeError::new_err("the interpreter ends"));
        blocking(move || Python::try_attach(Self::of).unwrap_or_else(ended)).await
    }

    /// A variable, be it empty.
    pub fn get(&self, name: &str) -> Option<&OsStr> {
        self.0.get(OsStr::new(name)).map(OsString::as_os_str)
    }

    /// The same as text. Bytes that are none are replaced: nothing has such a name, so that whoever looks for it
    /// fails, as in botocore, instead of going on as if the variable was not set.
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name).map(|value| value.to_string_lossy().into_owned())
    }

    pub fn variables(&self) -> impl Iterator<Item = (&OsStr, &OsStr)> {
        self.0.iter().map(|(name, value)| (name.as_os_str(), value.as_os_str()))
    }

    /// With variables and the home directory in place, as `expandvars` and `expanduser` leave it.
    pub fn expanded(&self, path: &OsStr) -> PathBuf {
        match path.as_encoded_bytes().iter().any(|byte| b"$%".contains(byte)) {
            true => self.in_home(by_python("expandvars", path).as_os_str()),
            false => self.in_home(path),
        }
    }

    /// Python's `expanduser`. What begins with `~` and a name, another user's home, only Python finds.
    pub fn in_home(&self, path: &OsStr) -> PathBuf {
        if !path.as_encoded_bytes().starts_with(b"~") {
            return PathBuf::from(path);
        }
        self.in_own_home(path).unwrap_or_else(|| by_python("expanduser", path))
    }

    /// The common case, without waiting for Python.
    #[cfg(unix)]
    fn in_own_home(&self, path: &OsStr) -> Option<PathBuf> {
        use std::os::unix::ffi::{OsStrExt, OsStringExt};

        let rest = path.as_bytes().strip_prefix(b"~")?;
        if !rest.is_empty() && !rest.starts_with(b"/") {
            return None;
        }
        let mut whole = self.get("HOME")?.as_bytes().to_vec();
        while whole.ends_with(b"/") {
            whole.pop();
        }
        whole.extend_from_slice(rest);
        let whole = if whole.is_empty() { b"/".to_vec() } else { whole };
        Some(PathBuf::from(OsString::from_vec(whole)))
    }

    #[cfg(not(unix))]
    fn in_own_home(&self, _: &OsStr) -> Option<PathBuf> {
        None
    }
}

/// What is behind `os.environ`, which decodes each name and value that it is asked for: that would take as long as
/// all else that making a client takes.
fn own_dict<'py>(environ: &Bound<'py, PyAny>) -> Option<Bound<'py, PyDict>> {
    environ.getattr("_data").ok()?.cast_into::<PyDict>().ok()
}

/// A copy of whatever stands for `os.environ`.
fn copied<'py>(environ: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyDict>> {
    let copy = || environ.py().get_type::<PyDict>().call1((environ,));
    for _ in 1..TRIES {
        if let Ok(copied) = copy() {
            return Ok(copied.cast_into()?);
        }
    }
    Ok(copy()?.cast_into()?)
}

/// What is no text is in no environment, though it may be in a dict that stands for one.
fn text(object: &Bound<'_, PyAny>) -> Option<OsString> {
    match object.cast::<PyBytes>() {
        Ok(bytes) => Some(from_bytes(bytes.as_bytes())),
        Err(_) => object.extract().ok(),
    }
}

/// The path as a function of `os.path` leaves it.
fn by_python(function: &str, path: &OsStr) -> PathBuf {
    let expanded = Python::try_attach(|py| -> PyResult<PathBuf> {
        py.import("os.path")?.call_method1(function, (path,))?.extract()
    });
    expanded.and_then(Result::ok).unwrap_or_else(|| PathBuf::from(path))
}
