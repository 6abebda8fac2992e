//! A Python dict to the HTTP request of an operation, by the table.
//!
//! Mirrors botocore's `RestXMLSerializer` to the byte: elements stand in the order of the caller's
//! dict, text is escaped as `ElementTree` escapes it, numbers are what Python's `str` makes of them.
//! The conversion is also the check: it refuses what botocore's `ParamValidator` refuses, and only then
//! does [`crate::validate`] go over the same dict again, for the words of the report.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use pyo3::exceptions::{PyKeyError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple,
};

use crate::model::{List, Location, Member, Operation, Shape, Structure};
use crate::{error, validate};

const NAMESPACE: &str = "http://cloudfront.amazonaws.com/doc/2020-05-31/";
/// What botocore's `percent_encode` leaves as it is.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// What is specific to the operation; the SDK adds the endpoint, its own headers and the signature.
#[derive(Clone)]
pub struct Request {
    pub method: Cow<'static, str>,
    pub path_and_query: String,
    pub headers: Vec<Header>,
    pub body: Bytes,
}

/// A name and a value.
pub type Header = (Cow<'static, str>, String);

/// Without the body, in which function code may stand.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path_and_query)
    }
}

/// Why a value could not be converted.
pub enum Refusal {
    /// botocore's validator refuses it too, and has the words for it.
    Invalid,
    Raised(PyErr),
}

impl From<PyErr> for Refusal {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

type Converted<T> = Result<T, Refusal>;

/// `checked` is botocore's `parameter_validation`: without it the serializer takes what it can, and fails as
/// botocore's does.
pub fn build(
    operation: &'static Operation,
    params: &Bound<'_, PyDict>,
    checked: bool,
) -> PyResult<Request> {
    serialize(operation, params, checked).map_err(|refusal| {
        if let (false, Refusal::Raised(error)) = (checked, &refusal) {
            return error.clone_ref(params.py());
        }
        // botocore validates everything before it serialises anything.
        match (validate::report(operation.input, params), refusal) {
            (Ok(Some(report)), _) => validate::error(params.py(), &report),
            (Ok(None), Refusal::Raised(error)) | (Err(error), _) => error,
            (Ok(None), Refusal::Invalid) => PyRuntimeError::new_err(format!(
                "{} refused parameters that it should accept; please report this",
                operation.method_name
            )),
        }
    })
}

/// The request of an operation that has its members in the path and in the query only.
pub fn lookup(operation: &'static Operation, members: &[(&str, &str)]) -> Request {
    let mut target = Target::new(operation);
    for (name, value) in members {
        if let Some(member) = operation.input.member(name) {
            target.put(member, (*value).to_owned());
        }
    }
    Request {
        method: operation.http_method.into(),
        path_and_query: target.path_and_query(),
        headers: Vec::new(),
        body: Bytes::new(),
    }
}

/// The path and the query, as they come together.
struct Target {
    path: String,
    query: Vec<(&'static str, String)>,
}

impl Target {
    fn new(operation: &Operation) -> Self {
        Self { path: operation.uri.to_owned(), query: Vec::new() }
    }

    fn put(&mut self, member: &'static Member, value: String) {
        if member.location == Location::Query {
            self.query.push((member.wire_name, value));
        } else {
            let label = format!("{{{}}}", member.wire_name);
            let encoded = utf8_percent_encode(&value, RESERVED).to_string();
            self.path = self.path.replacen(&label, &encoded, 1);
        }
    }

    /// The label of a member that was not put in.
    fn missing(&self) -> Option<&str> {
        let start = self.path.find('{')? + 1;
        self.path.get(start..self.path.find('}')?)
    }

