//! Keys of a role that somebody has who logged in with `aws sso login`.
//!
//! Mirrors botocore's SSOProvider with SSOCredentialFetcher, and SSOTokenProvider of `tokens.py`, which
//! refreshes the token of a section `sso-session` and writes it back to `~/.aws/sso/cache`.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};
use aws_smithy_types::date_time::{DateTime, Format};
use percent_encoding::utf8_percent_encode;
use serde_json::{Map, Value};

use super::json::{self, object, required};
use super::service::{self, OIDC, SSO, Scope};
use super::static_keys::{keys, moment};
use super::sts::UNSAFE;
use super::{ADVISORY_REFRESH, Error};
use crate::blocking::blocking;
use crate::clock;
use crate::config::ConfigError;
use crate::environment::Environment;
use crate::model::Operation;
use crate::request::Request;
use crate::shared_files::{Profile, Section, SharedFiles};

static GET_ROLE_CREDENTIALS: Operation = service::operation(
    "GetRoleCredentials",
    &[
        "InvalidRequestException",
        "UnauthorizedException",
        "TooManyRequestsException",
        "ResourceNotFoundException",
    ],
);
static CREATE_TOKEN: Operation = service::operation(
    "CreateToken",
    &[
        "InvalidRequestException",
        "InvalidClientException",
        "InvalidGrantException",
        "UnauthorizedClientException",
        "UnsupportedGrantTypeException",
        "InvalidScopeException",
        "AuthorizationPendingException",
        "SlowDownException",
        "AccessDeniedException",
        "ExpiredTokenException",
        "InternalServerException",
    ],
);
const CACHE: &str = "~/.aws/sso/cache";
const REQUIRED: [&str; 4] = ["sso_role_name", "sso_account_id", "sso_start_url", "sso_region"];

pub struct Sso {
    scope: Scope,
    start_url: String,
    role_name: String,
    account_id: String,
    session: Option<Result<TokenSession, ConfigError>>,
}

/// The section `sso-session` that a profile names.
struct TokenSession {
    name: String,
    start_url: String,
    scope: Scope,
}

pub type Token = Map<String, Value>;

impl Sso {
    pub fn configured(
        files: &SharedFiles,
        name: &str,
        scope: &Scope,
    ) -> Result<Option<Self>, Error> {
        let Some(profile) = files.profile(name) else { return Ok(None) };
        if REQUIRED[..2].iter().all(|key| profile.get(key).is_none()) {
            return Ok(None);
        }
        let session_name = profile.text("sso_session");
        let session = match session_name {
            None => None,
            Some(session) => Some(files.sso_session(session).ok_or_else(|| {
                Error::invalid_config(&format!(
                    "The specified sso-session does not exist: \"{session}\""
                ))
            })?),
        };
        if let Some(session) = session {
            check_consistent(&profile, session)?;
        }
        let setting = |key| session.and_then(|s| s.text(key)).or_else(|| profile.text(key));
        let missing: Vec<&str> =
            REQUIRED.into_iter().filter(|key| setting(key).is_none()).collect();
        if !missing.is_empty() {
            return Err(Error::invalid_config(&format!(
                "The profile \"{name}\" is configured to use SSO but is missing required \
                 configuration: {}",
                missing.join(", ")
            )));
        }
        let [role_name, account_id, start_url, region] =
            REQUIRED.map(|key| setting(key).unwrap_or_default().to_owned());
        let scope = Scope { region: Some(region), ..scope.clone() };
        let session = session_name
            .zip(session)
            .map(|(named, section)| TokenSession::new(name, named, section, &scope));
        Ok(Some(Self { scope, start_url, role_name, account_id, session }))
    }

    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let token = match &self.session {
            Some(session) => session.as_ref().map_err(Clone::clone)?.token().await?,
            None => {
                let token = load(&self.start_url, &self.start_url).await?;
                if moment(&required(&token, "expiresAt")?)? <= clock::now() {
                    return Err(Error::botocore("UnauthorizedSSOTokenError", &[]));
                }
                required(&token, "accessToken")?
            }
        };
        let [role, account] = [&self.role_name, &self.account_id]
            .map(|value| utf8_percent_encode(value, UNSAFE).to_string());
        let request = Request {
            method: "GET".into(),
            path_and_query: format!(
                "/federation/credentials?role_name={role}&account_id={account}"
            ),
            headers: vec![("x-amz-sso_bearer_token".into(), token)],
            body: Default::default(),
        };
        let reply = service::call(&self.scope, &SSO, &GET_ROLE_CREDENTIALS, request, None).await;
        let reply = match reply {
            Err(error) if error.json_code().as_deref() == Some("UnauthorizedException") => {
                return Err(Error::botocore("UnauthorizedSSOTokenError", &[]));
            }
            reply => reply?,
        };
        read(&reply.wire.body, &self.account_id)
    }
}

