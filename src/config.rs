//! What a client was asked for, and what the environment and the profile say where it was not.
//!
//! Mirrors `boto3.Session.client` with botocore's `configprovider.py` and `args.py`: an argument beats
//! the environment, which beats the profile. The region is never asked of the instance metadata
//! service, as CloudFront is global. [`Settings`] is also the recipe of a client: all that it takes to
//! make it again in another process.

use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_runtime::env_config::section::EnvConfigSections;
use aws_runtime::env_config::source;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::os_shim_internal::{Env, Fs};
use serde::{Deserialize, Serialize};

use crate::credentials::DefaultChain;
use crate::http::Http;
use crate::retry::{Mode, Retries};
use crate::sdk::Parts;

/// The arguments of `client(…)`, with the fields of its `config=` that act.
#[derive(Clone, Deserialize, Serialize)]
pub struct Settings {
    pub region_name: Option<String>,
    pub endpoint_url: Option<String>,
    pub aws_access_key_id: Option<String>,
    pub aws_secret_access_key: Option<String>,
    pub aws_session_token: Option<String>,
    /// Of a `Session`; what the environment names is not kept.
    pub profile_name: Option<String>,
    /// Seconds; `None` waits forever.
    pub connect_timeout: Option<f64>,
    /// Seconds; `None` waits forever.
    pub read_timeout: Option<f64>,
    pub max_pool_connections: usize,
    #[serde(default)]
    pub retries: RetrySettings,
}

/// botocore's `Config(retries=…)`.
#[derive(Debug, Clone, Copy, Default, Deserialize, Serialize)]
pub struct RetrySettings {
    pub mode: Option<Mode>,
    /// Retries, not counting the first attempt.
    pub max_attempts: Option<u32>,
    /// Attempts, the first among them.
    pub total_max_attempts: Option<u32>,
}

/// What is wrong with a configuration: the name of botocore's exception, and what it is told.
#[derive(Debug)]
pub struct ConfigError {
    pub exception: &'static str,
    pub arguments: Vec<(&'static str, String)>,
}

impl ConfigError {
    fn new(exception: &'static str, arguments: &[(&'static str, &str)]) -> Self {
        let arguments = arguments.iter().map(|(k, v)| (*k, (*v).to_owned())).collect();
        Self { exception, arguments }
    }
}

impl Settings {
    pub fn has_secrets(&self) -> bool {
        self.aws_access_key_id.is_some()
            || self.aws_secret_access_key.is_some()
            || self.aws_session_token.is_some()
    }

    pub fn without_secrets(&self) -> Self {
        let (aws_access_key_id, aws_secret_access_key, aws_session_token) = (None, None, None);
        Self { aws_access_key_id, aws_secret_access_key, aws_session_token, ..self.clone() }
    }

    /// botocore cannot sign for an endpoint of the user's own without a region, and says so at the call.
    pub fn check_signable(&self) -> Result<(), ConfigError> {
        match (&self.endpoint_url, &self.region_name) {
            (Some(_), None) => Err(ConfigError::new("NoRegionError", &[])),
            _ => Ok(()),
        }
    }

    /// Fills in what the environment and the profile say. Reads files, so it runs once, when the client
    /// is made.
    pub async fn resolve(&mut self) -> Result<(), ConfigError> {
        self.check_keys()?;
        let profile = self.profile();
        self.region_name = self.region_name.take().or_else(|| variable("AWS_DEFAULT_REGION"));
        if self.region_name.is_none() || profile.is_some() {
            let sections = sections().await?;
            let selected =
                match &profile {
                    None => sections.get_profile("default"),
                    Some(name) => Some(sections.get_profile(name).ok_or_else(|| {
                        ConfigError::new("ProfileNotFound", &[("profile", name)])
                    })?),
                };
            let region = selected.and_then(|profile| profile.get("region"));
            self.region_name = self.region_name.take().or_else(|| region.map(str::to_owned));
        }
        self.endpoint_url = self
            .endpoint_url
            .take()
            .or_else(|| variable("AWS_ENDPOINT_URL_CLOUDFRONT"))
            .or_else(|| variable("AWS_ENDPOINT_URL"));
        self.check_names()
    }

