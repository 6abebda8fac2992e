//! What a profile says about credentials.
//!
//! Mirrors botocore's ProfileProviderBuilder, for the order of its sources, and AssumeRoleProvider, which
//! walks from a profile with a role to the one with the keys that may assume it.

use std::ffi::OsStr;
use std::path::PathBuf;

use super::instance_metadata::Instance;
use super::service::Scope;
use super::sso::Sso;
use super::sts::{AssumeRole, WebIdentity};
use super::{Error, Fetcher, Found, container, process, static_keys};
use crate::config::{Argument, ConfigError};
use crate::environment::Environment;
use crate::shared_files::{Profile, SharedFiles};

const ASSUME_ROLE: &str = "assume-role";
/// So many profiles may name each other; botocore ends with Python's stack, a little earlier.
const LONGEST_CHAIN: usize = 200;

pub struct Chain<'a> {
    pub environment: &'a Environment,
    pub files: &'a SharedFiles,
    pub scope: &'a Scope,
    pub instance: &'a Instance,
}

/// The source of a role: a profile, or one that `credential_source` names.
pub enum Below {
    Profile(String),
    Named(String),
}

impl Chain<'_> {
    /// The first source in a profile, but for roles that need other keys. `by_name` passes the
    /// environment by.
    pub async fn of_profile(&self, name: &str, by_name: bool) -> Result<Option<Found>, Error> {
        let profile = self.files.profile(name);
        if let Some(found) = self.web_identity(profile, by_name)? {
            return Ok(Some(found));
        }
        if let Some(sso) = Sso::configured(self.files, name, self.scope)? {
            return Ok(Some(Found::new("sso", None, Some(Fetcher::Sso(sso)))));
        }
        let section = self.files.credentials.get(name);
        if let Some(found) = static_keys::of_section("shared-credentials-file", section)? {
            return Ok(Some(found));
        }
        if profile.is_some_and(|profile| profile.get("login_session").is_some()) {
            return Err(Error::builtin(
                "NotImplementedError",
                format!(
                    "the profile {name:?} has a login_session, which is not supported: let boto3 find \
                     the credentials, with cloudfront_rs.Session.from_boto3(boto3.Session())"
                ),
            ));
        }
        if let Some(found) = process::find(profile).await? {
            return Ok(Some(found));
        }
        static_keys::of_section("config-file", self.files.config.get(name))
    }

    fn web_identity(
        &self,
        profile: Option<Profile<'_>>,
        by_name: bool,
    ) -> Result<Option<Found>, Error> {
        let setting = |key, variable| {
            let surrounding = if by_name { None } else { self.environment.text(variable) };
            surrounding.or_else(|| profile?.text(key).map(str::to_owned))
        };
        let surrounding = self.environment.get("AWS_WEB_IDENTITY_TOKEN_FILE").filter(|_| !by_name);
        let configured = || Some(OsStr::new(profile?.text("web_identity_token_file")?));
        let file = surrounding.or_else(configured).filter(|path| !path.is_empty());
        let Some(token_file) = file.map(PathBuf::from) else { return Ok(None) };
        let role_arn = setting("role_arn", "AWS_ROLE_ARN").filter(|arn| !arn.is_empty());
        let role_arn = role_arn.ok_or_else(|| {
            Error::invalid_config(
                "The provided profile or the current environment is configured to assume role with \
                 web identity but has no role ARN configured. Ensure that the profile has the \
                 role_arnconfiguration set or the AWS_ROLE_ARN env var is set.",
            )
        })?;
        let session_name = setting("role_session_name", "AWS_ROLE_SESSION_NAME");
        let role = WebIdentity::new(self.scope.clone(), role_arn, session_name, token_file);
        let fetcher = Some(Fetcher::WebIdentity(role));
        Ok(Some(Found::new("assume-role-with-web-identity", None, fetcher)))
    }

    /// The role of a profile, with what it takes to assume it.
    pub async fn assume_role(&self, name: &str) -> Result<Option<Found>, Error> {
        if !self.files.profile(name).is_some_and(|profile| has_role(&profile)) {
            return Ok(None);
        }
        let (mut names, bottom) = self.walk(name)?;
        let mut source = match bottom {
            Below::Named(source) => {
                self.named_source(&source, names.last().map_or(name, String::as_str)).await?
            }
            Below::Profile(below) => self.keys_of(&below).await?,
        };
        while let Some(name) = names.pop() {
            source = self.role(&name, source)?;
        }
        Ok(Some(source))
    }

    /// The profiles with a role, from that of this name on, and what the last of them gets its keys from.
    pub fn walk(&self, name: &str) -> Result<(Vec<String>, Below), Error> {
        let mut names = vec![name.to_owned()];
        loop {
            let name = &names[names.len() - 1];
            match self.below(name, &names)? {
                Below::Profile(below) if self.is_next_role(&below) => {
                    if names.len() >= LONGEST_CHAIN {
                        let message = "maximum recursion depth exceeded";
                        return Err(Error::builtin("RecursionError", message));
                    }
                    names.push(below);
                }
                bottom => return Ok((names, bottom)),
            }
        }
    }

    /// Where the profile's role gets the keys from that assume it. `visited` are the profiles on the way.
    fn below(&self, name: &str, visited: &[String]) -> Result<Below, Error> {
        let text = |key| self.files.profile(name)?.text(key).map(str::to_owned);
        if text("role_arn").is_none() {
            return Err(Error::missing_key("role_arn"));
        }
        match (text("credential_source"), text("source_profile")) {
            (Some(_), Some(_)) => Err(Error::invalid_config(&format!(
                "The profile \"{name}\" contains both source_profile and credential_source."
            ))),
            (None, None) => Err(Error::partial(ASSUME_ROLE, "source_profile or credential_source")),
            (Some(source), None) => Ok(Below::Named(source)),
            (None, Some(source)) => {
                self.check_source(name, &source, visited)?;
                Ok(Below::Profile(source))
            }
        }
    }

    fn role(&self, name: &str, source: Found) -> Result<Found, Error> {
        let text = |key| self.files.profile(name)?.text(key).map(str::to_owned);
        let role = AssumeRole::new(
            self.scope.clone(),
            source,
            text("role_arn").ok_or_else(|| Error::missing_key("role_arn"))?,
            text("role_session_name"),
            text("external_id"),
            text("mfa_serial"),
            text("duration_seconds").and_then(|text| text.trim().parse().ok()),
        );
        Ok(Found::new(ASSUME_ROLE, None, Some(Fetcher::AssumeRole(role))))
    }

    fn check_source(&self, name: &str, source: &str, visited: &[String]) -> Result<(), Error> {
        let Some(profile) = self.files.profile(source) else {
            return Err(Error::invalid_config(&format!(
                "The source_profile \"{source}\" referenced in the profile \"{name}\" does not exist."
            )));
        };
        // A profile may name itself, as the one that has the keys.
        let is_good = source == name && has_keys(&profile);
        if is_good || !visited.iter().any(|other| other == source) {
            return Ok(());
        }
        let arguments = vec![
            ("source_profile", Argument::Text(source.to_owned())),
            ("visited_profiles", Argument::Names(visited.to_vec())),
        ];
        Err(ConfigError { exception: "InfiniteLoopConfigError", arguments }.into())
    }

    /// Whether the profile that is the source of another has a role itself.
    fn is_next_role(&self, name: &str) -> bool {
        self.files.profile(name).is_some_and(|profile| !has_keys(&profile) && has_role(&profile))
    }

    async fn keys_of(&self, name: &str) -> Result<Found, Error> {
        self.of_profile(name, true).await?.ok_or_else(|| {
            Error::invalid_config(&format!("The source profile \"{name}\" must have credentials."))
        })
    }

    async fn named_source(&self, source: &str, name: &str) -> Result<Found, Error> {
        let found = match source {
            "Environment" => static_keys::of_environment(self.environment)?,
            "EcsContainer" => container::find(self.environment).await?,
            "Ec2InstanceMetadata" => self.instance.find().await?,
            _ => {
                return Err(Error::invalid_config(&format!(
                    "The credential source \"{source}\" referenced in profile \"{name}\" is not valid."
                )));
            }
        };
        found.ok_or_else(|| {
            let told = "No credentials found in credential_source referenced in profile";
            Error::retrieval(source, &format!("{told} {name}"))
        })
    }
}

fn has_role(profile: &Profile<'_>) -> bool {
    profile.get("role_arn").is_some() && profile.get("web_identity_token_file").is_none()
}

fn has_keys(profile: &Profile<'_>) -> bool {
    ["aws_secret_access_key", "aws_access_key_id"].iter().any(|key| profile.get(key).is_some())
}
