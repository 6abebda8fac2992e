//! A raw reply to boto3's dict, by the table.
//!
//! Mirrors botocore's `RestXMLParser`: only what stands on the wire becomes a key, the name of the root
//! does not matter, an empty element is an empty string. Where a reply repeats an element that the model
//! has once, the first counts (botocore hands out its own XML nodes there). Text becomes a number as
//! Python's `int` and `float` read it, so that garbage raises Python's `ValueError`.

use std::fmt;
use std::sync::Arc;

use aws_smithy_types::retry::ErrorKind;
use bytes::Bytes;
use pyo3::exceptions::{PyMemoryError, PyOSError, PyOverflowError, PyRuntimeError, PyValueError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyDict, PyFloat, PyInt, PyList, PyString};

use crate::error;
use crate::http::Wire;
use crate::made_once::made_once;
use crate::model::{Location, Operation, Shape, Structure};
use crate::timestamp::{self, Timestamp};
use crate::xml::{self, Document, Element};

/// What came over the wire in the last attempt of a call.
#[derive(Clone)]
pub struct Reply {
    pub status: u16,
    pub wire: Arc<Wire>,
    pub attempts: u32,
    /// What kind of failure it is, if it is one that leads to another attempt.
    pub retryable: Option<ErrorKind>,
    pub max_attempts_reached: bool,
    /// Whether it would have been retried, but for the quota of retries.
    pub retry_quota_reached: bool,
}

/// Without the body, in which function code may stand.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP status {} in attempt {}", self.status, self.attempts)
    }
}

impl Reply {
    /// A reply that is not looked at by the rules for another attempt.
    pub fn of_one_attempt(status: u16, headers: Vec<(String, String)>, body: Bytes) -> Self {
        let headers = headers.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value));
        let wire = Arc::new(Wire { headers: headers.collect(), body });
        Self {
            status,
            wire,
            attempts: 1,
            retryable: None,
            max_attempts_reached: false,
            retry_quota_reached: false,
        }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.wire
            .headers
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, v)| v.as_str())
    }

    /// The parsed body. It can be large, so others may run Python meanwhile.
    pub fn document(&self, py: Python<'_>) -> PyResult<Document<'_>> {
        let body = &self.wire.body;
        if !xml::has_memory_for(body) {
            return Err(PyMemoryError::new_err("no memory for what the reply says"));
        }
        py.detach(|| xml::parse(body)).map_err(|why| not_xml(py, &why.to_string(), body))
    }

    /// The same where an empty body is none.
    pub fn content(&self, py: Python<'_>) -> PyResult<Document<'_>> {
        if self.wire.body.is_empty() {
            return Err(not_xml(py, EMPTY, &self.wire.body));
        }
        self.document(py)
    }

    /// What botocore says of a reply that is no XML, without the body, in which keys may stand.
    pub fn unreadable(&self, py: Python<'_>) -> PyErr {
        let body = &self.wire.body;
        let why = match xml::parse(body) {
            Err(why) if !body.is_empty() => why.to_string(),
            _ => EMPTY.to_owned(),
        };
        not_xml(py, &why, format!("{} bytes that may hold keys", body.len()).as_bytes())
    }
}

const EMPTY: &str = "no element found: line 1, column 0";
fn not_xml(py: Python<'_>, why: &str, body: &[u8]) -> PyErr {
    // Python's formatting copies a large body least.
    let text =
        "Unable to parse response (%s), invalid XML received. Further retries may succeed:\n%r";
    let body = PyBytes::new(py, body);
    match PyString::new(py, text).call_method1("__mod__", ((why, body),)) {
        Ok(message) => error::response_parser_error(py, &message),
        Err(error) => error,
    }
}

/// The dict of a call that succeeded.
pub fn success<'py>(
    py: Python<'py>,
    operation: &Operation,
    reply: &Reply,
) -> PyResult<Bound<'py, PyDict>> {
    let result = PyDict::new(py);
    let metadata = PyDict::new(py);
    result.set_item(intern!(py, "ResponseMetadata"), &metadata)?;
    add_request_id(&metadata, reply)?;
    add_metadata(&metadata, reply)?;
    let Some(output) = operation.output else {
        return Ok(result);
    };
    for member in output.members.iter().filter(|m| m.location == Location::Header) {
        if let Some(value) = reply.header(member.wire_name) {
            result.set_item(member.key(py), value)?;
        }
    }
    match output.payload_member() {
        Some(member) if matches!(member.shape, Shape::Blob) => {
            result.set_item(member.key(py), stream(py, reply)?)?;
        }
        Some(member) => {
            let document = reply.document(py)?;
            result.set_item(member.key(py), value(py, member.shape, document.root())?)?;
        }
        None => members(&result, output, reply.document(py)?.root())?,
    }
    Ok(result)
}

/// A `StreamingBody`; for a status that botocore raises for, the text.
fn stream<'py>(py: Python<'py>, reply: &Reply) -> PyResult<Bound<'py, PyAny>> {
    let body = PyBytes::new(py, &reply.wire.body);
    if reply.status >= 300 {
        return body.call_method0("decode");
    }
    let module = py.import("cloudfront_rs.response")?;
    module.call_method1("of_reply", (body, reply.header("content-length")))
}