/// What the service hands out.
pub fn read(body: &[u8], account_id: &str) -> Result<Credentials, Error> {
    let reply = object(body).unwrap_or_default();
    let found = reply.get("roleCredentials").and_then(Value::as_object);
    let found = found.ok_or_else(|| Error::missing_key("roleCredentials"))?;
    let milliseconds = json::whole(found, "expiration")?;
    Ok(keys(
        required(found, "accessKeyId")?,
        required(found, "secretAccessKey")?,
        Some(required(found, "sessionToken")?),
        Some(since_epoch(milliseconds.div_euclid(1000))?),
        Some(account_id),
    ))
}

/// A new token, and its end.
pub fn read_token(body: &[u8]) -> Result<(Token, SystemTime), Error> {
    let reply = object(body).unwrap_or_default();
    let end = from_now(json::whole(&reply, "expiresIn")?)?;
    Ok((reply, end))
}

fn check_consistent(profile: &Profile<'_>, session: &Section) -> Result<(), Error> {
    for name in session.names() {
        let ours = profile.text(name);
        let theirs = session.text(name);
        if let (Some(ours), Some(theirs)) = (ours, theirs)
            && ours != theirs
        {
            return Err(Error::invalid_config(&format!(
                "The value for {name} is inconsistent between profile ({ours}) and sso-session \
                 ({theirs})."
            )));
        }
    }
    Ok(())
}

impl TokenSession {
    /// What is missing here is told when the token is needed.
    fn new(
        profile: &str,
        name: &str,
        section: &Section,
        scope: &Scope,
    ) -> Result<Self, ConfigError> {
        let told =
            format!("The profile \"{profile}\" is configured to use the SSO token provider but");
        if section.names().next().is_none() {
            return Err(ConfigError::invalid(&format!(
                "{told} the \"{name}\" sso_session configuration does not exist."
            )));
        }
        let missing: Vec<String> = ["sso_start_url", "sso_region"]
            .into_iter()
            .filter(|key| section.get(key).is_none())
            .map(|key| format!("'{key}'"))
            .collect();
        if !missing.is_empty() {
            return Err(ConfigError::invalid(&format!(
                "{told} is missing the following configuration: [{}].",
                missing.join(", ")
            )));
        }
        let text = |key| section.text(key).unwrap_or_default().to_owned();
        let scope = Scope { region: Some(text("sso_region")), ..scope.clone() };
        Ok(Self { name: name.to_owned(), start_url: text("sso_start_url"), scope })
    }

    async fn token(&self) -> Result<String, Error> {
        let mut token = load(&self.name, &self.start_url).await?;
        let mut end = moment(&required(&token, "expiresAt")?)?;
        if end < clock::now() + ADVISORY_REFRESH
            && let Some((newer, later)) = self.refreshed(&token).await?
        {
            store(&self.name, &newer).await?;
            (token, end) = (newer, later);
        }
        if end <= clock::now() {
            let told = "Token has expired and refresh failed";
            let arguments = [("provider", "sso"), ("error_msg", told)];
            return Err(Error::botocore("TokenRetrievalError", &arguments));
        }
        required(&token, "accessToken")
    }

