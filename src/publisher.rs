//! Publishing a function without ever sending a request again that may have been carried out.
//!
//! botocore has nothing like it. A call of a client is retried by the SDK whatever went wrong; here a
//! request that ended without a clear answer is followed by looking at what is LIVE, and sent again only
//! if that is not what was to be published. All requests of a batch are slowed down together when CloudFront
//! throttles.

use std::time::Duration;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::call_options::{CallOptions, Retrying};
use crate::client::operation;
use crate::error;
use crate::model::Operation;
use crate::pace::Pace;
use crate::reply::Reply;
use crate::request::{self, Request};
use crate::retry;
use crate::sdk::{Failure, Sdk};
use crate::verdict::Verdict;
use crate::xml::{self, Element};

/// For one request, throttled or unanswered ones among them.
const MAX_ATTEMPTS: u32 = 12;
const FIRST_DELAY: Duration = Duration::from_millis(100);
const MAX_DELAY: Duration = Duration::from_secs(5);

/// A function to be published.
#[pyclass(frozen, from_py_object, module = "cloudfront_rs._native")]
#[derive(Clone)]
pub struct Publication {
    name: String,
    /// Whether the ETag is to be asked for.
    look_up: bool,
    request: Request,
}

/// The operations of a batch.
#[derive(Clone, Copy)]
pub struct Operations {
    describe: &'static Operation,
    get: &'static Operation,
    publish: &'static Operation,
}

impl Operations {
    pub fn get() -> PyResult<Self> {
        Ok(Self {
            describe: operation("DescribeFunction")?,
            get: operation("GetFunction")?,
            publish: operation("PublishFunction")?,
        })
    }

    /// Without the parameters of PublishFunction the ETag is looked up.
    pub fn publication(
        &self,
        name: &Bound<'_, PyAny>,
        params: Option<&Bound<'_, PyDict>>,
        user_agent: &str,
    ) -> PyResult<Publication> {
        let py = name.py();
        let request = |params| request::build(self.publish, params, true);
        let mut request = match params {
            Some(params) => request(params)?,
            None => {
                let params = PyDict::new(py);
                params.set_item(intern!(py, "Name"), name)?;
                params.set_item(intern!(py, "IfMatch"), "to be looked up")?;
                request(&params)?
            }
        };
        request.headers.push(("User-Agent".into(), user_agent.to_owned()));
        Ok(Publication { name: name.extract()?, look_up: params.is_none(), request })
    }
}

/// What an item came to, and in which operation.
pub type Ended = (&'static Operation, Result<Reply, Failure>);

/// Publishes the functions of one batch.
pub struct Publisher {
    sdk: Sdk,
    options: CallOptions,
    operations: Operations,
    pace: Pace,
}

/// What looking at a function tells of a publish request without an answer.
enum Looked {
    /// It was carried out: this is LIVE.
    Published(Reply),
    NotPublished,
    Unknown,
}

impl Publisher {
    /// At most so many requests are in flight.
    pub fn new(sdk: Sdk, options: CallOptions, most: usize) -> PyResult<Self> {
        let options = CallOptions { retrying: Retrying::Never, ..options };
        Ok(Self { sdk, options, operations: Operations::get()?, pace: Pace::new(most) })
    }

    /// The operation that publishes.
    pub fn operation(&self) -> &'static Operation {
        self.operations.publish
    }

    pub async fn publish(&self, item: Publication) -> Ended {
        let Operations { describe, publish, .. } = self.operations;
        let Publication { name, look_up, mut request } = item;
        if look_up {
            let described = self.ask(describe, &name, "DEVELOPMENT").await;
            match described.as_ref().ok().and_then(etag) {
                Some(etag) => set_if_match(&mut request, etag),
                None => return (describe, described),
            }
        }
        let mut attempt = 0;
        loop {
            let result = sound(publish, self.send(publish, &request).await);
            attempt += 1;
            let is_last = attempt >= MAX_ATTEMPTS;
            match Verdict::of(&result) {
                Verdict::Refused if !is_last => {}
                Verdict::Unclear => match self.look(&name, &request).await {
                    Looked::Published(live) => return (publish, Ok(live)),
                    Looked::NotPublished if !is_last => {}
                    Looked::NotPublished | Looked::Unknown => return (publish, result),
                },
                Verdict::Clear | Verdict::Refused => return (publish, result),
            }
            pause(attempt).await;
        }
    }

    /// Whether LIVE is what the request was to publish: DEVELOPMENT, with the ETag that it named.
    async fn look(&self, name: &str, request: &Request) -> Looked {
        let Operations { describe, get, .. } = self.operations;
        let mut found = Vec::new();
        for stage in ["DEVELOPMENT", "LIVE"] {
            let described = self.ask(describe, name, stage).await;
            let got = self.ask(get, name, stage).await;
            match (described, got) {
                (Ok(described), Ok(got)) => found.push((described, got)),
                _ => return Looked::Unknown,
            }
        }
        let [(development, code), (live, live_code)] = found.as_slice() else {
            return Looked::Unknown;
        };
        if development.status >= 300 || code.status >= 300 {
            return Looked::Unknown;
        }
        if [live, live_code].iter().any(|reply| reply.status == 404 && error::has_code(reply)) {
            return Looked::NotPublished;
        }
        if live.status >= 300 || live_code.status >= 300 || etag(development) != if_match(request) {
            return Looked::Unknown;
        }
        let (Some(wanted), Some(found)) = (config(development), config(live)) else {
            return Looked::Unknown;
        };
        let same = code.wire.body == live_code.wire.body && wanted == found;
        if same { Looked::Published(live.clone()) } else { Looked::NotPublished }
    }

    /// Asks without changing anything, as often as it takes.
    async fn ask(
        &self,
        operation: &'static Operation,
        name: &str,
        stage: &str,
    ) -> Result<Reply, Failure> {
        let mut request = request::lookup(operation, &[("Name", name), ("Stage", stage)]);
        request.headers.push(("User-Agent".into(), self.sdk.user_agent.to_string()));
        let mut attempt = 0;
        loop {
            let result = sound(operation, self.send(operation, &request).await);
            attempt += 1;
            let is_final = matches!(&result, Err(Failure::Defect(_)))
                || Verdict::of(&result) == Verdict::Clear;
            if is_final || attempt >= MAX_ATTEMPTS {
                return result;
            }
            pause(attempt).await;
        }
    }

    /// One attempt, at the pace that CloudFront allows the whole batch.
    async fn send(
        &self,
        operation: &'static Operation,
        request: &Request,
    ) -> Result<Reply, Failure> {
        let mut in_flight = self.pace.enter().await;
        let call = self.sdk.clone().call(operation, request.clone(), self.options.clone());
        let result = call.await;
        in_flight.is_throttled = matches!(&result, Ok(reply) if retry::is_throttling(reply));
        result
    }
}

