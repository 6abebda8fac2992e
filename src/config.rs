//! What the environment and the profile say about a client, where its arguments do not.
//!
//! Mirrors botocore's `configprovider.py` and `args.py`: an argument beats a field of `Config`, which beats
//! the environment, which beats the profile, which beats the default. Only `AWS_DEFAULT_REGION` names a
//! region, and the instance metadata service is never asked for one, as CloudFront is global.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::environment::Environment;
use crate::file_path::FilePath;
use crate::idle_options;
use crate::key_log::KeyLog;
use crate::proxy::Proxies;
use crate::retry::Mode;
use crate::session_variables::SessionVariables;
use crate::settings::Settings;
use crate::shared_files::{Profile, SharedFiles, Unreadable, Value};
use crate::tls::Verify;

/// What is wrong with a configuration: the name of botocore's exception, and what it is told.
#[derive(Debug, Clone)]
pub struct ConfigError {
    pub exception: &'static str,
    pub arguments: Vec<(&'static str, Argument)>,
}

#[derive(Debug, Clone)]
pub enum Argument {
    Text(String),
    Number(i64),
    Tuple(&'static [&'static str]),
    List(&'static [&'static str]),
    /// Of a file, which need not be text.
    Path(PathBuf),
    /// A list that the files decide on.
    Names(Vec<String>),
}

impl ConfigError {
    pub fn new(exception: &'static str, arguments: &[(&'static str, &str)]) -> Self {
        let text = |text: &str| Argument::Text(text.to_owned());
        let arguments = arguments.iter().map(|(name, value)| (*name, text(value))).collect();
        Self { exception, arguments }
    }

    /// An exception of Python's own: `ValueError` and the like.
    pub fn builtin(exception: &'static str, message: &str) -> Self {
        Self::new(exception, &[(MESSAGE, message)])
    }

    /// What the system says of a file.
    pub fn file(error: &io::Error, path: &Path) -> Self {
        // What is no error of the system's is text that is not UTF-8.
        let Some(errno) = error.raw_os_error() else {
            return Self::builtin("ValueError", &format!("{}: {error}", path.display()));
        };
        let number = ("errno", Argument::Number(errno.into()));
        let filename = ("filename", Argument::Path(path.to_owned()));
        Self { exception: "OSError", arguments: vec![number, filename] }
    }

    pub fn invalid(error_msg: &str) -> Self {
        Self::new("InvalidConfigError", &[("error_msg", error_msg)])
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.exception)
    }
}

impl std::error::Error for ConfigError {}

impl From<Unreadable> for ConfigError {
    fn from(Unreadable(path): Unreadable) -> Self {
        Self { exception: "ConfigParseError", arguments: vec![("path", Argument::Path(path))] }
    }
}

/// The one argument of Python's own exceptions.
pub const MESSAGE: &str = "message";

const MODES: &[&str] = &["legacy", "standard", "adaptive"];
const DEFAULTS_MODES: [&str; 6] =
    ["legacy", "auto", "standard", "in-region", "cross-region", "mobile"];

/// The one version of the API that this package was made from.
const API_VERSION: &str = "2020-05-31";
/// Those that boto3 has beside it.
const OLDER_API_VERSIONS: [&str; 18] = [
    "2014-05-31",
    "2014-10-21",
    "2014-11-06",
    "2015-04-17",
    "2015-07-27",
    "2015-09-17",
    "2016-01-13",
    "2016-01-28",
    "2016-08-01",
    "2016-08-20",
    "2016-09-07",
    "2016-09-29",
    "2016-11-25",
    "2017-03-25",
    "2017-10-30",
    "2018-06-18",
    "2018-11-05",
    "2019-03-26",
];
/// botocore's signatures beside `v4`, which CloudFront does not take.
const OTHER_SIGNATURES: [&str; 13] = [
    "bearer",
    "s3",
    "s3-presign-post",
    "s3-query",
    "s3v4",
    "s3v4-presign-post",
    "s3v4-query",
    "v2",
    "v3",
    "v3https",
    "v4-query",
    "v4-s3express",
    "v4-s3express-query",
];

