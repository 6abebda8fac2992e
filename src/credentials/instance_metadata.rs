//! Keys of an EC2 instance's role, from the instance metadata service.
//!
//! Mirrors botocore's InstanceMetadataProvider with InstanceMetadataFetcher: version 2 of the service
//! with its token, version 1 where there is none, and keys that last longer than the service says while
//! it has no newer ones.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_smithy_types::body::SdkBody;
use http::Request;
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::Value;

use super::container::is_passing;
use super::static_keys::{keys, moment};
use super::{ADVISORY_REFRESH, Error, Fetcher, Found, json};
use crate::clock;
use crate::config::{Argument, ConfigError, Sources, integer, is_endpoint_url};
use crate::connect::Transport;
use crate::http::{FaultKind, Http, Wire};
use crate::key_log::KeyLog;
use crate::proxy::Proxies;
use crate::sdk;

const METHOD: &str = "iam-role";
const IPV4: &str = "http://169.254.169.254/";
const IPV6: &str = "http://[fd00:ec2::254]/";
const TOKEN_PATH: &str = "latest/api/token";
const TOKEN_SECONDS: &str = "21600";
const ROLES_PATH: &str = "latest/meta-data/iam/security-credentials/";
/// Of a role's name, which is text of the service's. As botocore's URLs, it loses its line ends.
const NOT_IN_URLS: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'`');
const MODES: &[&str] = &["ipv4", "ipv6"];

#[derive(Clone)]
pub struct Instance {
    base_url: String,
    timeout: Duration,
    attempts: i64,
    is_disabled: bool,
    without_version_1: bool,
    proxies: Proxies,
    key_log: Option<Arc<KeyLog>>,
    user_agent: Option<String>,
}

/// Why there is no answer.
enum Stop {
    /// botocore goes on as if there was no such service.
    GivenUp,
    Error(Error),
}

impl From<Error> for Stop {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

impl Instance {
    pub fn configured(sources: &Sources<'_>) -> Result<Self, Error> {
        let number = |variable, key| -> Result<i64, Error> {
            Ok(sources.text(variable, key).map(|text| integer(&text)).transpose()?.unwrap_or(1))
        };
        let timeout = number("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout")?;
        let attempts =
            number("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts")?;
        let ipv6 = match sources
            .text("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", "ec2_metadata_service_endpoint_mode")
        {
            None => sources.boolean("AWS_IMDS_USE_IPV6", "imds_use_ipv6").unwrap_or(false),
            Some(mode) if MODES.contains(&mode.to_lowercase().as_str()) => {
                mode.eq_ignore_ascii_case("ipv6")
            }
            Some(mode) => {
                return Err(ConfigError {
                    exception: "InvalidIMDSEndpointModeError",
                    arguments: vec![
                        ("mode", Argument::Text(mode)),
                        ("valid_modes", Argument::Tuple(MODES)),
                    ],
                }
                .into());
            }
        };
        let own = sources
            .text("AWS_EC2_METADATA_SERVICE_ENDPOINT", "ec2_metadata_service_endpoint")
            .filter(|url| !url.is_empty());
        let base_url = own.unwrap_or_else(|| if ipv6 { IPV6 } else { IPV4 }.to_owned());
        if !is_endpoint_url(&base_url) {
            return Err(Error::botocore("InvalidIMDSEndpointError", &[("endpoint", &base_url)]));
        }
        let is_disabled = sources
            .environment
            .text("AWS_EC2_METADATA_DISABLED")
            .is_some_and(|text| text.eq_ignore_ascii_case("true"));
        let without_version_1 = sources
            .boolean("AWS_EC2_METADATA_V1_DISABLED", "ec2_metadata_v1_disabled")
            .unwrap_or(false);
        let timeout = Duration::from_secs(timeout.try_into().unwrap_or(0));
        let proxies = Proxies::of_environment(sources.environment);
        let key_log = KeyLog::of_environment(sources.environment)?;
        let execution_env = sources.environment.text("AWS_EXECUTION_ENV");
        let execution_env = execution_env.filter(|name| !name.is_empty());
        let user_agent = sdk::user_agent(execution_env.as_deref()).ok();
        Ok(Self {
            base_url,
            timeout,
            attempts,
            is_disabled,
            without_version_1,
            proxies,
            key_log,
            user_agent,
        })
    }

    pub async fn find(&self) -> Result<Option<Found>, Error> {
        let Some(keys) = self.fetch().await? else { return Ok(None) };
        Ok(Some(Found::with_expiry(METHOD, keys, Fetcher::Instance(self.clone()))))
    }