    /// None where it cannot be refreshed any more.
    async fn refreshed(&self, token: &Token) -> Result<Option<(Token, SystemTime)>, Error> {
        let [refresh_token, id, secret, registered] =
            ["refreshToken", "clientId", "clientSecret", "registrationExpiresAt"]
                .map(|name| required(token, name).ok());
        let (Some(refresh_token), Some(id), Some(secret), Some(registered)) =
            (refresh_token, id, secret, registered)
        else {
            return Ok(None);
        };
        if moment(&registered)? <= clock::now() {
            return Ok(None);
        }
        let body = serde_json::json!({
            "grantType": "refresh_token",
            "clientId": id,
            "clientSecret": secret,
            "refreshToken": refresh_token,
        });
        let request = Request {
            method: "POST".into(),
            path_and_query: "/token".into(),
            headers: vec![("Content-Type".into(), "application/json".into())],
            body: body.to_string().into(),
        };
        let reply = match service::call(&self.scope, &OIDC, &CREATE_TOKEN, request, None).await {
            Err(Error::RefusedInJson(..)) => return Ok(None),
            reply => reply?,
        };
        let (reply, end) = read_token(&reply.wire.body)?;
        let shown = DateTime::from_secs(DateTime::from(end).secs()).fmt(Format::DateTime);
        let mut newer = serde_json::json!({
            "startUrl": self.start_url,
            "region": self.scope.region,
            "accessToken": required(&reply, "accessToken")?,
            "expiresAt": shown.unwrap_or_default(),
            "clientId": id,
            "clientSecret": secret,
            "registrationExpiresAt": registered,
        });
        if let Some(refresh_token) = reply.get("refreshToken") {
            newer["refreshToken"] = refresh_token.clone();
        }
        Ok(newer.as_object().cloned().map(|newer| (newer, end)))
    }
}

/// The file of a token, by the name of its session or its URL.
async fn place(name: &str) -> Result<(String, PathBuf), Error> {
    let hash = digest(&SHA1_FOR_LEGACY_USE_ONLY, name.as_bytes());
    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let environment = Environment::now().await.map_err(Error::Raised)?;
    let path = environment.in_home(CACHE.as_ref()).join(format!("{hash}.json"));
    Ok((hash, path))
}

async fn load(name: &str, start_url: &str) -> Result<Token, Error> {
    let told = |why: String| Error::botocore("SSOTokenLoadError", &[("error_msg", &why)]);
    let (hash, path) = place(name).await?;
    let text = blocking(move || path.is_file().then(|| fs::read(&path))).await;
    let Some(text) = text else {
        return Err(told(format!("Token for {name} does not exist")));
    };
    let text = text.map_err(|_| Error::missing_key(&hash))?;
    let token = object(&text).map_err(|_| Error::missing_key(&hash))?;
    if token.contains_key("accessToken") && token.contains_key("expiresAt") {
        Ok(token)
    } else {
        Err(told(format!("Token for {start_url} is invalid")))
    }
}

/// In one go, and for nobody else to read.
async fn store(name: &str, token: &Token) -> Result<(), Error> {
    let (_, path) = place(name).await?;
    let text = Value::Object(token.clone()).to_string();
    let written = move || written(&path, text.as_bytes()).map_err(|e| Error::file(&e, &path));
    blocking(written).await
}

fn written(path: &Path, text: &[u8]) -> io::Result<()> {
    let temporary = path.with_extension(format!("{:016x}.tmp", fastrand::u64(..)));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&temporary)?;
    let moved = file
        .write_all(text)
        .and_then(|()| file.sync_all())
        .and_then(|()| fs::rename(&temporary, path));
    if moved.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    moved
}

/// A moment of Python's `datetime`, by the seconds since 1970.
fn since_epoch(seconds: i128) -> Result<SystemTime, Error> {
    const LAST: i128 = 253_402_300_799;
    const SECONDS_IN_YEAR: i128 = 31_556_952;
    if i64::try_from(seconds).is_err() {
        let message = "timestamp out of range for platform time_t";
        return Err(Error::builtin("OverflowError", message));
    }
    if !(-LAST..=LAST).contains(&seconds) {
        let year = 1970 + seconds.div_euclid(SECONDS_IN_YEAR);
        return Err(Error::builtin("ValueError", format!("year {year} is out of range")));
    }
    let distance = Duration::from_secs(u64::try_from(seconds.abs()).unwrap_or_default());
    let moment = match seconds {
        ..0 => SystemTime::UNIX_EPOCH.checked_sub(distance),
        _ => SystemTime::UNIX_EPOCH.checked_add(distance),
    };
    moment.ok_or_else(|| Error::builtin("OverflowError", "date value out of range"))
}

/// The same, by the seconds from now on, which Python has as a `timedelta`.
fn from_now(seconds: i128) -> Result<SystemTime, Error> {
    const SECONDS_IN_DAY: i128 = 86_400;
    let days = seconds.div_euclid(SECONDS_IN_DAY);
    if i32::try_from(days).is_err() {
        return Err(Error::builtin("OverflowError", "Python int too large to convert to C int"));
    }
    let now = clock::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
    since_epoch(i128::from(now) + seconds)
        .map_err(|_| Error::builtin("OverflowError", "date value out of range"))
}