/// `RequestId`, from whichever header has it.
pub fn add_request_id(metadata: &Bound<'_, PyDict>, reply: &Reply) -> PyResult<()> {
    if let Some(id) = reply.header("x-amzn-requestid") {
        metadata.set_item("RequestId", id)?;
    } else if let Some(id) = reply.header("x-amz-request-id") {
        metadata.set_item("RequestId", id)?;
        metadata.set_item("HostId", reply.header("x-amz-id-2").unwrap_or_default())?;
    }
    Ok(())
}

/// The rest of `ResponseMetadata`.
pub fn add_metadata(metadata: &Bound<'_, PyDict>, reply: &Reply) -> PyResult<()> {
    let py = metadata.py();
    let headers = PyDict::new(py);
    for (name, value) in &reply.wire.headers {
        let name = PyString::new(py, name);
        match headers.get_item(&name)? {
            Some(before) => headers.set_item(name, format!("{before}, {value}"))?,
            None => headers.set_item(name, value)?,
        }
    }
    metadata.set_item(intern!(py, "HTTPStatusCode"), reply.status)?;
    metadata.set_item(intern!(py, "HTTPHeaders"), headers)?;
    if reply.max_attempts_reached {
        metadata.set_item(intern!(py, "MaxAttemptsReached"), true)?;
    }
    if reply.retry_quota_reached {
        metadata.set_item(intern!(py, "RetryQuotaReached"), true)?;
    }
    metadata.set_item(intern!(py, "RetryAttempts"), reply.attempts.saturating_sub(1))
}

fn members(dict: &Bound<'_, PyDict>, structure: &Structure, element: Element<'_>) -> PyResult<()> {
    let py = dict.py();
    // Replies have the order of the model: the child after those that were taken is nearly always it, and
    // the first of its name, as those before it have other names.
    let mut ahead = element.children().peekable();
    for member in structure.members.iter().filter(|m| m.location == Location::Body) {
        let is_it = |child: &Element<'_>| child.name() == member.wire_name;
        if let Some(child) = ahead.next_if(is_it).or_else(|| ahead.clone().find(is_it)) {
            dict.set_item(member.key(py), value(py, member.shape, child)?)?;
        }
    }
    Ok(())
}

fn value<'py>(py: Python<'py>, shape: Shape, element: Element<'_>) -> PyResult<Bound<'py, PyAny>> {
    let text = element.text().unwrap_or_default();
    Ok(match shape {
        Shape::Structure(structure) => {
            let dict = PyDict::new(py);
            members(&dict, structure, element)?;
            dict.into_any()
        }
        Shape::List(list) => {
            let items = element.children().map(|item| value(py, list.item, item));
            PyList::new(py, items.collect::<PyResult<Vec<_>>>()?)?.into_any()
        }
        Shape::String { .. } => PyString::new(py, text).into_any(),
        Shape::Boolean => (text == "true").into_pyobject(py)?.to_owned().into_any(),
        Shape::Integer { .. } => match text.parse::<i64>() {
            Ok(number) => number.into_pyobject(py)?.into_any(),
            Err(_) => py.get_type::<PyInt>().call1((text,))?,
        },
        Shape::Float { .. } => py.get_type::<PyFloat>().call1((text,))?,
        Shape::Timestamp => datetime(py, text)?,
        Shape::Blob => py.import("base64")?.call_method1("b64decode", (text,))?,
    })
}

/// An aware `datetime`, or a naive one where the text names no zone.
fn datetime<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    let invalid =
        |why: &str| PyValueError::new_err(format!("Invalid timestamp \"{text}\": {why}: {text}"));
    match timestamp::parse(text) {
        Some(timestamp) => make_datetime(py, timestamp).map_err(|error| {
            if error.is_instance_of::<PyOverflowError>(py) || error.is_instance_of::<PyOSError>(py)
            {
                let why = "Unable to calculate correct timezone offset for";
                return PyRuntimeError::new_err(format!("{why} \"{text}\""));
            }
            invalid(&error.value(py).to_string())
        }),
        None if text.trim().is_empty() => Err(invalid("String does not contain a date")),
        None => Err(invalid("Unknown string format")),
    }
}

fn make_datetime<'py>(py: Python<'py>, timestamp: Timestamp) -> PyResult<Bound<'py, PyAny>> {
    static TYPES: PyOnceLock<(Py<PyAny>, Py<PyAny>, Py<PyAny>)> = PyOnceLock::new();
    let (datetime, timezone, timedelta) = made_once(&TYPES, py, || {
        // The C half of `datetime` has the same classes, and imports three times as fast.
        let module = py.import("_datetime").or_else(|_| py.import("datetime"))?;
        let get = |name: &str| PyResult::Ok(module.getattr(name)?.unbind());
        PyResult::Ok((get("datetime")?, get("timezone")?, get("timedelta")?))
    })?;
    let utc = || timezone.bind(py).getattr(intern!(py, "utc"));
    match timestamp {
        Timestamp::Epoch(seconds) => {
            datetime.bind(py).call_method1("fromtimestamp", (seconds, utc()?))
        }
        Timestamp::Calendar { date, time, microsecond, offset_minutes } => {
            let zone = match offset_minutes {
                None => None,
                Some(0) => Some(utc()?),
                Some(minutes) => {
                    let offset = timedelta.bind(py).call1((0, 0, 0, 0, minutes))?;
                    Some(timezone.bind(py).call1((offset,))?)
                }
            };
            let ((year, month, day), (hour, minute, second)) = (date, time);
            datetime.bind(py).call1((year, month, day, hour, minute, second, microsecond, zone))
        }
    }
}
