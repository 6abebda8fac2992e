//! Whether a request was carried out, as far as what came back tells.
//!
//! botocore has no such question: it retries whatever its rules name. A write that is sent again after it was
//! carried out is carried out twice, so batches and deployments look before they repeat one.

use crate::error;
use crate::http::{Fault, FaultKind};
use crate::reply::Reply;
use crate::retry;
use crate::sdk::Failure;

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Verdict {
    /// This is the answer.
    Clear,
    /// It was not carried out.
    Refused,
    /// It may have been.
    Unclear,
}

impl Verdict {
    pub fn of(result: &Result<Reply, Failure>) -> Self {
        match result {
            Ok(reply) => Self::of_reply(reply),
            Err(Failure::Fault(fault)) => Self::of_fault(fault),
            Err(Failure::Defect(_) | Failure::NoAnswer(_)) => Self::Unclear,
            Err(_) => Self::Clear,
        }
    }

    pub fn of_reply(reply: &Reply) -> Self {
        match reply.status {
            // A proxy that lost the service's reply says 503 as well, in its own words.
            503 if !error::has_code(reply) => Self::Unclear,
            _ if retry::is_throttling(reply) => Self::Refused,
            500.. => Self::Unclear,
            _ => Self::Clear,
        }
    }

    pub fn of_fault(fault: &Fault) -> Self {
        match fault.kind {
            _ if fault.is_sent => Self::Unclear,
            FaultKind::Connect | FaultKind::ConnectTimeout => Self::Refused,
            FaultKind::Proxy | FaultKind::Closed | FaultKind::ReadTimeout => Self::Refused,
            FaultKind::Tls | FaultKind::Unhandled | FaultKind::OutOfMemory => Self::Clear,
        }
    }
}
