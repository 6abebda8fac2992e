//! The report of everything that is wrong with the parameters of a call.
//!
//! Mirrors botocore's `ParamValidator`: its order (a structure's missing members, then its unknown
//! ones, then what is wrong inside the known ones) and its words. It runs only when
//! [`crate::request`] has refused the parameters, so it may be slow.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};

use crate::error;
use crate::model::{Shape, Structure};
use crate::request::{self, Refusal};

/// A line of the report: Python's text, as names and values can have lone surrogates.
type Problem<'py> = Bound<'py, PyAny>;

/// botocore's report, a line for each problem; `None` where nothing is wrong.
pub fn report<'py>(
    input: &Structure,
    params: &Bound<'py, PyDict>,
) -> PyResult<Option<Bound<'py, PyAny>>> {
    let mut problems = Vec::new();
    structure(input, params, "", &mut problems)?;
    if problems.is_empty() {
        return Ok(None);
    }
    PyString::new(params.py(), "\n").call_method1("join", (problems,)).map(Some)
}

/// botocore's `ParamValidationError`.
pub fn error(py: Python<'_>, report: &Bound<'_, PyAny>) -> PyErr {
    let kwargs = PyDict::new(py);
    match kwargs.set_item("report", report) {
        Ok(()) => error::botocore_error(py, "ParamValidationError", &kwargs),
        Err(error) => error,
    }
}

fn structure<'py>(
    shape: &Structure,
    params: &Bound<'py, PyDict>,
    path: &str,
    problems: &mut Vec<Problem<'py>>,
) -> PyResult<()> {
    let line = |text: String| PyString::new(params.py(), &text).into_any();
    let names: Vec<_> = shape.members.iter().map(|member| member.name).collect();
    let names = names.join(", ");
    let here = shown(path);
    if shape.union && params.is_empty() {
        problems.push(line(format!(
            "Must set one of the following keys for tagged unionstructure {here}: {names}."
        )));
    } else if shape.union && params.len() > 1 {
        problems.push(line(format!(
            "Invalid number of parameters set for tagged union structure {here}. \
             Can only set one of the following keys: {names}."
        )));
    }
    for required in shape.required {
        if !params.contains(*required)? {
            problems.push(line(format!("Missing required parameter in {here}: \"{required}\"")));
        }
    }
    let mut known = Vec::new();
    for key in params.keys() {
        let name = key.cast::<PyString>().ok().and_then(|key| key.to_str().ok());
        match name.and_then(|name| shape.member(name)) {
            Some(member) => known.push((member, key)),
            None => problems.push(with_value(
                &format!("Unknown parameter in {here}: \""),
                &key,
                &format!("\", must be one of: {names}"),
            )?),
        }
    }
    for (member, key) in known {
        if let Some(value) = params.get_item(key)? {
            validate(member.shape, &value, &format!("{path}.{}", member.name), problems)?;
        }
    }
    Ok(())
}

fn validate<'py>(
    shape: Shape,
    value: &Bound<'py, PyAny>,
    path: &str,
    problems: &mut Vec<Problem<'py>>,
) -> PyResult<()> {
    let here = shown(path);
    match request::check(shape, value) {
        Ok(()) => {}
        Err(Refusal::Raised(error)) => return Err(error),
        Err(Refusal::Invalid) => problems.push(refused(shape, value, here)?),
    }
    match shape {
        Shape::Structure(shape) => {
            if let Ok(params) = value.cast::<PyDict>() {
                structure(shape, params, path, problems)?;
            }
        }
        Shape::List(list) if is_sequence(value) => {
            for (index, item) in value.try_iter()?.enumerate() {
                validate(list.item, &item?, &format!("{path}[{index}]"), problems)?;
            }
        }
        _ => {}
    }
    Ok(())
}

/// Why the value itself was refused: it has the wrong type, or is too short or too small.
fn refused<'py>(shape: Shape, value: &Bound<'py, PyAny>, path: &str) -> PyResult<Problem<'py>> {
    if !has_type(shape, value)? {
        let kind = value.get_type().str()?;
        return with_value(
            &format!("Invalid type for parameter {path}, value: "),
            value,
            &format!(", type: {kind}, valid types: {}", valid_types(shape)),
        );
    }
    let (what, min) = match shape {
        Shape::String { min } => ("length", min.to_string()),
        Shape::List(list) => ("length", list.min.to_string()),
        Shape::Float { min } => ("value", format!("{:?}", min.unwrap_or_default())),
        _ => ("value", String::new()),
    };
    let shown = match what {
        "length" => value.len()?.into_pyobject(value.py())?.into_any(),
        _ => value.clone(),
    };
    with_value(
        &format!("Invalid {what} for parameter {path}, value: "),
        &shown,
        &format!(", valid min {what}: {min}"),
    )
}

/// Whether the type is right, whatever the length or the range.
fn has_type(shape: Shape, value: &Bound<'_, PyAny>) -> PyResult<bool> {
    let unlimited = match shape {
        Shape::String { .. } => Shape::String { min: 0 },
        Shape::Integer { .. } => Shape::Integer { min: None },
        Shape::Float { .. } => Shape::Float { min: None },
        Shape::List(_) => return Ok(is_sequence(value)),
        other => other,
    };
    match request::check(unlimited, value) {
        Ok(()) => Ok(true),
        Err(Refusal::Invalid) => Ok(false),
        Err(Refusal::Raised(error)) => Err(error),
    }
}

fn is_sequence(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>()
}

fn valid_types(shape: Shape) -> &'static str {
    match shape {
        Shape::Structure(_) => "<class 'dict'>",
        Shape::List(_) => "<class 'list'>, <class 'tuple'>",
        Shape::String { .. } => "<class 'str'>",
        Shape::Integer { .. } => "<class 'int'>",
        Shape::Float { .. } => "<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>",
        Shape::Boolean => "<class 'bool'>",
        Shape::Timestamp => "<class 'datetime.datetime'>, timestamp-string",
        Shape::Blob => "<class 'bytes'>, <class 'bytearray'>, file-like object",
    }
}

/// A line with what an f-string shows of a value.
fn with_value<'py>(before: &str, value: &Bound<'py, PyAny>, after: &str) -> PyResult<Problem<'py>> {
    let py = value.py();
    let shown = py.import("builtins")?.call_method1("format", (value,))?;
    PyString::new(py, before).add(shown)?.add(after)
}

fn shown(path: &str) -> &str {
    if path.is_empty() { "input" } else { path.strip_prefix('.').unwrap_or(path) }
}
