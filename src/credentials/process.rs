//! Keys that a program of the user's prints.
//!
//! Mirrors botocore's ProcessProvider: no shell, and the program may read the terminal.

use std::process::{Command, Stdio};

use aws_credential_types::Credentials;

use super::static_keys::{keys, moment};
use super::{Error, Fetcher, Found, json};
use crate::shared_files::Profile;

const METHOD: &str = "custom-process";
/// In the place of `#`, which begins a comment for Rust's `shlex`, and not for Python's.
const NO_COMMENT: &str = "\u{e000}";

#[derive(Clone)]
pub struct Process {
    command: Vec<String>,
    /// For a program that names none.
    account_id: Option<String>,
}

pub async fn find(profile: Option<Profile<'_>>) -> Result<Option<Found>, Error> {
    let text = |name| profile?.text(name);
    let Some(command) = text("credential_process") else { return Ok(None) };
    let command = shlex::split(&command.replace('#', NO_COMMENT))
        .ok_or_else(|| Error::builtin("ValueError", "No closing quotation"))?;
    let command = command.into_iter().map(|word| word.replace(NO_COMMENT, "#")).collect();
    let process = Process { command, account_id: text("aws_account_id").map(str::to_owned) };
    let keys = process.fetch().await?;
    Ok(Some(Found::with_expiry(METHOD, keys, Fetcher::Process(process))))
}

impl Process {
    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let process = self.clone();
        let run = tokio::task::spawn_blocking(move || process.run());
        let output = run.await.map_err(|error| Error::retrieval(METHOD, &error.to_string()))??;
        self.read(&output)
    }

    fn run(&self) -> Result<Vec<u8>, Error> {
        let Some((program, arguments)) = self.command.split_first() else {
            return Err(Error::builtin("IndexError", "list index out of range"));
        };
        let output = Command::new(program)
            .args(arguments)
            .stdin(Stdio::inherit())
            .output()
            .map_err(|error| Error::file(&error, program))?;
        if !output.status.success() {
            return Err(Error::retrieval(METHOD, &String::from_utf8_lossy(&output.stderr)));
        }
        Ok(output.stdout)
    }

    fn read(&self, output: &[u8]) -> Result<Credentials, Error> {
        let printed = json::object(output)?;
        let version = printed.get("Version");
        if !version.is_some_and(|version| version.as_f64() == Some(1.0)) {
            let shown = match version {
                None => "<Version key not provided>".to_owned(),
                Some(version) => json::shown(version),
            };
            return Err(Error::retrieval(
                METHOD,
                &format!(
                    "Unsupported version '{shown}' for credential process provider, supported \
                     versions: 1"
                ),
            ));
        }
        let text = |name: &str| printed.get(name).filter(|v| !v.is_null()).map(json::shown);
        let required = |name: &str| {
            let told = format!("Missing required key in response: '{name}'");
            text(name).ok_or_else(|| Error::retrieval(METHOD, &told))
        };
        let expiry = text("Expiration").map(|text| moment(&text)).transpose()?;
        let account_id = text("AccountId").filter(|id| !id.is_empty());
        let account_id = account_id.or_else(|| self.account_id.clone());
        Ok(keys(
            required("AccessKeyId")?,
            required("SecretAccessKey")?,
            text("SessionToken"),
            expiry,
            account_id.as_deref(),
        ))
    }
}