async fn pause(attempt: u32) {
    let longest = FIRST_DELAY.saturating_mul(1 << attempt.min(16)).min(MAX_DELAY);
    tokio::time::sleep(longest.mul_f64(fastrand::f64())).await;
}

/// A success that is none of CloudFront's becomes a failure: whoever stands before it says 200 as well, and with
/// any body.
fn sound(operation: &Operation, result: Result<Reply, Failure>) -> Result<Reply, Failure> {
    match result {
        Ok(reply) if reply.status < 300 && !is_of_a_function(operation, &reply) => {
            Err(Failure::NoAnswer(operation.name))
        }
        result => result,
    }
}

fn is_of_a_function(operation: &Operation, reply: &Reply) -> bool {
    let names_it = || {
        let document = xml::parse(&reply.wire.body);
        document.is_ok_and(|document| document.root().child("Name").is_some())
    };
    match operation.name {
        "GetFunction" => etag(reply).is_some() && is_whole(reply),
        "DescribeFunction" => etag(reply).is_some() && names_it(),
        _ => names_it(),
    }
}

/// Whether all of a body came. What is left of an XML document is none, and what is left of code is code.
fn is_whole(reply: &Reply) -> bool {
    let length = reply.header("content-length").and_then(|text| text.trim().parse().ok());
    length.is_none_or(|length: usize| length == reply.wire.body.len())
}

fn etag(reply: &Reply) -> Option<&str> {
    reply.header("etag").filter(|_| reply.status < 300)
}

fn if_match(request: &Request) -> Option<&str> {
    let mut headers = request.headers.iter();
    headers.find(|(name, _)| name == "If-Match").map(|(_, value)| value.as_str())
}

fn set_if_match(request: &mut Request, etag: &str) {
    for (_, value) in request.headers.iter_mut().filter(|(name, _)| name == "If-Match") {
        etag.clone_into(value);
    }
}

/// The configuration in a FunctionSummary, as text that is equal for equal ones.
fn config(reply: &Reply) -> Option<String> {
    fn write(out: &mut String, element: Element<'_>) {
        out.push_str(element.name());
        out.push('=');
        out.push_str(element.text().unwrap_or_default().trim());
        for child in element.children() {
            out.push('(');
            write(out, child);
            out.push(')');
        }
    }
    let document = xml::parse(&reply.wire.body).ok()?;
    let mut out = String::new();
    write(&mut out, document.root().child("FunctionConfig")?);
    Some(out)
}