    fn check_names(&self) -> Result<(), ConfigError> {
        if let Some(region) = self.region_name.as_deref().filter(|name| !is_region_name(name)) {
            return Err(ConfigError::new("InvalidRegionError", &[("region_name", region)]));
        }
        if let Some(url) = self.endpoint_url.as_deref().filter(|url| !is_endpoint_url(url)) {
            return Err(ConfigError::new("InvalidEndpoint", &[("endpoint_url", url)]));
        }
        Ok(())
    }

    fn check_keys(&self) -> Result<(), ConfigError> {
        let partial = |provider, missing| {
            let arguments = [("provider", provider), ("cred_var", missing)];
            Err(ConfigError::new("PartialCredentialsError", &arguments))
        };
        match (&self.aws_access_key_id, &self.aws_secret_access_key) {
            (Some(_), None) => partial("explicit", "aws_secret_access_key"),
            (None, Some(_)) => partial("explicit", "aws_access_key_id"),
            (Some(_), Some(_)) => Ok(()),
            (None, None) if self.profile_name.is_some() => Ok(()),
            (None, None) => {
                match (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")) {
                    (Some(_), None) => partial("env", "AWS_SECRET_ACCESS_KEY"),
                    _ => Ok(()),
                }
            }
        }
    }

    fn profile(&self) -> Option<String> {
        let named = self.profile_name.clone();
        named.or_else(|| variable("AWS_DEFAULT_PROFILE")).or_else(|| variable("AWS_PROFILE"))
    }

    pub fn retries(&self) -> Retries {
        let RetrySettings { mode, max_attempts, total_max_attempts } = self.retries;
        let total = total_max_attempts.or(max_attempts.map(|retries| retries.saturating_add(1)));
        Retries::new(mode.unwrap_or_default(), total)
    }

    /// What the SDK is built from, after [`Settings::resolve`].
    pub fn parts(&self) -> Parts {
        let http = Http::new(self.max_pool_connections);
        let mut timeouts = TimeoutConfig::builder();
        timeouts.set_connect_timeout(self.connect_timeout.map(Duration::from_secs_f64));
        timeouts.set_read_timeout(self.read_timeout.map(Duration::from_secs_f64));
        let credentials = match (&self.aws_access_key_id, &self.aws_secret_access_key) {
            (Some(key), Some(secret)) => SharedCredentialsProvider::new(Credentials::new(
                key,
                secret,
                self.aws_session_token.clone(),
                None,
                "explicit",
            )),
            _ => SharedCredentialsProvider::new(DefaultChain::new(
                self.profile(),
                self.profile_name.is_none(),
                self.region_name.clone(),
                http.clone(),
            )),
        };
        Parts {
            region: self.region_name.clone(),
            endpoint_url: self.endpoint_url.clone(),
            credentials,
            retries: self.retries(),
            timeouts: timeouts.build(),
            http,
        }
    }
}

/// An environment variable that is set, and not to nothing.
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// botocore's `validate_region_name`
fn is_region_name(name: &str) -> bool {
    is_host_label(name) && !name.bytes().all(|b| b.is_ascii_digit())
}

/// botocore's `is_valid_endpoint_url`
fn is_endpoint_url(url: &str) -> bool {
    let Ok(url) = url.parse::<http::Uri>() else {
        return false;
    };
    let (Some(_), Some(host)) = (url.scheme(), url.host()) else {
        return false;
    };
    let name = host.strip_suffix('.').unwrap_or(host);
    host.starts_with('[') || (host.len() <= 255 && name.split('.').all(is_host_label))
}

fn is_host_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && !label.starts_with('-')
        && !label.ends_with('-')
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

async fn sections() -> Result<EnvConfigSections, ConfigError> {
    let unreadable = |why: String| ConfigError::new("ConfigParseError", &[("path", why.as_str())]);
    let source = source::load(&Env::real(), &Fs::real(), &EnvConfigFiles::default())
        .await
        .map_err(|error| unreadable(crate::http::chain(&error)))?;
    EnvConfigSections::parse(source).map_err(|error| unreadable(crate::http::chain(&error)))
}