    /// None where the service has nothing that is of use.
    pub async fn fetch(&self) -> Result<Option<Credentials>, Error> {
        match self.role_keys().await {
            Ok(keys) => Ok(keys),
            Err(Stop::GivenUp) => Ok(None),
            Err(Stop::Error(error)) => Err(error),
        }
    }

    async fn role_keys(&self) -> Result<Option<Credentials>, Stop> {
        if self.is_disabled {
            return Err(Stop::GivenUp);
        }
        let (proxies, key_log) = (self.proxies.clone(), self.key_log.clone());
        let http = Http::new(&Transport { proxies, key_log, ..Transport::default() });
        let token = self.token(&http).await?;
        let role = self.get(&http, ROLES_PATH, token.as_deref(), |_| true).await?;
        let role = String::from_utf8_lossy(&role.body).replace(['\r', '\n', '\t'], "");
        let path = format!("{ROLES_PATH}{}", utf8_percent_encode(&role, NOT_IN_URLS));
        let is_json = |wire: &Wire| serde_json::from_slice::<Value>(&wire.body).is_ok();
        let answer = self.get(&http, &path, token.as_deref(), is_json).await?;
        Ok(read(&answer.body)?)
    }

    fn request(&self, method: &str, path: &str) -> http::request::Builder {
        let separator = if self.base_url.ends_with('/') { "" } else { "/" };
        let request =
            Request::builder().method(method).uri(format!("{}{separator}{path}", self.base_url));
        match &self.user_agent {
            Some(user_agent) => request.header("User-Agent", user_agent),
            None => request,
        }
    }

    async fn token(&self, http: &Http) -> Result<Option<String>, Stop> {
        for _ in 0..self.attempts {
            let request = self
                .request("PUT", TOKEN_PATH)
                .header("x-aws-ec2-metadata-token-ttl-seconds", TOKEN_SECONDS);
            match http.send(built(request)?, Some(self.timeout)).await {
                Ok((200, wire)) => {
                    return Ok(Some(String::from_utf8_lossy(&wire.body).into_owned()));
                }
                Ok((403..=405, _)) => return Ok(None),
                Ok((400, _)) => return Err(Stop::GivenUp),
                Ok(_) => {}
                Err(fault) if fault.kind == FaultKind::ReadTimeout => return Ok(None),
                Err(fault) if is_passing(&fault) => {}
                Err(fault) => return Err(Error::from(fault).into()),
            }
        }
        Ok(None)
    }

    async fn get(
        &self,
        http: &Http,
        path: &str,
        token: Option<&str>,
        is_good: impl Fn(&Wire) -> bool,
    ) -> Result<Arc<Wire>, Stop> {
        if self.without_version_1 && token.is_none_or(str::is_empty) {
            let told =
                "Unable to retrieve token for use in IMDSv2 call and IMDSv1 has been disabled";
            return Err(Error::botocore("MetadataRetrievalError", &[("error_msg", told)]).into());
        }
        for _ in 0..self.attempts {
            let mut request = self.request("GET", path);
            if let Some(token) = token {
                request = request.header("x-aws-ec2-metadata-token", token);
            }
            match http.send(built(request)?, Some(self.timeout)).await {
                Ok((200, wire)) if !wire.body.is_empty() && is_good(&wire) => return Ok(wire),
                Ok(_) => {}
                Err(fault) if is_passing(&fault) => {}
                Err(fault) => return Err(Error::from(fault).into()),
            }
        }
        Err(Stop::GivenUp)
    }
}

/// What the service hands out; None where something is missing.
pub fn read(answer: &[u8]) -> Result<Option<Credentials>, Error> {
    let Ok(answer) = json::object(answer) else { return Ok(None) };
    let all = ["AccessKeyId", "SecretAccessKey", "Token", "Expiration"].map(|n| answer.get(n));
    let [Some(_), Some(_), Some(token), Some(expiry)] = all else { return Ok(None) };
    let [key, secret] = json::pair(&answer, "AccessKeyId", "SecretAccessKey")?;
    let expiry = prolonged(moment(&json::shown(expiry))?);
    Ok(Some(keys(key, secret, json::token(token), Some(expiry), None)))
}

fn built(request: http::request::Builder) -> Result<Request<SdkBody>, Error> {
    request
        .body(SdkBody::empty())
        .map_err(|error| Error::botocore("HTTPClientError", &[("error", &error.to_string())]))
}

/// Where the service has no newer keys, the old ones go on for a while.
fn prolonged(expiry: SystemTime) -> SystemTime {
    let window = ADVISORY_REFRESH + Duration::from_secs(fastrand::u64(120..=600));
    let soonest = clock::now() + window;
    expiry.max(soonest)
}
