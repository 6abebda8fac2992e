//! What a client was asked for: the recipe that it can be made from again, also in another process.
//!
//! Mirrors the arguments of `boto3.Session.client` and the fields of botocore's `Config`. What was not
//! asked for, `config.rs` fills in.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_types::timeout::TimeoutConfig;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::config::ConfigError;
use crate::connect::Transport;
use crate::http::Http;
use crate::key_log::KeyLog;
use crate::proxy::{Proxies, ProxiesConfig, shown};
use crate::retry::{Mode, Retries};
use crate::sdk::{Parts, Signing};
use crate::session_variables::SessionVariables;
use crate::tls::{Certificate, Verify};

/// What follows a `User-Agent` of the user's own, as boto3 puts botocore's name there.
const PRODUCT: &str = concat!("cloudfront-rs/", env!("CARGO_PKG_VERSION"));

/// The arguments of `client(…)`, with the fields of its `config=`.
#[derive(Clone, Default, Deserialize, Serialize)]
pub struct Settings {
    pub region_name: Option<String>,
    pub endpoint_url: Option<String>,
    pub api_version: Option<String>,
    pub use_ssl: bool,
    pub verify: Option<Verify>,
    pub aws_access_key_id: Option<String>,
    pub aws_secret_access_key: Option<String>,
    pub aws_session_token: Option<String>,
    pub aws_account_id: Option<String>,
    /// Of a `Session`; what the environment names is not kept.
    pub profile_name: Option<String>,
    /// Of a session of botocore's that was handed over, in place of the environment and a profile.
    pub session: Option<SessionVariables>,
    /// Seconds; `None` waits forever.
    pub connect_timeout: Option<f64>,
    /// Whether a defaults mode may have another.
    pub connect_timeout_is_default: bool,
    /// Seconds; `None` waits forever.
    pub read_timeout: Option<f64>,
    /// Without a limit where it is not positive.
    pub max_pool_connections: i64,
    pub retries: RetrySettings,
    /// A URL for each scheme; without them the environment decides.
    pub proxies: Option<BTreeMap<String, Option<String>>>,
    #[serde(skip)]
    pub environment_proxies: Proxies,
    #[serde(skip)]
    pub key_log: Option<Arc<KeyLog>>,
    pub proxies_config: Option<ProxiesConfig>,
    pub client_cert: Option<Certificate>,
    pub tcp_keepalive: Option<bool>,
    /// What the program runs in, where that says so.
    #[serde(skip)]
    pub execution_env: Option<String>,
    /// In a Lambda function a request tells which call of that it belongs to.
    #[serde(skip)]
    pub is_in_lambda: bool,
    pub user_agent: Option<String>,
    pub user_agent_extra: Option<String>,
    pub user_agent_appid: Option<String>,
    pub use_fips_endpoint: Option<bool>,
    pub use_dualstack_endpoint: Option<bool>,
    pub ignore_configured_endpoint_urls: Option<bool>,
    pub defaults_mode: Option<String>,
    pub parameter_validation: Option<bool>,
    /// `unsigned` for botocore's UNSIGNED.
    pub signature_version: Option<String>,
    /// Fields of `Config` that CloudFront's client has no use for, here as in boto3.
    pub idle: BTreeMap<String, Value>,
}

/// botocore's `Config(retries=…)`.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
pub struct RetrySettings {
    pub mode: Option<Mode>,
    /// Retries, not counting the first attempt.
    pub max_attempts: Option<u32>,
    /// Attempts, the first among them.
    pub total_max_attempts: Option<u32>,
}

impl Settings {
    pub fn has_keys(&self) -> bool {
        self.aws_access_key_id.is_some()
            || self.aws_secret_access_key.is_some()
            || self.aws_session_token.is_some()
    }

    /// Whether there is something that does not belong in a pickle.
    pub fn has_secrets(&self) -> bool {
        self.has_keys()
            || self
                .proxies
                .iter()
                .flat_map(BTreeMap::values)
                .flatten()
                .any(|url| *url != shown(url))
    }

    pub fn without_secrets(&self) -> Self {
        let (aws_access_key_id, aws_secret_access_key, aws_session_token) = (None, None, None);
        let masked = |url: &Option<String>| url.as_deref().map(shown);
        let proxies = self.proxies.as_ref().map(|proxies| {
            proxies.iter().map(|(scheme, url)| (scheme.clone(), masked(url))).collect()
        });
        Self {
            aws_access_key_id,
            aws_secret_access_key,
            aws_session_token,
            proxies,
            ..self.clone()
        }
    }

    pub fn checks_parameters(&self) -> bool {
        self.parameter_validation.unwrap_or(true)
    }

