//! Keys that stand somewhere: in the environment, and in files.
//!
//! Mirrors botocore's EnvProvider, SharedCredentialProvider, ConfigProvider, OriginalEC2Provider and
//! BotoProvider.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_smithy_types::date_time::{DateTime, Format};

use super::{Error, Fetcher, Found};
use crate::config::{Argument, ConfigError};
use crate::environment::Environment;
use crate::shared_files::{self, Section, Unreadable};
use crate::timestamp::{self, Timestamp};

const ENV: &str = "env";
const KEY: &str = "aws_access_key_id";
const SECRET: &str = "aws_secret_access_key";

pub fn keys(
    access_key: impl Into<String>,
    secret_key: impl Into<String>,
    token: Option<String>,
    expiry: Option<SystemTime>,
    account_id: Option<&str>,
) -> Credentials {
    let mut keys = Credentials::builder()
        .access_key_id(access_key)
        .secret_access_key(secret_key)
        .provider_name("cloudfront-rs");
    keys.set_session_token(token);
    keys.set_expiry(expiry);
    keys.set_account_id(account_id.map(Into::into));
    keys.build()
}

/// A moment as text, as services and people write it.
pub fn moment(text: &str) -> Result<SystemTime, Error> {
    let unknown = || Error::builtin("ValueError", format!("Unknown string format: {text}"));
    // Older releases of the AWS CLI write it so.
    let text =
        text.strip_suffix("UTC").map_or_else(|| text.to_owned(), |moment| moment.to_owned() + "Z");
    match timestamp::parse(&text).ok_or_else(unknown)? {
        Timestamp::Epoch(_) => Err(number(&text)),
        Timestamp::Calendar { offset_minutes: None, .. } => Err(without_zone()),
        Timestamp::Calendar { offset_minutes: Some(offset), .. } if offset.abs() >= 24 * 60 => {
            Err(Error::builtin(
                "ValueError",
                "offset must be a timedelta strictly between -timedelta(hours=24) and \
                 timedelta(hours=24).",
            ))
        }
        Timestamp::Calendar { date, time, microsecond, offset_minutes: Some(offset) } => {
            let ((year, month, day), (hour, minute, second)) = (date, time);
            let text = format!(
                "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{microsecond:06}Z"
            );
            let moment = DateTime::from_str(&text, Format::DateTime).map_err(|_| unknown())?;
            let nanos = moment.as_nanos() - i128::from(offset) * 60_000_000_000;
            let moment = DateTime::from_nanos(nanos).map_err(|_| unknown())?;
            SystemTime::try_from(moment).map_err(|_| unknown())
        }
    }
}

/// dateutil takes a number for a date without its separators.
fn number(text: &str) -> Error {
    let text = text.trim();
    match text.parse::<i128>() {
        Ok(number) if number > i64::MAX.into() => {
            Error::builtin("OverflowError", "Python int too large to convert to C long")
        }
        Ok(number) if number > i32::MAX.into() => {
            Error::builtin("OverflowError", "signed integer is greater than maximum")
        }
        Ok(_) => without_zone(),
        Err(_) => Error::builtin("ValueError", format!("Unknown string format: {text}")),
    }
}

fn without_zone() -> Error {
    Error::builtin("TypeError", "can't subtract offset-naive and offset-aware datetimes")
}

pub fn of_environment(environment: &Environment) -> Result<Option<Found>, Error> {
    if environment.get("AWS_ACCESS_KEY_ID").is_none_or(OsStr::is_empty) {
        return Ok(None);
    }
    let keys = keys_of(environment, false)?;
    Ok(Some(Found::with_expiry(ENV, keys, Fetcher::Environment)))
}

/// What stands in the environment by now, for keys that end.
pub async fn refreshed() -> Result<Credentials, Error> {
    keys_of(&Environment::now().await.map_err(Error::Raised)?, true)
}