    fn path_and_query(self) -> String {
        let mut target = self.path;
        for (name, value) in self.query {
            target.push(if target.contains('?') { '&' } else { '?' });
            target.push_str(name);
            target.push('=');
            target.extend(utf8_percent_encode(&value, RESERVED));
        }
        target
    }
}

fn serialize(
    operation: &'static Operation,
    params: &Bound<'_, PyDict>,
    checked: bool,
) -> Converted<Request> {
    let mut target = Target::new(operation);
    let mut headers = Vec::new();
    let mut body_members = Vec::new();
    for (member, value) in members(operation.input, params, checked)? {
        if !checked && value.is_none() {
            continue;
        }
        if checked && member.location != Location::Body {
            check(member.shape, &value)?;
        }
        match member.location {
            Location::Body => body_members.push((member, value)),
            Location::Header => {
                headers.push((member.wire_name.into(), header(member.shape, &value)?));
            }
            Location::Query | Location::Uri => target.put(member, raw_text(&value)?),
        }
    }
    if let Some(label) = target.missing() {
        return Err(PyKeyError::new_err(label.to_owned()).into());
    }
    Ok(Request {
        method: operation.http_method.into(),
        path_and_query: target.path_and_query(),
        headers,
        body: body(operation, &body_members, checked)?.into(),
    })
}

fn body(
    operation: &Operation,
    members: &[(&'static Member, Bound<'_, PyAny>)],
    checked: bool,
) -> Converted<String> {
    let mut out = String::new();
    if operation.input.payload.is_some() {
        for (member, value) in members {
            write_member(&mut out, member, value, checked)?;
        }
    } else if let (Some(root), false) = (operation.root, members.is_empty()) {
        element(&mut out, root, true, |out| {
            members.iter().try_for_each(|(member, value)| write_member(out, member, value, checked))
        })?;
    }
    Ok(out)
}

/// The members that the dict sets, in its order. Refuses what is unknown or missing.
fn members<'py>(
    structure: &Structure,
    params: &Bound<'py, PyDict>,
    checked: bool,
) -> Converted<Vec<(&'static Member, Bound<'py, PyAny>)>> {
    if checked {
        for required in structure.required {
            if !params.contains(PyString::intern(params.py(), required))? {
                return Err(Refusal::Invalid);
            }
        }
        if structure.union && params.len() != 1 {
            return Err(Refusal::Invalid);
        }
    }
    // A snapshot: converting a value can run Python code that changes the dict.
    let mut found = Vec::with_capacity(params.len());
    for (key, value) in params.items().extract::<Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)>>()? {
        let name = key.cast::<PyString>().ok().and_then(|key| key.to_str().ok());
        match name.and_then(|name| structure.member(name)) {
            Some(member) => found.push((member, value)),
            None if checked => return Err(Refusal::Invalid),
            None => return Err(PyKeyError::new_err(key.unbind()).into()),
        }
    }
    Ok(found)
}

fn write_member(
    out: &mut String,
    member: &Member,
    value: &Bound<'_, PyAny>,
    checked: bool,
) -> Converted<()> {
    write(out, member.wire_name, member.namespace, member.shape, value, checked)
}

/// One value as an element.
fn write(
    out: &mut String,
    name: &str,
    namespace: bool,
    shape: Shape,
    value: &Bound<'_, PyAny>,
    checked: bool,
) -> Converted<()> {
    if checked {
        check(shape, value)?;
    }
    element(out, name, namespace, |out| match shape {
        Shape::Structure(structure) => {
            // What is no dict has no items, and Python says so.
            let params = match value.cast::<PyDict>() {
                Ok(params) => params.clone(),
                Err(_) => PyDict::from_sequence(&value.call_method0("items")?)?,
            };
            for (member, value) in members(structure, &params, checked)? {
                if !checked && value.is_none() {
                    // botocore leaves out the others after it too.
                    break;
                }
                write_member(out, member, &value, checked)?;
            }
            Ok(())
        }
        Shape::List(list) => {
            for item in value.try_iter()? {
                write(out, list.item_name, false, list.item, &item?, checked)?;
            }
            Ok(())
        }
        Shape::Boolean => {
            out.push_str(if value.is_truthy()? { "true" } else { "false" });
            Ok(())
        }
        Shape::Blob => {
            base64_simd::STANDARD.encode_append(&blob(value)?, out);
            Ok(())
        }
        Shape::Float { .. } if checked || value.is_instance_of::<PyFloat>() => {
            out.push_str(&float(value)?);
            Ok(())
        }
        Shape::Float { .. } | Shape::String { .. } | Shape::Integer { .. } | Shape::Timestamp => {
            out.push_str(&escaped(&value.str()?)?);
            Ok(())
        }
    })
}

/// `<name>…</name>`, or `<name />` where nothing is written inside, as ElementTree writes it.
fn element(
    out: &mut String,
    name: &str,
    namespace: bool,
    content: impl FnOnce(&mut String) -> Converted<()>,
) -> Converted<()> {
    out.push('<');
    out.push_str(name);
    if namespace {
        out.push_str(" xmlns=\"");
        out.push_str(NAMESPACE);
        out.push('"');
    }
    out.push('>');
    let start = out.len();
    content(out)?;
    if out.len() == start {
        out.pop();
        out.push_str(" />");
    } else {
        out.push_str("</");
        out.push_str(name);
        out.push('>');
    }
    Ok(())
}

