//! Where credentials come from, when the client is not given them, and how they stay fresh.
//!
//! Mirrors `botocore/credentials.py`: `create_credential_resolver` with its order of sources, and
//! `RefreshableCredentials` with its two windows before the end of keys. Deliberate differences: sources
//! are asked when keys are first needed, not when a client is made; and there is no source `login`.

mod container;
mod error;
mod instance_metadata;
mod json;
mod process;
mod profile;
mod service;
mod sso;
mod static_keys;
mod sts;

use std::convert::Infallible;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use arc_swap::ArcSwapOption;
use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};
use log::{debug, warn};
use tokio::sync::Mutex;

use self::container::Container;
pub use self::error::Error;
use self::instance_metadata::Instance;
use self::process::Process;
use self::service::Scope;
use self::sso::Sso;
use self::sts::{AssumeRole, WebIdentity};
use crate::config::{ConfigError, Sources, selected_profile};
use crate::per_process::PerProcess;
use crate::shared_files::SharedFiles;

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
                Self::Environment => static_keys::environment(true).map(Some),
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
    refreshing: PerProcess<Mutex<()>>,
}

impl Found {
    fn new(method: &'static str, current: Option<Credentials>, fetcher: Option<Fetcher>) -> Self {
        let current = ArcSwapOption::from_pointee(current);
        Self { method, current, fetcher, refreshing: PerProcess::new() }
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
        let is_fresh = ends.is_none_or(|end| end >= SystemTime::now() + window);
        is_fresh.then(|| (**keys).clone())
    }

    /// botocore's `get_frozen_credentials`
    pub async fn keys(&self) -> Result<Credentials, Arc<Error>> {
        if let Some(keys) = self.fresh(ADVISORY_REFRESH) {
            return Ok(keys);
        }
        let refreshing = mutex(&self.refreshing);
        if let Ok(_guard) = refreshing.try_lock() {
            if self.fresh(ADVISORY_REFRESH).is_none() {
                self.refresh(self.fresh(MANDATORY_REFRESH).is_none()).await?;
            }
        } else if self.fresh(MANDATORY_REFRESH).is_none() {
            let _guard = refreshing.lock().await;
            if self.fresh(MANDATORY_REFRESH).is_none() {
                self.refresh(true).await?;
            }
        }
        let current = self.current.load();
        current.as_ref().map(|keys| (**keys).clone()).ok_or_else(|| self.incomplete().into())
    }

    async fn refresh(&self, is_mandatory: bool) -> Result<(), Arc<Error>> {
        let Some(fetcher) = &self.fetcher else { return Ok(()) };
        let keys = match fetcher.fetch().await {
            Ok(keys) => keys.ok_or_else(|| self.incomplete())?,
            Err(error) if is_mandatory => return Err(error.into()),
            Err(_) => {
                warn!("Refreshing the keys of {} failed; the old ones serve for now", self.method);
                return Ok(());
            }
        };
        let Some(end) = keys.expiry() else {
            let told = "Parser must be a string or character stream, not NoneType";
            return Err(Error::builtin("TypeError", told).into());
        };
        self.current.store(Some(Arc::new(keys)));
        if end < SystemTime::now() {
            let told =
                "Credentials were refreshed, but the refreshed credentials are still expired.";
            return Err(Error::builtin("RuntimeError", told).into());
        }
        Ok(())
    }

    fn incomplete(&self) -> Error {
        Error::retrieval(
            self.method,
            "Credential refresh failed, response did not contain: access_key, secret_key, token, \
             expiry_time",
        )
    }
}

/// A lock that a fork does not leave locked.
fn mutex(place: &PerProcess<Mutex<()>>) -> Arc<Mutex<()>> {
    let Ok(mutex) = place.get_or_try_init(|| Ok::<_, Infallible>(Mutex::new(())));
    mutex
}

/// The credentials of a session, which all its clients share that have no keys of their own. What was
/// found survives a fork.
pub struct SessionCredentials {
    /// As the session was given it.
    profile_name: Option<String>,
    found: ArcSwapOption<Found>,
    finding: PerProcess<Mutex<()>>,
}

impl SessionCredentials {
    pub fn new(profile_name: Option<String>) -> Arc<Self> {
        let (found, finding) = (ArcSwapOption::empty(), PerProcess::new());
        Arc::new(Self { profile_name, found, finding })
    }

    /// None where no source has any. Services are asked in the region of who asks first.
    pub async fn find(&self, region: Option<&str>) -> Result<Option<Arc<Found>>, Arc<Error>> {
        if let Some(found) = self.found.load_full() {
            return Ok(Some(found));
        }
        let finding = mutex(&self.finding);
        let _guard = finding.lock().await;
        if self.found.load().is_none() {
            let scope = Scope {
                profile_name: self.profile_name.clone(),
                region: region.map(str::to_owned),
                sts_endpoints: None,
            };
            let found = first(scope).await?;
            debug!("Source of credentials: {}", found.as_ref().map_or("none", |f| f.method));
            self.found.store(found.map(Arc::new));
        }
        Ok(self.found.load_full())
    }

    fn ready(&self) -> Option<Credentials> {
        self.found.load().as_ref()?.fresh(ADVISORY_REFRESH)
    }
}

/// The chain. A profile that was asked for by name comes before the environment.
async fn first(mut scope: Scope) -> Result<Option<Found>, Error> {
    let files = SharedFiles::load().map_err(ConfigError::from)?;
    let named = selected_profile(scope.profile_name.as_deref());
    let profile = named.filter(|name| !name.is_empty()).unwrap_or_else(|| "default".to_owned());
    let by_name = scope.profile_name.is_some();
    let sources = Sources { profile: files.profile(&profile) };
    let instance = Instance::configured(&sources)?;
    scope.sts_endpoints = sources.text("AWS_STS_REGIONAL_ENDPOINTS", "sts_regional_endpoints");
    if !by_name && let Some(found) = static_keys::of_environment()? {
        return Ok(Some(found));
    }
    let chain = profile::Chain { files: &files, scope: &scope, instance: &instance };
    if let Some(found) = chain.assume_role(&profile).await? {
        return Ok(Some(found));
    }
    if let Some(found) = chain.of_profile(&profile, by_name).await? {
        return Ok(Some(found));
    }
    if let Some(found) = static_keys::of_old_files()? {
        return Ok(Some(found));
    }
    if let Some(found) = container::find().await? {
        return Ok(Some(found));
    }
    instance.find().await
}

/// A client's way to the credentials of its session.
pub struct Provider {
    pub session: Arc<SessionCredentials>,
    pub region: Option<String>,
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Provider")
    }
}

impl Provider {
    async fn provide(&self) -> Result<Credentials, CredentialsError> {
        let found = self.session.find(self.region.as_deref()).await;
        let found = found.map_err(CredentialsError::provider_error)?;
        let found = found.ok_or_else(|| CredentialsError::not_loaded("no source has any"))?;
        found.keys().await.map_err(CredentialsError::provider_error)
    }
}

impl ProvideCredentials for Provider {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        match self.session.ready() {
            Some(keys) => future::ProvideCredentials::ready(Ok(keys)),
            None => future::ProvideCredentials::new(self.provide()),
        }
    }
}
