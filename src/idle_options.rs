//! Options that a client of CloudFront checks, and has no other use for.
//!
//! Mirrors the checks of botocore's `args.py`, so that what boto3 refuses is refused here, and
//! `client.meta.config` has what boto3's has.

use serde_json::Value as Json;

use crate::config::{Argument, ConfigError, Sources, integer, is_true};
use crate::settings::Settings;

enum Idle {
    Anything,
    /// Names with commas between them.
    Names,
    Boolean,
    /// A boolean that must be one.
    Switch,
    /// Bytes, from 1 to a megabyte.
    Size,
    OneOf(&'static [&'static str]),
}

const WHEN: Idle = Idle::OneOf(&["when_supported", "when_required"]);
const ACCOUNT_ID_ENDPOINT_MODE: &str = "account_id_endpoint_mode";
const ACCOUNT_ID_MODES: Idle = Idle::OneOf(&["preferred", "disabled", "required"]);
const STYLES: [&str; 3] = ["virtual", "auto", "path"];

/// Name, here and in the profile; variable; default; what is checked.
const OPTIONS: [(&str, &str, Option<&str>, Idle); 8] = [
    (
        "request_min_compression_size_bytes",
        "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES",
        Some("10240"),
        Idle::Size,
    ),
    (
        "disable_request_compression",
        "AWS_DISABLE_REQUEST_COMPRESSION",
        Some("false"),
        Idle::Boolean,
    ),
    ("sigv4a_signing_region_set", "AWS_SIGV4A_SIGNING_REGION_SET", None, Idle::Anything),
    (
        "request_checksum_calculation",
        "AWS_REQUEST_CHECKSUM_CALCULATION",
        Some("when_supported"),
        WHEN,
    ),
    (
        "response_checksum_validation",
        "AWS_RESPONSE_CHECKSUM_VALIDATION",
        Some("when_supported"),
        WHEN,
    ),
    (ACCOUNT_ID_ENDPOINT_MODE, "AWS_ACCOUNT_ID_ENDPOINT_MODE", Some("preferred"), ACCOUNT_ID_MODES),
    ("auth_scheme_preference", "AWS_AUTH_SCHEME_PREFERENCE", None, Idle::Names),
    (
        "s3_disable_express_session_auth",
        "AWS_S3_DISABLE_EXPRESS_SESSION_AUTH",
        Some("false"),
        Idle::Switch,
    ),
];

pub fn resolve(settings: &mut Settings, sources: &Sources<'_>) -> Result<(), ConfigError> {
    let style = sources.nested("s3", "addressing_style").unwrap_or(None);
    if let Some(style) = style.filter(|style| !STYLES.contains(&style.as_str())) {
        let arguments = [("s3_addressing_style", style.as_str())];
        return Err(ConfigError::new("InvalidS3AddressingStyleError", &arguments));
    }
    check_older_endpoints(sources)?;
    if settings.is_unsigned() {
        settings.idle.insert(ACCOUNT_ID_ENDPOINT_MODE.to_owned(), "disabled".into());
    }
    for (name, variable, default, kind) in &OPTIONS {
        let given = settings.idle.remove(*name).filter(|value| !value.is_null());
        let found = || sources.text(variable, name).or(default.map(str::to_owned));
        let Some(value) = given.or_else(|| found().map(Json::String)) else { continue };
        settings.idle.insert((*name).to_owned(), kind.checked(name, value)?);
    }
    // Without an own value, the environment or the profile may switch it off.
    let hosts = ("AWS_DISABLE_HOST_PREFIX_INJECTION", "disable_host_prefix_injection");
    if !settings.idle.contains_key("inject_host_prefix")
        && let Some(disabled) = sources.text(hosts.0, hosts.1)
    {
        settings.idle.insert("inject_host_prefix".to_owned(), Json::Bool(!is_true(&disabled)));
    }
    Ok(())
}

/// Where S3 and STS are, which botocore checks for every client.
fn check_older_endpoints(sources: &Sources<'_>) -> Result<(), ConfigError> {
    let of_s3 = sources
        .text("AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "s3_us_east_1_regional_endpoint")
        .or(sources.nested("s3", "us_east_1_regional_endpoint").unwrap_or(None));
    let of_sts = sources.text("AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints");
    let senseless = |text: &String| text != "legacy" && text != "regional";
    if let Some(text) = of_s3.filter(senseless) {
        return Err(ConfigError::new(
            "InvalidS3UsEast1RegionalEndpointConfigError",
            &[("s3_us_east_1_regional_endpoint_config", &text)],
        ));
    }
    match of_sts.filter(|text| !text.is_empty() && senseless(text)) {
        Some(text) => Err(ConfigError::new(
            "InvalidSTSRegionalEndpointsConfigError",
            &[("sts_regional_endpoints_config", &text)],
        )),
        None => Ok(()),
    }
}

impl Idle {
    fn checked(&self, name: &'static str, value: Json) -> Result<Json, ConfigError> {
        let text = match &value {
            Json::String(text) => text.clone(),
            other => other.to_string(),
        };
        match self {
            Self::Anything => Ok(value),
            Self::Names => {
                let names = text.split(',').filter(|name| !name.trim().is_empty());
                let names: Vec<_> = names.map(|name| name.replace([' ', '\t'], "")).collect();
                Ok(Json::String(names.join(",")))
            }
            Self::Boolean => Ok(Json::Bool(is_true(&text))),
            Self::Switch if ["true", "false"].contains(&text.to_lowercase().as_str()) => {
                Ok(Json::Bool(is_true(&text)))
            }
            Self::Switch => Err(ConfigError::invalid(&format!(
                "Invalid value \"{text}\" for {name}. Value must be a boolean"
            ))),
            Self::Size => size(name, &text).map(Json::from),
            Self::OneOf(valid) => one_of(name, &text.to_lowercase(), valid).map(Json::String),
        }
    }
}

fn size(name: &str, text: &str) -> Result<i64, ConfigError> {
    let told = format!("Invalid value \"{text}\" for {name}. Value must be ");
    let Ok(number) = integer(text) else {
        let message = format!("{told}an integer. Received <class 'str'> instead.");
        return Err(ConfigError::invalid(&message));
    };
    if !(1..=1_048_576).contains(&number) {
        return Err(ConfigError::invalid(&format!("{told}between 1 and 1048576.")));
    }
    Ok(number)
}

fn one_of(
    name: &'static str,
    text: &str,
    valid: &'static [&'static str],
) -> Result<String, ConfigError> {
    if valid.contains(&text) {
        return Ok(text.to_owned());
    }
    if name == ACCOUNT_ID_ENDPOINT_MODE {
        return Err(ConfigError::invalid(&format!(
            "The configured value '{text}' for '{name}' is invalid. Valid values are: ('{}').",
            valid.join("', '")
        )));
    }
    Err(ConfigError {
        exception: "InvalidChecksumConfigError",
        arguments: vec![
            ("config_key", Argument::Text(name.to_owned())),
            ("config_value", Argument::Text(text.to_owned())),
            ("valid_options", Argument::Tuple(valid)),
        ],
    })
}
