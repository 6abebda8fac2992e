//! Keys of a role: AssumeRole, and AssumeRoleWithWebIdentity.
//!
//! Mirrors botocore's AssumeRoleCredentialFetcher and AssumeRoleWithWebIdentityCredentialFetcher. Its
//! cache in memory is not here: nothing in it lives until it is looked for.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::UNIX_EPOCH;

use aws_credential_types::Credentials;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use pyo3::prelude::*;

use super::service::{self, STS, Scope};
use super::static_keys::{keys, moment};
use super::{Error, Found, read_text};
use crate::model::Operation;
use crate::reply::Reply;
use crate::request::Request;
use crate::xml;
use crate::{clock, runtime};

static ASSUME_ROLE: Operation = service::operation(
    "AssumeRole",
    &[
        "MalformedPolicyDocument",
        "PackedPolicyTooLarge",
        "RegionDisabledException",
        "ExpiredTokenException",
        "InvalidContextAssertion",
    ],
);
static WITH_WEB_IDENTITY: Operation = service::operation(
    "AssumeRoleWithWebIdentity",
    &[
        "MalformedPolicyDocument",
        "PackedPolicyTooLarge",
        "IDPRejectedClaim",
        "IDPCommunicationError",
        "InvalidIdentityToken",
        "ExpiredTokenException",
        "RegionDisabledException",
    ],
);
const FORM: &str = "application/x-www-form-urlencoded; charset=utf-8";
pub const UNSAFE: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

type Parameters = Vec<(&'static str, String)>;

pub struct AssumeRole {
    scope: Scope,
    source: Arc<Found>,
    parameters: Parameters,
    mfa_serial: Option<String>,
    was_asked: AtomicBool,
}

impl AssumeRole {
    pub fn new(
        scope: Scope,
        source: Found,
        role_arn: String,
        session_name: Option<String>,
        external_id: Option<String>,
        mfa_serial: Option<String>,
        seconds: Option<i64>,
    ) -> Self {
        let optional = [
            ("ExternalId", external_id),
            ("SerialNumber", mfa_serial.clone()),
            ("DurationSeconds", seconds.map(|seconds| seconds.to_string())),
        ];
        let mut parameters = role(role_arn, session_name);
        parameters.extend(optional.into_iter().filter_map(|(name, value)| Some((name, value?))));
        Self { scope, source: Arc::new(source), parameters, mfa_serial, was_asked: false.into() }
    }

    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let mut parameters = self.parameters.clone();
        if let Some(serial) = &self.mfa_serial {
            // Nobody is asked in the middle of a program's run.
            if self.was_asked.swap(true, Ordering::Relaxed) {
                return Err(Error::botocore("RefreshWithMFAUnsupportedError", &[]));
            }
            parameters.push(("TokenCode", asked(format!("Enter MFA code for {serial}: ")).await?));
        }
        let source = self.source.keys().await.map_err(Error::Shared)?;
        call(&self.scope, &ASSUME_ROLE, parameters, Some(source)).await
    }
}

/// By Python's `getpass`, which may be replaced.
async fn asked(prompt: String) -> Result<String, Error> {
    let getpass = move |py: Python<'_>| -> PyResult<String> {
        py.import("getpass")?.call_method1("getpass", (prompt,))?.extract()
    };
    match runtime::ask(getpass).await {
        Some(answer) => answer.map_err(Error::Raised),
        None => Err(Error::botocore("RefreshWithMFAUnsupportedError", &[])),
    }
}

pub struct WebIdentity {
    scope: Scope,
    parameters: Parameters,
    token_file: PathBuf,
}

impl WebIdentity {
    pub fn new(
        scope: Scope,
        role_arn: String,
        session_name: Option<String>,
        token_file: PathBuf,
    ) -> Self {
        Self { scope, parameters: role(role_arn, session_name), token_file }
    }

    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let token = read_text(self.token_file.clone()).await?;
        let mut parameters = self.parameters.clone();
        parameters.push(("WebIdentityToken", token));
        call(&self.scope, &WITH_WEB_IDENTITY, parameters, None).await
    }
}

fn role(role_arn: String, session_name: Option<String>) -> Parameters {
    let session_name = session_name.filter(|name| !name.is_empty()).unwrap_or_else(|| {
        let now = clock::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        format!("botocore-session-{}", now.as_secs())
    });
    vec![("RoleArn", role_arn), ("RoleSessionName", session_name)]
}

async fn call(
    scope: &Scope,
    operation: &'static Operation,
    parameters: Parameters,
    keys: Option<Credentials>,
) -> Result<Credentials, Error> {
    let mut body = format!("Action={}&Version=2011-06-15", operation.name);
    for (name, value) in parameters {
        let value = utf8_percent_encode(&value, UNSAFE).to_string();
        body += &format!("&{name}={}", value.replace("%20", "+"));
    }
    let request = Request {
        method: "POST".into(),
        path_and_query: "/".into(),
        headers: vec![("Content-Type".into(), FORM.into())],
        body: body.into(),
    };
    let reply = service::call(scope, &STS, operation, request, keys).await?;
    read(operation.name, &reply)
}

/// What the service hands out.
pub fn read(operation: &str, reply: &Reply) -> Result<Credentials, Error> {
    let document = match xml::parse(&reply.wire.body) {
        Ok(document) if !reply.wire.body.is_empty() => document,
        _ => return Err(Error::NotXml(reply.clone())),
    };
    let name = format!("{operation}Result");
    let result = document.root().child(&name).ok_or_else(|| Error::missing_key(&name))?;
    let credentials = result.child("Credentials");
    let credentials = credentials.ok_or_else(|| Error::missing_key("Credentials"))?;
    let text = |name| {
        let element = credentials.child(name).ok_or_else(|| Error::missing_key(name))?;
        Ok::<_, Error>(element.text().unwrap_or_default().to_owned())
    };
    let arn = result.child("AssumedRoleUser").and_then(|user| user.child("Arn"));
    let arn = arn
        .and_then(|arn| arn.text())
        .filter(|arn| arn.starts_with("arn:") && arn.split(':').count() > 5);
    let account_id = arn.and_then(|arn| arn.split(':').nth(4));
    Ok(keys(
        text("AccessKeyId")?,
        text("SecretAccessKey")?,
        Some(text("SessionToken")?),
        Some(moment(&text("Expiration")?)?),
        account_id,
    ))
}