/// The environment, and below it the profile; or a session of botocore's that was handed over, alone.
pub struct Sources<'a> {
    pub environment: &'a Environment,
    pub profile: Option<Profile<'a>>,
    pub session: Option<&'a SessionVariables>,
}

/// What `Session.region_name` is, where the session was given none.
pub fn session_region(
    environment: &Environment,
    profile_name: Option<String>,
) -> Result<Option<String>, ConfigError> {
    let files = SharedFiles::load(environment)?;
    let profile = selected_profile(environment, profile_name.as_deref());
    let sources = Sources::new(environment, &files, profile)?;
    Ok(sources.text("AWS_DEFAULT_REGION", "region"))
}

impl<'a> Sources<'a> {
    fn new(
        environment: &'a Environment,
        files: &'a SharedFiles,
        profile: Option<String>,
    ) -> Result<Self, ConfigError> {
        let Some(name) = profile else {
            let profile = files.profile("default");
            return Ok(Self { environment, profile, session: None });
        };
        match files.profile(&name) {
            Some(profile) => Ok(Self { environment, profile: Some(profile), session: None }),
            None => Err(ConfigError::new("ProfileNotFound", &[("profile", &name)])),
        }
    }

    fn profile(&self, key: &str) -> Option<String> {
        if let Some(session) = self.session {
            return session.text(key);
        }
        self.profile.as_ref()?.text(key).map(str::to_owned)
    }

    pub fn text(&self, variable: &str, key: &str) -> Option<String> {
        let surrounding = || self.environment.text(variable).filter(|_| self.session.is_none());
        surrounding().or_else(|| self.profile(key))
    }

    /// A value that is indented below another.
    pub fn nested(&self, key: &str, name: &str) -> Result<Option<String>, ConfigError> {
        if let Some(session) = self.session {
            return session.nested(key, name);
        }
        match self.profile.and_then(|profile| profile.get(key)) {
            None => Ok(None),
            Some(Value::Nested(values)) => Ok(values.get(name).cloned()),
            Some(Value::Text(_)) => Err(not_nested()),
        }
    }

    pub fn boolean(&self, variable: &str, key: &str) -> Option<bool> {
        self.text(variable, key).map(|text| is_true(&text))
    }
}

/// What Python says where botocore takes a text for a section.
pub fn not_nested() -> ConfigError {
    ConfigError::builtin("AttributeError", "'str' object has no attribute 'get'")
}

/// botocore's `ensure_boolean`
pub fn is_true(text: &str) -> bool {
    text.eq_ignore_ascii_case("true")
}

impl Settings {
    /// Fills in what was not asked for. Reads files, so it runs once, when the client is made.
    pub fn resolve(&mut self, environment: &Environment) -> Result<(), ConfigError> {
        self.resolve_for("cloudfront", environment)
    }

    /// The same for the client of another service, by the snake case of its id.
    pub fn resolve_for(
        &mut self,
        service: &str,
        environment: &Environment,
    ) -> Result<(), ConfigError> {
        self.check_keys(environment)?;
        let session = self.session.clone();
        let files = match session {
            Some(_) => SharedFiles::default(),
            None => SharedFiles::load(environment)?,
        };
        let sources = match session {
            Some(_) => Sources { environment, profile: None, session: session.as_ref() },
            None => {
                let profile = selected_profile(environment, self.profile_name.as_deref());
                Sources::new(environment, &files, profile)?
            }
        };
        self.execution_env = environment.text("AWS_EXECUTION_ENV").filter(|name| !name.is_empty());
        self.is_in_lambda = environment.get("AWS_LAMBDA_FUNCTION_NAME").is_some();
        self.region_name =
            self.region_name.take().or_else(|| sources.text("AWS_DEFAULT_REGION", "region"));
        self.split_fips_region();
        let region = self.region_name.as_deref().filter(|name| !name.is_empty());
        if let Some(region) = region.filter(|name| !is_region_name(name)) {
            return Err(ConfigError::new("InvalidRegionError", &[("region_name", region)]));
        }
        if service == "cloudfront" {
            self.check_versions(&sources)?;
        }
        self.resolve_endpoint(service, &sources, &files)?;
        self.resolve_retries(&sources)?;
        self.resolve_connection(&sources)?;
        self.user_agent_appid = self
            .user_agent_appid
            .take()
            .or_else(|| sources.text("AWS_SDK_UA_APP_ID", "sdk_ua_app_id"));
        if self.parameter_validation != Some(false) {
            self.parameter_validation =
                sources.profile("parameter_validation").map(|t| is_true(&t));
        }
        idle_options::resolve(self, &sources)
    }

