//! Keys that a program of the user's prints.
//!
//! Mirrors botocore's ProcessProvider: no shell, and the program may read the terminal.

use std::io::{self, Read};
use std::process::{Command, Stdio};
use std::thread;

use aws_credential_types::Credentials;

use super::static_keys::{keys, moment};
use super::{Error, Fetcher, Found, json};
use crate::blocking::blocking;
use crate::environment::Environment;
use crate::shared_files::{Profile, words};

const METHOD: &str = "custom-process";
const KEY: &str = "AccessKeyId";
const SECRET: &str = "SecretAccessKey";
/// `ECHILD`, which is the same wherever there are children to wait for.
const NO_CHILD: i32 = 10;

#[derive(Clone)]
pub struct Process {
    command: Vec<String>,
    /// For a program that names none.
    account_id: Option<String>,
}

pub async fn find(profile: Option<Profile<'_>>) -> Result<Option<Found>, Error> {
    let text = |name| profile?.text(name);
    let Some(command) = text("credential_process") else { return Ok(None) };
    let command =
        words(command).ok_or_else(|| Error::builtin("ValueError", "No closing quotation"))?;
    let process = Process { command, account_id: text("aws_account_id").map(str::to_owned) };
    let keys = process.fetch().await?;
    Ok(Some(Found::with_expiry(METHOD, keys, Fetcher::Process(process))))
}

impl Process {
    pub async fn fetch(&self) -> Result<Credentials, Error> {
        let process = self.clone();
        let environment = Environment::now().await.map_err(Error::Raised)?;
        let output = blocking(move || process.run(&environment)).await?;
        read(&output, self.account_id.as_deref())
    }

    fn run(&self, environment: &Environment) -> Result<Vec<u8>, Error> {
        let Some((program, arguments)) = self.command.split_first() else {
            return Err(Error::builtin("IndexError", "list index out of range"));
        };
        let failed = |error: io::Error| Error::file(&error, program.as_ref());
        let mut process = Command::new(program)
            .args(arguments)
            .env_clear()
            .envs(environment.variables())
            .stdin(Stdio::inherit())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let (output, errors) = (process.stdout.take(), process.stderr.take());
        let errors = thread::Builder::new().spawn(move || all_of(errors)).map_err(failed)?;
        let output = all_of(output).map_err(failed)?;
        let errors = errors.join().unwrap_or_else(|_| Ok(Vec::new())).map_err(failed)?;
        match process.wait() {
            Ok(status) if status.success() => Ok(output),
            // Where a program ignores SIGCHLD, nobody is told how its children end; Python's `subprocess` takes
            // it for a success.
            Err(error) if error.raw_os_error() == Some(NO_CHILD) => Ok(output),
            Ok(_) => Err(Error::retrieval(METHOD, &String::from_utf8_lossy(&errors))),
            Err(error) => Err(failed(error)),
        }
    }
}

/// What the program printed. The account is the profile's.
pub fn read(output: &[u8], account_id: Option<&str>) -> Result<Credentials, Error> {
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
    let text = |name: &str| printed.get(name).and_then(json::token);
    for name in [KEY, SECRET] {
        if text(name).is_none() {
            let told = format!("Missing required key in response: '{name}'");
            return Err(Error::retrieval(METHOD, &told));
        }
    }
    let [key, secret] = json::pair(&printed, KEY, SECRET)?;
    let expiry = text("Expiration").map(|text| moment(&text)).transpose()?;
    let own = text("AccountId").filter(|id| !id.is_empty());
    let account_id = own.as_deref().or(account_id);
    Ok(keys(key, secret, text("SessionToken"), expiry, account_id))
}

fn all_of(pipe: Option<impl Read>) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    pipe.map_or(Ok(0), |mut pipe| pipe.read_to_end(&mut bytes))?;
    Ok(bytes)
}
