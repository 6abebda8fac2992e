//! Where credentials come from, when the client is not given them, and how they stay fresh.
//!
//! Mirrors `botocore/credentials.py`: `create_credential_resolver` with its order of sources, and
//! `RefreshableCredentials` with its two windows before the end of keys. Deliberate differences: sources
//! are asked when keys are first needed, not when a client is made; and there is no source `login`.

mod container;
mod error;
pub mod instance_metadata;
mod json;
pub mod process;
mod profile;
mod service;
pub mod signable;
pub mod sso;
mod static_keys;
pub mod sts;

use std::fmt;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use arc_swap::ArcSwapOption;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use log::{debug, warn};

use self::container::Container;
pub use self::error::Error;
use self::instance_metadata::Instance;
use self::process::Process;
use self::service::Scope;
pub use self::signable::Signable;
use self::sso::Sso;
use self::sts::{AssumeRole, WebIdentity};
use crate::blocking::blocking;
use crate::clock;
use crate::config::{ConfigError, Sources, selected_profile};
use crate::environment::Environment;
use crate::flight::Flight;
use crate::sdk::Failure;
use crate::shared_files::SharedFiles;
use crate::wall::Defect;

/// New keys are tried for, and the old ones used meanwhile, and where that fails.
const ADVISORY_REFRESH: Duration = Duration::from_secs(15 * 60);
/// Nobody goes on without new keys.
const MANDATORY_REFRESH: Duration = Duration::from_secs(10 * 60);

type Fetching<'a> = Pin<Box<dyn Future<Output = Result<Option<Credentials>, Error>> + Send + 'a>>;

/// A source that is asked again before its keys end.
enum Fetcher {
    Environment,
    AssumeRole(AssumeRole),
    WebIdentity(WebIdentity),
    Sso(Sso),
    Process(Process),
    Container(Container),
    Instance(Instance),
}

impl Fetcher {
    /// None where the source has nothing that makes sense. Boxed, as a role's source is another.
    fn fetch(&self) -> Fetching<'_> {
        Box::pin(async move {
            match self {
                Self::Environment => static_keys::refreshed().await.map(Some),
                Self::AssumeRole(role) => role.fetch().await.map(Some),
                Self::WebIdentity(role) => role.fetch().await.map(Some),
                Self::Sso(sso) => sso.fetch().await.map(Some),
                Self::Process(process) => process.fetch().await.map(Some),
                Self::Container(container) => container.fetch().await.map(Some),
                Self::Instance(instance) => instance.fetch().await,
            }
        })
    }
}

/// What the first source had that has any: botocore's `Credentials`, of all three kinds.
pub struct Found {
    pub method: &'static str,
    /// None until a source that is asked late was asked.
    current: ArcSwapOption<Credentials>,
    fetcher: Option<Fetcher>,
    refreshing: Flight<Result<bool, Arc<Error>>>,
}

impl Found {
    fn new(method: &'static str, current: Option<Credentials>, fetcher: Option<Fetcher>) -> Self {
        let current = ArcSwapOption::from_pointee(current);
        Self { method, current, fetcher, refreshing: Flight::new() }
    }

    /// Keys that are refreshed where they have an end.
    fn with_expiry(method: &'static str, keys: Credentials, fetcher: Fetcher) -> Self {
        let fetcher = keys.expiry().is_some().then_some(fetcher);
        Self::new(method, Some(keys), fetcher)
    }

    /// The keys of this moment, where nothing has to be done for them.
    fn fresh(&self, window: Duration) -> Option<Credentials> {
        let current = self.current.load();
        let keys = current.as_ref()?;
        let ends = keys.expiry().filter(|_| self.fetcher.is_some());
        let is_fresh = ends.is_none_or(|end| end >= clock::now() + window);
        is_fresh.then(|| (**keys).clone())
    }

    /// botocore's `get_frozen_credentials`. Who may go on with the old keys does not wait for somebody else's
    /// refreshing; all others share it.
    pub async fn keys(self: &Arc<Self>) -> Result<Credentials, Arc<Error>> {
        if let Some(keys) = self.fresh(ADVISORY_REFRESH) {
            return Ok(keys);
        }
        let old = self.fresh(MANDATORY_REFRESH);
        if let Some(keys) = old.clone().filter(|_| self.refreshing.is_running()) {
            return Ok(keys);
        }
        let is_mandatory = old.is_none();
        let refresh = || {
            let found = Arc::clone(self);
            async move { found.refresh(is_mandatory).await }
        };
        let is_done = self.refreshing.join(refresh).await.map_err(lost)??;
        if is_mandatory && !is_done {
            // It was somebody's who could do without.
            self.refreshing.join(refresh).await.map_err(lost)??;
        }
        let current = self.current.load();
        current.as_ref().map(|keys| (**keys).clone()).ok_or_else(|| self.incomplete().into())
    }

    /// Whether there are newer keys.
    async fn refresh(&self, is_mandatory: bool) -> Result<bool, Arc<Error>> {
        let Some(fetcher) = &self.fetcher else { return Ok(true) };
        let keys = match fetcher.fetch().await {
            Ok(keys) => keys.ok_or_else(|| self.incomplete())?,
            Err(error) if is_mandatory => return Err(error.into()),
            Err(_) => {
                warn!("Refreshing the keys of {} failed; the old ones serve for now", self.method);
                return Ok(false);
            }
        };
        let Some(end) = keys.expiry() else {
            let told = "Parser must be a string or character stream, not NoneType";
            return Err(Error::builtin("TypeError", told).into());
        };
        self.current.store(Some(Arc::new(keys)));
        if end < clock::now() {
            let told =
                "Credentials were refreshed, but the refreshed credentials are still expired.";
            return Err(Error::builtin("RuntimeError", told).into());
        }
        Ok(true)
    }