    /// Those of the API and of the signature. botocore does not mind a senseless signature before it signs.
    fn check_versions(&mut self, sources: &Sources<'_>) -> Result<(), ConfigError> {
        let unsupported = |name: &str, version: &str, other: &str| {
            let message =
                format!("{name}='{version}' is not supported: use {other}, or leave it out");
            Err(ConfigError::builtin("NotImplementedError", &message))
        };
        let configured = sources.nested("api_versions", "cloudfront")?;
        let api_version = self.api_version.clone().or(configured);
        match api_version.as_deref() {
            None | Some(API_VERSION) => {}
            Some(older) if OLDER_API_VERSIONS.contains(&older) => {
                return unsupported("api_version", older, API_VERSION);
            }
            Some(unknown) => {
                let place = if unknown.is_empty() { "" } else { "/" };
                let data_path = format!("cloudfront{place}{unknown}/service-2");
                return Err(ConfigError::new("DataNotFoundError", &[("data_path", &data_path)]));
            }
        }
        if self.signature_version.is_none()
            && let Ok(configured) = sources.nested("cloudfront", "signature_version")
        {
            self.signature_version = configured;
        }
        match self.signature_version.as_deref() {
            Some(other) if OTHER_SIGNATURES.contains(&other) => {
                unsupported("signature_version", other, "v4")
            }
            _ => Ok(()),
        }
    }

    /// Older configurations ask for FIPS by the region's name, such as `fips-us-east-1`.
    fn split_fips_region(&mut self) {
        let Some(region) = &mut self.region_name else { return };
        let plain = region.replace("fips-", "").replace("-fips", "");
        if plain != *region {
            *region = plain;
            self.use_fips_endpoint = Some(true);
        }
    }

