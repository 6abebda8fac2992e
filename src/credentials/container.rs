//! Keys of a container's role: on ECS, on EKS, and wherever else the environment names a place.
//!
//! Mirrors botocore's ContainerProvider with ContainerMetadataFetcher; no proxy is on the way.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_smithy_types::body::SdkBody;
use http::{Request, Uri};

use super::static_keys::{keys, moment};
use super::{Error, Fetcher, Found, json, read_text};
use crate::connect::Transport;
use crate::environment::Environment;
use crate::http::{Fault, FaultKind, Http};
use crate::key_log::KeyLog;

const METHOD: &str = "container-role";
const TIMEOUT: Duration = Duration::from_secs(2);
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_secs(1);
const ADDRESS: &str = "169.254.170.2";
const ALLOWED_HOSTS: [&str; 4] = [ADDRESS, "169.254.170.23", "fd00:ec2::23", "localhost"];

pub struct Container {
    url: String,
    key_log: Option<Arc<KeyLog>>,
}

pub async fn find(environment: &Environment) -> Result<Option<Found>, Error> {
    let relative = environment
        .text("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI")
        .map(|path| format!("http://{ADDRESS}{path}"));
    let whole = || environment.text("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    let Some(url) = relative.or_else(whole) else {
        return Ok(None);
    };
    let container = Container { url, key_log: KeyLog::of_environment(environment)? };
    let keys = container.fetch().await?;
    Ok(Some(Found::with_expiry(METHOD, keys, Fetcher::Container(container))))
}

impl Container {
    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let token = token().await?;
        self.check_host()?;
        let http = Http::new(&Transport { key_log: self.key_log.clone(), ..Transport::default() });
        let mut attempts = 0;
        let answer = loop {
            match self.ask(&http, token.as_deref()).await? {
                Ok(answer) => break answer,
                Err(why) => {
                    tokio::time::sleep(PAUSE).await;
                    attempts += 1;
                    if attempts >= ATTEMPTS {
                        let told = format!("Error retrieving metadata: {why}");
                        return Err(Error::retrieval(METHOD, &told));
                    }
                }
            }
        };
        read(&answer)
    }

    fn check_host(&self) -> Result<(), Error> {
        let uri = self.url.parse::<Uri>().ok();
        let host = uri.as_ref().and_then(Uri::host).unwrap_or("None").to_lowercase();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let is_loopback = host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback());
        let is_https = uri.as_ref().and_then(Uri::scheme_str) == Some("https");
        if is_https || is_loopback || ALLOWED_HOSTS.contains(&host) {
            return Ok(());
        }
        let told = format!(
            "Unsupported host '{host}'.  Can only retrieve metadata from a loopback address or one \
             of these hosts: {}",
            ALLOWED_HOSTS.join(", ")
        );
        Err(Error::builtin("ValueError", told))
    }

    /// Inside, what is worth another attempt.
    async fn ask(
        &self,
        http: &Http,
        token: Option<&str>,
    ) -> Result<Result<serde_json::Map<String, serde_json::Value>, String>, Error> {
        let mut request = Request::get(&self.url).header("Accept", "application/json");
        if let Some(token) = token {
            request = request.header("Authorization", token);
        }
        let request = request
            .body(SdkBody::empty())
            .map_err(|error| Error::builtin("ValueError", format!("{}: {error}", self.url)))?;
        let (status, wire) = match http.send(request, Some(TIMEOUT)).await {
            Ok(reply) => reply,
            Err(fault) if is_passing(&fault) => {
                let told = "Received error when attempting to retrieve container metadata:";
                return Ok(Err(format!("{told} {}", words(&fault))));
            }
            Err(fault) => return Err(fault.into()),
        };
        if status != 200 {
            // botocore quotes the body, in which keys may stand.
            let body = match wire.body.len() {
                0 => String::new(),
                length => format!("{length} bytes that may hold keys"),
            };
            let told = "Received non 200 response";
            return Ok(Err(format!("{told} {status} from container metadata: {body}")));
        }
        match json::object(&wire.body) {
            Err(Error::NotJson(_)) => {
                Ok(Err("Unable to parse JSON returned from container metadata services".into()))
            }
            answer => answer.map(Ok),
        }
    }
}

/// What the service hands out.
pub fn read(answer: &serde_json::Map<String, serde_json::Value>) -> Result<Credentials, Error> {
    let [key, secret] = json::pair(answer, "AccessKeyId", "SecretAccessKey")?;
    let token = answer.get("Token").ok_or_else(|| Error::missing_key("Token"))?;
    let account_id = answer.get("AccountId").map(json::shown);
    Ok(keys(
        key,
        secret,
        json::token(token),
        Some(moment(&json::required(answer, "Expiration")?)?),
        account_id.as_deref(),
    ))
}

/// botocore's `RETRYABLE_HTTP_ERRORS`
pub fn is_passing(fault: &Fault) -> bool {
    !matches!(fault.kind, FaultKind::Tls | FaultKind::Proxy)
}

/// Of the exception that botocore has for such a fault.
fn words(Fault { kind, url, .. }: &Fault) -> String {
    match kind {
        FaultKind::ConnectTimeout => format!("Connect timeout on endpoint URL: \"{url}\""),
        FaultKind::ReadTimeout => format!("Read timeout on endpoint URL: \"{url}\""),
        FaultKind::Closed => format!(
            "Connection was closed before we received a valid response from endpoint URL: \"{url}\"."
        ),
        _ => format!("Could not connect to the endpoint URL: \"{url}\""),
    }
}

async fn token() -> Result<Option<String>, Error> {
    let environment = Environment::now().await.map_err(Error::Raised)?;
    let token = match environment.get("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE") {
        None => environment.text("AWS_CONTAINER_AUTHORIZATION_TOKEN"),
        Some(path) => Some(read_text(path.into()).await?),
    };
    match token {
        Some(token) if token.contains(['\r', '\n']) => {
            Err(Error::builtin("ValueError", "Auth token value is not a legal header value"))
        }
        token => Ok(token),
    }
}