    fn incomplete(&self) -> Error {
        Error::retrieval(
            self.method,
            "Credential refresh failed, response did not contain: access_key, secret_key, token, \
             expiry_time",
        )
    }
}

fn lost(defect: Defect) -> Arc<Error> {
    Arc::new(Error::Failure(Failure::Defect(defect)))
}

type Search = Result<Option<Arc<Found>>, Arc<Error>>;

/// The credentials of a session, which all its clients share that have no keys of their own. What was
/// found survives a fork.
pub struct SessionCredentials {
    /// As the session was given it.
    profile_name: Option<String>,
    found: ArcSwapOption<Found>,
    finding: Flight<Search>,
}

impl SessionCredentials {
    pub fn new(profile_name: Option<String>) -> Arc<Self> {
        let (found, finding) = (ArcSwapOption::empty(), Flight::new());
        Arc::new(Self { profile_name, found, finding })
    }

    /// None where no source has any. Services are asked in the region of who asks first.
    async fn find(self: &Arc<Self>, region: Option<&str>) -> Search {
        if let Some(found) = self.found.load_full() {
            return Ok(Some(found));
        }
        let scope = Scope {
            profile_name: self.profile_name.clone(),
            region: region.map(str::to_owned),
            sts_endpoints: None,
        };
        let session = Arc::clone(self);
        let work = || async move {
            let found = first(scope).await?.map(Arc::new);
            debug!("Source of credentials: {}", found.as_ref().map_or("none", |f| f.method));
            session.found.store(found.clone());
            Ok(found)
        };
        self.finding.join(work).await.map_err(lost)?
    }

    fn ready(&self) -> Option<Credentials> {
        self.found.load().as_ref()?.fresh(ADVISORY_REFRESH)
    }
}

/// A file that a source names. It may be on a file system that does not answer.
async fn read_text(path: PathBuf) -> Result<String, Error> {
    blocking(move || std::fs::read_to_string(&path).map_err(|error| Error::file(&error, &path)))
        .await
}

/// The chain. A profile that was asked for by name comes before the environment.
async fn first(mut scope: Scope) -> Result<Option<Found>, Error> {
    let environment = Environment::now().await.map_err(Error::Raised)?;
    let surrounding = environment.clone();
    let files = blocking(move || SharedFiles::load(&surrounding)).await;
    let files = files.map_err(ConfigError::from)?;
    let named = selected_profile(&environment, scope.profile_name.as_deref());
    let profile = named.filter(|name| !name.is_empty()).unwrap_or_else(|| "default".to_owned());
    let by_name = scope.profile_name.is_some();
    let sources =
        Sources { environment: &environment, profile: files.profile(&profile), session: None };
    let instance = Instance::configured(&sources)?;
    scope.sts_endpoints = sources.text("AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints");
    if !by_name && let Some(found) = static_keys::of_environment(&environment)? {
        return Ok(Some(found));
    }
    let chain = profile::Chain {
        environment: &environment,
        files: &files,
        scope: &scope,
        instance: &instance,
    };
    if let Some(found) = chain.assume_role(&profile).await? {
        return Ok(Some(found));
    }
    if let Some(found) = chain.of_profile(&profile, by_name).await? {
        return Ok(Some(found));
    }
    let surrounding = environment.clone();
    if let Some(found) = blocking(move || static_keys::of_old_files(&surrounding)).await? {
        return Ok(Some(found));
    }
    if let Some(found) = container::find(&environment).await? {
        return Ok(Some(found));
    }
    instance.find().await
}

/// What a container's answer has, for the fuzzers.
#[cfg(fuzzing)]
pub fn container_answer(body: &[u8]) -> Result<Credentials, Error> {
    container::read(&json::object(body)?)
}

/// Walks a chain of profiles and asks no source for keys, for the fuzzers.
#[cfg(fuzzing)]
pub fn walk(files: &SharedFiles, name: &str) {
    let scope = Scope { profile_name: None, region: None, sts_endpoints: None };
    let environment = &Environment::default();
    let sources = Sources { environment, profile: files.profile(name), session: None };
    if let Ok(instance) = Instance::configured(&sources) {
        let chain = profile::Chain { environment, files, scope: &scope, instance: &instance };
        drop(chain.walk(name));
    }
    drop(Sso::configured(files, name, &scope));
}

/// A client's way to the credentials of its session.
///
/// botocore looks for them when it makes a client. A client for which nobody had any never has, and a new one
/// looks anew; so it is here, from the client's first call on.
pub struct ClientCredentials {
    session: Arc<SessionCredentials>,
    region: Option<String>,
    are_missing: AtomicBool,
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClientCredentials")
    }
}

impl ClientCredentials {
    pub fn new(session: Arc<SessionCredentials>, region: Option<String>) -> Self {
        Self { session, region, are_missing: AtomicBool::new(false) }
    }

    pub async fn find(&self) -> Search {
        if self.are_missing.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let found = self.session.find(self.region.as_deref()).await?;
        self.are_missing.store(found.is_none(), Ordering::Relaxed);
        Ok(found)
    }

    async fn provide(&self) -> Result<Credentials, CredentialsError> {
        let found = self.find().await.map_err(CredentialsError::provider_error)?;
        let found = found.ok_or_else(|| CredentialsError::not_loaded("no source has any"))?;
        found.keys().await.map_err(CredentialsError::provider_error)
    }
}

/// The same as AWS's SDK asks for it.
#[derive(Debug)]
pub struct Provider(pub Arc<ClientCredentials>);

impl ProvideCredentials for Provider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        match self.0.session.ready() {
            Some(keys) => future::ProvideCredentials::ready(Ok(keys)),
            None => future::ProvideCredentials::new(self.0.provide()),
        }
    }
}