    fn check_keys(&self, environment: &Environment) -> Result<(), ConfigError> {
        let partial = |provider, missing| {
            let arguments = [("provider", provider), ("cred_var", missing)];
            Err(ConfigError::new("PartialCredentialsError", &arguments))
        };
        let variable = |name| environment.get(name).filter(|value| !value.is_empty());
        match (&self.aws_access_key_id, &self.aws_secret_access_key) {
            _ if self.signature_version.as_deref() == Some("unsigned") => Ok(()),
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

    fn resolve_endpoint(
        &mut self,
        service: &str,
        sources: &Sources<'_>,
        files: &SharedFiles,
    ) -> Result<(), ConfigError> {
        let variants = [
            (&mut self.use_fips_endpoint, "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"),
            (
                &mut self.use_dualstack_endpoint,
                "AWS_USE_DUALSTACK_ENDPOINT",
                "use_dualstack_endpoint",
            ),
            (
                &mut self.ignore_configured_endpoint_urls,
                "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",
                "ignore_configured_endpoint_urls",
            ),
        ];
        for (setting, variable, key) in variants {
            *setting = setting.or_else(|| sources.boolean(variable, key));
        }
        let region = self.region_name.as_deref().unwrap_or_default();
        let without_dual_stack = ["eu-isoe-", "us-isof-"];
        if self.use_dualstack_endpoint == Some(true)
            && without_dual_stack.iter().any(|prefix| region.starts_with(prefix))
        {
            let fips = self.use_fips_endpoint == Some(true);
            let tags: &[&str] = if fips { &["dualstack", "fips"] } else { &["dualstack"] };
            return Err(ConfigError {
                exception: "EndpointVariantError",
                arguments: vec![("tags", Argument::List(tags))],
            });
        }
        if self.endpoint_url.is_none() && self.ignore_configured_endpoint_urls != Some(true) {
            self.endpoint_url = match sources.session {
                Some(session) => session.text("endpoint_url").filter(|url| !url.is_empty()),
                None => endpoint_url(service, sources.environment, sources.profile, files)?,
            };
        }
        match self.endpoint_url.as_deref().filter(|url| !is_endpoint_url(url)) {
            Some(url) => {
                Err(ConfigError::builtin("ValueError", &format!("Invalid endpoint: {url}")))
            }
            None => Ok(()),
        }
    }

    fn resolve_retries(&mut self, sources: &Sources<'_>) -> Result<(), ConfigError> {
        let retries = &mut self.retries;
        if let (None, Some(retried)) = (retries.total_max_attempts, retries.max_attempts) {
            retries.total_max_attempts = Some(retried.saturating_add(1));
        }
        retries.max_attempts = None;
        if retries.total_max_attempts.is_none()
            && let Some(text) = sources.text("AWS_MAX_ATTEMPTS", "max_attempts")
        {
            let total = integer(&text)?;
            retries.total_max_attempts = u32::try_from(total).ok().filter(|total| *total > 0);
            if retries.total_max_attempts.is_none() {
                return Err(ConfigError {
                    exception: "InvalidMaxRetryAttemptsError",
                    arguments: vec![
                        ("provided_max_attempts", Argument::Number(total)),
                        ("min_value", Argument::Number(1)),
                    ],
                });
            }
        }
        self.resolve_defaults_mode(sources)?;
        if self.retries.mode.is_none() {
            let text = sources.text("AWS_RETRY_MODE", "retry_mode");
            let text = text.unwrap_or_else(|| "standard".to_owned());
            self.retries.mode = Mode::named(&text);
            if self.retries.mode.is_none() {
                return Err(ConfigError {
                    exception: "InvalidRetryModeError",
                    arguments: vec![
                        ("provided_retry_mode", Argument::Text(text)),
                        ("valid_modes", Argument::Tuple(MODES)),
                    ],
                });
            }
        }
        Ok(())
    }

    /// Sets what a defaults mode sets. `auto` does not ask the metadata service.
    fn resolve_defaults_mode(&mut self, sources: &Sources<'_>) -> Result<(), ConfigError> {
        let given = self.defaults_mode.clone().filter(|mode| !mode.is_empty());
        let text = given.or_else(|| sources.text("AWS_DEFAULTS_MODE", "defaults_mode"));
        let text = text.unwrap_or_else(|| "legacy".to_owned());
        let mode = text.to_lowercase();
        if !DEFAULTS_MODES.contains(&mode.as_str()) {
            let valid_modes = DEFAULTS_MODES.join(", ");
            let arguments = [("mode", text.as_str()), ("valid_modes", valid_modes.as_str())];
            return Err(ConfigError::new("InvalidDefaultsMode", &arguments));
        }
        let connect_timeout = match mode.as_str() {
            "legacy" => return Ok(()),
            "mobile" => 30.0,
            "in-region" => 1.1,
            "auto"
                if self.region_name.is_some()
                    && self.region_name == surrounding_region(sources.environment) =>
            {
                1.1
            }
            _ => 3.1,
        };
        if self.connect_timeout_is_default {
            self.connect_timeout = Some(connect_timeout);
        }
        Ok(())
    }

    fn resolve_connection(&mut self, sources: &Sources<'_>) -> Result<(), ConfigError> {
        let environment = sources.environment;
        let of_environment = |name| environment.get(name).map(PathBuf::from);
        let bundle = || {
            let surrounding = of_environment("AWS_CA_BUNDLE").filter(|_| sources.session.is_none());
            let configured = surrounding.or_else(|| Some(sources.profile("ca_bundle")?.into()));
            let found = configured.or_else(|| of_environment("REQUESTS_CA_BUNDLE"));
            found.map(|path| Verify::Bundle(FilePath(path)))
        };
        self.verify = self.verify.take().or_else(bundle);
        if let Some(Verify::Bundle(FilePath(path))) = &mut self.verify {
            *path = environment.in_home(path.as_os_str());
        }
        let is_blank = |path: &FilePath| path.to_str().is_some_and(|path| path.trim().is_empty());
        if matches!(&self.verify, Some(Verify::Bundle(path)) if is_blank(path)) {
            return Err(ConfigError::invalid(
                "Invalid CA bundle: the configured value (ca_bundle, AWS_CA_BUNDLE, \
                 REQUESTS_CA_BUNDLE, or verify) resolved to an empty or whitespace-only string. \
                 Provide a valid path to a CA bundle file.",
            ));
        }
        self.tcp_keepalive = self
            .tcp_keepalive
            .or_else(|| sources.boolean("BOTOCORE_TCP_KEEPALIVE", "tcp_keepalive"));
        self.environment_proxies = Proxies::of_environment(environment);
        self.key_log = KeyLog::of_environment(environment)?;
        Ok(())
    }
}

/// The endpoint that the environment or the profile has for a service, by the snake case of its id.
pub fn endpoint_url(
    service: &str,
    environment: &Environment,
    profile: Option<Profile<'_>>,
    files: &SharedFiles,
) -> Result<Option<String>, ConfigError> {
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let of_service = format!("AWS_ENDPOINT_URL_{}", service.to_uppercase());
    let of_environment = |name| given(environment.text(name));
    if let Some(url) = of_environment(&of_service).or_else(|| of_environment("AWS_ENDPOINT_URL")) {
        return Ok(Some(url));
    }
    let Some(profile) = profile else { return Ok(None) };
    let mut found = None;
    if let Some(Value::Text(services)) = profile.get("services") {
        if !files.has_services(services) {
            return Err(ConfigError::invalid(&format!(
                "The profile is configured to use the services section but the \"{services}\" \
                 services configuration does not exist."
            )));
        }
        found = match files.service(services, service) {
            None => None,
            Some(Value::Nested(values)) => values.get("endpoint_url"),
            Some(Value::Text(_)) => return Err(not_nested()),
        };
    }
    let found = found.map(String::as_str).filter(|url| !url.is_empty());
    Ok(given(found.or_else(|| profile.text("endpoint_url")).map(str::to_owned)))
}

/// The profile that was asked for, by name or in the environment.
pub fn selected_profile(environment: &Environment, named: Option<&str>) -> Option<String> {
    let surrounding = |name| environment.text(name);
    let named = named.map(str::to_owned);
    named.or_else(|| surrounding("AWS_DEFAULT_PROFILE")).or_else(|| surrounding("AWS_PROFILE"))
}

/// The region of what this runs in, where that says so.
fn surrounding_region(environment: &Environment) -> Option<String> {
    environment.get("AWS_EXECUTION_ENV").filter(|name| !name.is_empty())?;
    environment.text("AWS_REGION").or_else(|| environment.text("AWS_DEFAULT_REGION"))
}

/// Python's `int()`
pub fn integer(text: &str) -> Result<i64, ConfigError> {
    let digits = text.trim();
    let grouped = !digits.starts_with('_') && !digits.ends_with('_') && !digits.contains("__");
    let digits = if grouped { digits.replace('_', "") } else { digits.to_owned() };
    let told = format!("invalid literal for int() with base 10: '{text}'");
    digits.parse().map_err(|_| ConfigError::builtin("ValueError", &told))
}

/// botocore's `validate_region_name`
fn is_region_name(name: &str) -> bool {
    is_host_label(name) && !name.bytes().all(|b| b.is_ascii_digit())
}

/// botocore's `is_valid_endpoint_url`
pub fn is_endpoint_url(url: &str) -> bool {
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