/// Text as ElementTree writes it, which has character references for lone surrogates.
fn escaped<'a>(value: &'a Bound<'_, PyString>) -> PyResult<Cow<'a, str>> {
    const SPECIAL: [(&str, &str); 3] = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")];
    let Ok(text) = value.to_str() else {
        let mut value = value.clone().into_any();
        for replacement in SPECIAL {
            value = value.call_method1("replace", replacement)?;
        }
        let encoded: Vec<u8> =
            value.call_method1("encode", ("utf-8", "xmlcharrefreplace"))?.extract()?;
        return Ok(Cow::Owned(String::from_utf8_lossy(&encoded).into_owned()));
    };
    if !text.contains(['&', '<', '>']) {
        return Ok(Cow::Borrowed(text));
    }
    let replaced = SPECIAL.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
    Ok(Cow::Owned(replaced))
}

/// Whether botocore's validator accepts the value itself; members and items are checked when written.
pub fn check(shape: Shape, value: &Bound<'_, PyAny>) -> Converted<()> {
    let accepted = match shape {
        Shape::Structure(_) => value.is_instance_of::<PyDict>(),
        Shape::List(List { min, .. }) => {
            (value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>())
                && value.len()? >= *min
        }
        Shape::String { min } => {
            value.is_instance_of::<PyString>() && (min == 0 || value.len()? >= min)
        }
        Shape::Integer { min } => {
            value.is_instance_of::<PyInt>() && min.is_none_or(|min| value.ge(min).unwrap_or(false))
        }
        Shape::Float { min } => {
            // Not `value >= min`: botocore refuses what is less, and NaN is not.
            is_number(value)? && !min.map_or(Ok(false), |min| value.lt(min))?
        }
        Shape::Boolean => value.is_instance_of::<PyBool>(),
        Shape::Blob => is_bytes_like(value) || value.hasattr("read")?,
        Shape::Timestamp => false,
    };
    if accepted { Ok(()) } else { Err(Refusal::Invalid) }
}

fn is_bytes_like(value: &Bound<'_, PyAny>) -> bool {
    value.is_instance_of::<PyBytes>()
        || value.is_instance_of::<PyByteArray>()
        || value.is_instance_of::<PyString>()
}

/// `isinstance(value, (float, decimal.Decimal, int))`
fn is_number(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if value.is_instance_of::<PyFloat>() || value.is_instance_of::<PyInt>() {
        return Ok(true);
    }
    value.is_instance(&value.py().import("decimal")?.getattr("Decimal")?)
}

/// What botocore's `_handle_float` makes of a number.
fn float(value: &Bound<'_, PyAny>) -> PyResult<String> {
    let number: f64 = value.extract()?;
    Ok(match number {
        f64::INFINITY => "Infinity".into(),
        f64::NEG_INFINITY => "-Infinity".into(),
        number if number.is_nan() => "NaN".into(),
        _ => value.str()?.to_str()?.to_owned(),
    })
}

fn header(shape: Shape, value: &Bound<'_, PyAny>) -> PyResult<String> {
    let text = value.str()?.to_str()?.to_owned();
    if text.bytes().any(|b| b.is_ascii_control() && b != b'\t') {
        return Err(invalid_header(value.py(), &text)?);
    }
    Ok(if matches!(shape, Shape::Boolean) { text.to_lowercase() } else { text })
}

/// In the words of Python's `http.client`, which refuses line ends only.
fn invalid_header(py: Python<'_>, text: &str) -> PyResult<PyErr> {
    let kwargs = PyDict::new(py);
    let shown = PyBytes::new(py, text.as_bytes()).repr()?;
    kwargs.set_item("error", format!("Invalid header value {shown}"))?;
    Ok(error::botocore_error(py, "HTTPClientError", &kwargs))
}

/// For the path and the query: a string as it is, even of a subclass with a `__str__` of its own.
fn raw_text(value: &Bound<'_, PyAny>) -> PyResult<String> {
    match value.cast::<PyString>() {
        Ok(text) => Ok(text.to_str()?.to_owned()),
        Err(_) => Ok(value.str()?.to_str()?.to_owned()),
    }
}

fn blob(value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        Ok(bytes.as_bytes().to_vec())
    } else if let Ok(array) = value.cast::<PyByteArray>() {
        Ok(array.to_vec())
    } else if let Ok(string) = value.cast::<PyString>() {
        Ok(string.to_str()?.as_bytes().to_vec())
    } else {
        // botocore's validator takes a file, its serializer does not, and the words are base64's.
        let base64 = value.py().import("base64")?;
        base64.call_method1("b64decode", (base64.call_method1("b64encode", (value,))?,))?.extract()
    }
}
