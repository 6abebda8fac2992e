//! The types of the generated table: what botocore's model says of an operation, and no more.
//!
//! `codegen/` renders the model of CloudFront into statics of these types (`generated/table.rs`), and
//! everything else reads them: requests, parameter reports, replies. Nothing is written by hand for an
//! operation. The table can only say what CloudFront's model says today; a new trait stops codegen.

use std::fmt;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

/// One API operation, found by its name (`PublishFunction`).
pub struct Operation {
    /// The name of the Python method: `publish_function`.
    pub method_name: &'static str,
    pub name: &'static str,
    pub http_method: &'static str,
    /// The path, with a `{label}` for each member in [`Location::Uri`], and any constant query.
    pub uri: &'static str,
    pub input: &'static Structure,
    /// The root element of a body that is made of the members in [`Location::Body`].
    pub root: Option<&'static str>,
    pub output: Option<&'static Structure>,
    /// The codes of the errors that the model names for it.
    pub errors: &'static [&'static str],
}

/// By its name alone, for the log.
impl fmt::Debug for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

pub struct Structure {
    pub required: &'static [&'static str],
    /// Exactly one member may be set.
    pub union: bool,
    /// The member which alone is the body.
    pub payload: Option<usize>,
    pub members: &'static [Member],
}

impl Structure {
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }

    pub fn payload_member(&self) -> Option<&'static Member> {
        self.payload.and_then(|index| self.members.get(index))
    }
}

pub struct Member {
    /// The key in Python's dict.
    pub name: &'static str,
    /// The same as Python's string, made when it is first needed.
    pub key: &'static Key,
    /// The name of the element, header, query parameter or label.
    pub wire_name: &'static str,
    pub location: Location,
    /// The element declares CloudFront's XML namespace.
    pub namespace: bool,
    pub shape: Shape,
}

pub type Key = PyOnceLock<Py<PyString>>;

impl Member {
    pub fn key<'py>(&self, py: Python<'py>) -> &Bound<'py, PyString> {
        self.key.get_or_init(py, || PyString::intern(py, self.name).unbind()).bind(py)
    }
}

#[derive(Clone, Copy, PartialEq)]
pub enum Location {
    Body,
    Header,
    Query,
    Uri,
}

#[derive(Clone, Copy)]
pub enum Shape {
    Structure(&'static Structure),
    List(&'static List),
    String { min: usize },
    Integer { min: Option<i64> },
    Float { min: Option<f64> },
    Boolean,
    Timestamp,
    Blob,
}

pub struct List {
    pub min: usize,
    pub item_name: &'static str,
    pub item: Shape,
}

pub use crate::generated::table::{API_VERSION, BOTO3_VERSION, ERRORS, OPERATIONS};

/// The operation of that name, as in `client._make_api_call("PublishFunction", …)`.
pub fn operation(name: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.name == name)
}
