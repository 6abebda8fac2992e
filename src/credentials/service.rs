//! Calls to the services that hand out credentials: STS, SSO and SSO OIDC.
//!
//! Mirrors the clients that botocore makes for them: the environment and the session's profile configure
//! these, the arguments of CloudFront's client do not.

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;

use super::Error;
use crate::call_options::CallOptions;
use crate::environment::Environment;
use crate::error;
use crate::model::{Operation, Structure};
use crate::reply::Reply;
use crate::request::Request;
use crate::sdk::Sdk;
use crate::settings::Settings;

/// The session that a source belongs to, as far as its calls depend on it.
#[derive(Clone)]
pub struct Scope {
    /// As the session was given it.
    pub profile_name: Option<String>,
    pub region: Option<String>,
    /// `regional` or `legacy`
    pub sts_endpoints: Option<String>,
}

pub struct Service {
    /// The snake case of botocore's service id.
    id: &'static str,
    host: &'static str,
}

pub const STS: Service = Service { id: "sts", host: "sts" };
pub const SSO: Service = Service { id: "sso", host: "portal.sso" };
pub const OIDC: Service = Service { id: "sso_oidc", host: "oidc" };

/// botocore's default, in seconds.
const TIMEOUT: f64 = 60.0;
const GLOBAL: &str = "aws-global";
/// Where regions are, by the start of their names: the domains of IPv4 and of both.
const PARTITIONS: [(&str, &str, &str); 8] = [
    ("cn-", "amazonaws.com.cn", "api.amazonwebservices.com.cn"),
    ("us-gov-", "amazonaws.com", "api.aws"),
    ("us-iso-", "c2s.ic.gov", "api.aws.ic.gov"),
    ("us-isob-", "sc2s.sgov.gov", "api.aws.scloud"),
    ("eu-isoe-", "cloud.adc-e.uk", "api.cloud-aws.adc-e.uk"),
    ("us-isof-", "csp.hci.ic.gov", "api.aws.hci.ic.gov"),
    ("eusc-", "amazonaws.eu", "api.amazonwebservices.eu"),
    ("", "amazonaws.com", "api.aws"),
];
/// Those that `sts_regional_endpoints = legacy` sends to the one global endpoint.
const LEGACY_REGIONS: [&str; 16] = [
    "ap-northeast-1",
    "ap-south-1",
    "ap-southeast-1",
    "ap-southeast-2",
    "aws-global",
    "ca-central-1",
    "eu-central-1",
    "eu-north-1",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-west-1",
    "us-west-2",
];

static NOTHING: Structure = Structure { required: &[], union: false, payload: None, members: &[] };

/// An operation by its name and the codes of its errors, for what it ends with. Its request is made by hand.
pub const fn operation(name: &'static str, errors: &'static [&'static str]) -> Operation {
    Operation {
        method_name: "",
        name,
        http_method: "",
        uri: "/",
        input: &NOTHING,
        root: None,
        output: None,
        errors,
    }
}

/// One call with its retries. An error reply is an error.
pub async fn call(
    scope: &Scope,
    service: &Service,
    operation: &'static Operation,
    mut request: Request,
    keys: Option<Credentials>,
) -> Result<Reply, Error> {
    let mut settings = Settings {
        profile_name: scope.profile_name.clone(),
        region_name: scope.region.clone(),
        signature_version: keys.is_none().then(|| "unsigned".to_owned()),
        use_ssl: true,
        connect_timeout: Some(TIMEOUT),
        connect_timeout_is_default: true,
        read_timeout: Some(TIMEOUT),
        max_pool_connections: 1,
        ..Settings::default()
    };
    let environment = Environment::now().await.map_err(Error::Raised)?;
    settings.resolve_for(service.id, &environment)?;
    settings.check_signable()?;
    let region = settings.region_name.clone().unwrap_or_else(|| GLOBAL.to_owned());
    // Unsigned calls have no use for any.
    let keys = keys.unwrap_or_else(|| Credentials::new("", "", None, None, "unsigned"));
    let mut parts = settings.parts(SharedCredentialsProvider::new(keys));
    parts.signing_name = service.id;
    if service.id == STS.id {
        parts.retries.code = error::query_code;
        parts.retries.own_codes = &["IDPCommunicationError"];
    } else {
        parts.retries.code = |reply| Ok(super::error::json_code(reply));
    }
    if parts.endpoint_url.is_none() {
        let is_global = service.id == "sts" && is_global(scope, &region)?;
        let region = if is_global { GLOBAL } else { &region };
        parts.endpoint_url = Some(endpoint(service, region, parts.use_fips, parts.use_dual_stack));
        // Part of the URL by now.
        (parts.use_fips, parts.use_dual_stack) = (false, false);
        parts.region = Some(if region == GLOBAL { "us-east-1" } else { region }.to_owned());
    }
    let failed = |why: String| Error::botocore("HTTPClientError", &[("error", &why)]);
    let sdk = Sdk::new(parts).map_err(|error| failed(error.to_string()))?;
    request.headers.push(("User-Agent".into(), sdk.user_agent.to_string()));
    let reply = sdk.call(operation, request, CallOptions::default()).await;
    let reply = reply.map_err(Error::Failure)?;
    match reply.status {
        ..300 => Ok(reply),
        _ if service.id == "sts" => Err(Error::Refused(operation, reply)),
        _ => Err(Error::RefusedInJson(operation, reply)),
    }
}

fn is_global(scope: &Scope, region: &str) -> Result<bool, Error> {
    match scope.sts_endpoints.as_deref() {
        None | Some("" | "regional") => Ok(region == GLOBAL),
        Some("legacy") => Ok(LEGACY_REGIONS.contains(&region)),
        Some(other) => Err(Error::botocore(
            "InvalidSTSRegionalEndpointsConfigError",
            &[("sts_regional_endpoints_config", other)],
        )),
    }
}

fn endpoint(service: &Service, region: &str, fips: bool, dual_stack: bool) -> String {
    let host = service.host;
    if region == GLOBAL && host == "sts" && !fips && !dual_stack {
        return "https://sts.amazonaws.com".to_owned();
    }
    let name = region.strip_prefix("aws-").unwrap_or(region);
    let (start, domain, both) =
        PARTITIONS.iter().find(|(start, ..)| name.starts_with(start)).unwrap_or(&PARTITIONS[7]);
    // In GovCloud every endpoint is a FIPS one.
    let fips = if fips && (dual_stack || *start != "us-gov-") { "-fips" } else { "" };
    let domain = if dual_stack { both } else { domain };
    format!("https://{host}{fips}.{region}.{domain}")
}