    pub fn is_unsigned(&self) -> bool {
        self.signature_version.as_deref() == Some("unsigned")
    }

    /// What botocore's signer refuses, at the call.
    pub fn check_signable(&self) -> Result<(), ConfigError> {
        match self.signature_version.as_deref() {
            Some("unsigned") => return Ok(()),
            None | Some("v4") => {}
            Some(version) => {
                let arguments = [("signature_version", version)];
                return Err(ConfigError::new("UnknownSignatureVersionError", &arguments));
            }
        }
        match (&self.endpoint_url, &self.region_name) {
            (Some(_), None) => Err(ConfigError::new("NoRegionError", &[])),
            _ => Ok(()),
        }
    }

    pub fn retries(&self) -> Retries {
        let RetrySettings { mode, max_attempts, total_max_attempts } = self.retries;
        let total = total_max_attempts.or(max_attempts.map(|retries| retries.saturating_add(1)));
        Retries::new(mode.unwrap_or_default(), total)
    }

    fn transport(&self) -> Transport {
        let proxies = match &self.proxies {
            None => self.environment_proxies.clone(),
            Some(given) => Proxies::new(
                given.iter().filter_map(|(scheme, url)| Some((scheme.clone(), url.clone()?))),
            ),
        };
        Transport {
            max_pool_connections: usize::try_from(self.max_pool_connections)
                .ok()
                .filter(|limit| *limit > 0)
                .unwrap_or(usize::MAX),
            verify: self.verify.clone().unwrap_or_default(),
            client_cert: self.client_cert.clone(),
            proxies,
            proxies_config: self.proxies_config.clone().unwrap_or_default(),
            tcp_keepalive: self.tcp_keepalive.unwrap_or(false),
            key_log: self.key_log.clone(),
        }
    }

    /// The keys that the client was given.
    pub fn keys(&self) -> Option<Credentials> {
        let mut keys = Credentials::builder()
            .access_key_id(self.aws_access_key_id.clone()?)
            .secret_access_key(self.aws_secret_access_key.clone()?)
            .provider_name("explicit");
        keys.set_session_token(self.aws_session_token.clone());
        keys.set_account_id(self.aws_account_id.clone().map(Into::into));
        Some(keys.build())
    }

    /// What the SDK is built from, after [`Settings::resolve`].
    pub fn parts(&self, credentials: SharedCredentialsProvider) -> Parts {
        let http = Http::new(&self.transport());
        // What is too long for a duration waits forever.
        let duration = |seconds| Duration::try_from_secs_f64(seconds).ok();
        let mut timeouts = TimeoutConfig::builder();
        timeouts.set_connect_timeout(self.connect_timeout.and_then(duration));
        timeouts.set_read_timeout(self.read_timeout.and_then(duration));
        let own_endpoint = self.endpoint_url.is_some();
        Parts {
            region: self.region_name.clone().filter(|name| own_endpoint || !name.is_empty()),
            endpoint_url: self.endpoint_url.clone(),
            // botocore lets them be where the endpoint is the user's own.
            use_fips: !own_endpoint && self.use_fips_endpoint.unwrap_or(false),
            use_dual_stack: !own_endpoint && self.use_dualstack_endpoint.unwrap_or(false),
            use_ssl: own_endpoint || self.use_ssl,
            signing: if self.is_unsigned() { Signing::None } else { Signing::V4 },
            signing_name: "cloudfront",
            credentials,
            retries: self.retries(),
            timeouts: timeouts.build(),
            execution_env: self.execution_env.clone(),
            user_agent: self.user_agent.as_ref().map(|given| format!("{given} {PRODUCT}")),
            user_agent_suffix: self.user_agent_suffix(),
            http,
        }
    }

    /// What botocore puts at the end of `User-Agent`.
    fn user_agent_suffix(&self) -> String {
        let app = self
            .user_agent_appid
            .as_deref()
            .filter(|id| !id.is_empty())
            .map(|id| format!(" app/{}", sanitized(id, "#")));
        let app = app.filter(|_| self.user_agent.is_none());
        let extra = self.user_agent_extra.as_deref().filter(|extra| !extra.is_empty());
        format!("{}{}", app.unwrap_or_default(), extra.map_or(String::new(), |e| format!(" {e}")))
    }
}

/// A part of `User-Agent`, without the characters that botocore does not let in.
pub fn sanitized(text: &str, also: &str) -> String {
    let allowed =
        |c: char| c.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~,".contains(c) || also.contains(c);
    text.chars().map(|c| if allowed(c) { c } else { '-' }).collect()
}