fn keys_of(environment: &Environment, require_expiry: bool) -> Result<Credentials, Error> {
    // One that is set, and not to nothing.
    let variable = |name| environment.text(name).filter(|value| !value.is_empty());
    let required = |name| variable(name).ok_or_else(|| Error::partial(ENV, name));
    let (key, secret) = (required("AWS_ACCESS_KEY_ID")?, required("AWS_SECRET_ACCESS_KEY")?);
    let token = variable("AWS_SECURITY_TOKEN").or_else(|| variable("AWS_SESSION_TOKEN"));
    let expiry = match variable("AWS_CREDENTIAL_EXPIRATION") {
        None if require_expiry => return Err(Error::partial(ENV, "AWS_CREDENTIAL_EXPIRATION")),
        expiry => expiry.map(|text| moment(&text)).transpose()?,
    };
    Ok(keys(key, secret, token, expiry, variable("AWS_ACCOUNT_ID").as_deref()))
}

/// The keys of a profile, as one of the two files has them.
pub fn of_section(method: &'static str, section: Option<&Section>) -> Result<Option<Found>, Error> {
    let Some((section, key)) = section.and_then(|section| Some((section, section.text(KEY)?)))
    else {
        return Ok(None);
    };
    let secret = section.text(SECRET).ok_or_else(|| Error::partial(method, SECRET))?;
    let token = section.text("aws_security_token").or_else(|| section.text("aws_session_token"));
    let account_id = section.text("aws_account_id");
    let keys = keys(key, secret, token.map(str::to_owned), None, account_id);
    Ok(Some(Found::new(method, Some(keys), None)))
}

/// Files of tools from before the AWS CLI.
pub fn of_old_files(environment: &Environment) -> Result<Option<Found>, Error> {
    if let Some(path) = environment.get("AWS_CREDENTIAL_FILE") {
        let path = environment.in_home(path);
        let text = fs::read_to_string(&path).map_err(|_| not_found(path))?;
        let found = of_ec2_file(&text)?;
        if found.is_some() {
            return Ok(found);
        }
    }
    let places = match environment.get("BOTO_CONFIG") {
        Some(place) => vec![place],
        None => vec![OsStr::new("/etc/boto.cfg"), OsStr::new("~/.boto")],
    };
    for place in places {
        let found = of_boto_file(&environment.expanded(place))?;
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

fn not_found(path: PathBuf) -> Error {
    let arguments = vec![("path", Argument::Path(path))];
    ConfigError { exception: "ConfigNotFound", arguments }.into()
}

fn of_boto_file(path: &Path) -> Result<Option<Found>, Error> {
    const METHOD: &str = "boto-config";
    if !path.is_file() {
        return Ok(None);
    }
    let text = fs::read_to_string(path).ok().and_then(|text| shared_files::parse(&text));
    let sections = text.ok_or_else(|| ConfigError::from(Unreadable(path.to_owned())))?;
    let Some(section) = sections.get("Credentials") else { return Ok(None) };
    let Some(key) = section.text(KEY) else { return Ok(None) };
    let secret = section.text(SECRET).ok_or_else(|| Error::partial(METHOD, SECRET))?;
    Ok(Some(Found::new(METHOD, Some(keys(key, secret, None, None, None)), None)))
}

fn of_ec2_file(text: &str) -> Result<Option<Found>, Error> {
    let (mut key, mut secret) = (None, None);
    for line in text.lines() {
        let Some((name, value)) = line.split_once('=') else { continue };
        match name.trim() {
            "AWSAccessKeyId" => key = Some(value.trim()),
            "AWSSecretKey" => secret = Some(value.trim()),
            _ => {}
        }
    }
    let Some(key) = key else { return Ok(None) };
    let secret = secret.ok_or_else(|| Error::missing_key("AWSSecretKey"))?;
    Ok(Some(Found::new("ec2-credentials-file", Some(keys(key, secret, None, None, None)), None)))
}
