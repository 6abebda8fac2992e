//! Where credentials come from, when the client is not given them.
//!
//! Mirrors the chain of `create_credential_resolver` (`botocore/credentials.py`) with the providers of
//! aws-config, and botocore's patience with the instance metadata service.

use std::fmt;
use std::time::Duration;

use aws_config::default_provider::credentials::DefaultCredentialsChain;
use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::meta::credentials::CredentialsProviderChain;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_credential_types::Credentials;
use aws_credential_types::credential_feature::AwsCredentialFeature;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider, future};
use aws_types::region::Region;
use tokio::sync::OnceCell;

use crate::http::Http;

/// botocore's defaults; a machine without the service is found out within them.
const METADATA_ATTEMPTS: u32 = 1;
const METADATA_TIMEOUT: Duration = Duration::from_secs(1);

/// aws-config's chain, put together when credentials are first needed.
pub struct DefaultChain {
    profile: Option<String>,
    /// botocore passes the environment by when a profile is asked for by name.
    from_environment: bool,
    region: Option<String>,
    http: Http,
    found: OnceCell<SharedCredentialsProvider>,
}

impl fmt::Debug for DefaultChain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DefaultChain")
    }
}

impl DefaultChain {
    pub fn new(
        profile: Option<String>,
        from_environment: bool,
        region: Option<String>,
        http: Http,
    ) -> Self {
        Self { profile, from_environment, region, http, found: OnceCell::new() }
    }

    async fn build(&self) -> SharedCredentialsProvider {
        let region = Region::new(self.region.clone().unwrap_or_else(|| "us-east-1".to_owned()));
        let config = ProviderConfig::without_region()
            .with_region(Some(region.clone()))
            .with_http_client(self.http.clone());
        let metadata_service = imds::Client::builder()
            .configure(&config)
            .max_attempts(METADATA_ATTEMPTS)
            .connect_timeout(METADATA_TIMEOUT)
            .read_timeout(METADATA_TIMEOUT)
            .build();
        match &self.profile {
            Some(profile) if !self.from_environment => {
                SharedCredentialsProvider::new(of_profile(profile, &config, metadata_service))
            }
            profile => {
                let mut chain = DefaultCredentialsChain::builder()
                    .region(region)
                    .imds_client(metadata_service)
                    .configure(config);
                if let Some(profile) = profile {
                    chain = chain.profile_name(profile);
                }
                SharedCredentialsProvider::new(chain.build().await)
            }
        }
    }
}

/// The profile, and what botocore asks after the files.
fn of_profile(
    profile: &str,
    config: &ProviderConfig,
    metadata_service: imds::Client,
) -> CredentialsProviderChain {
    let files =
        ProfileFileCredentialsProvider::builder().configure(config).profile_name(profile).build();
    let container = EcsCredentialsProvider::builder().configure(config).build();
    let instance =
        ImdsCredentialsProvider::builder().configure(config).imds_client(metadata_service).build();
    CredentialsProviderChain::first_try("Profile", files)
        .or_else("Container", container)
        .or_else("Instance", instance)
}

impl ProvideCredentials for DefaultChain {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async move {
            self.found.get_or_init(|| self.build()).await.provide_credentials().await
        })
    }
}

/// botocore's name for the source of these credentials.
pub fn method(credentials: &Credentials) -> &'static str {
    use AwsCredentialFeature as From;
    let Some(features) = credentials.get_property::<Vec<AwsCredentialFeature>>() else {
        return "explicit";
    };
    // A profile comes last, whatever it names as its source.
    match features.iter().find(|feature| !matches!(feature, From::CredentialsProfile)) {
        Some(From::CredentialsEnvVars) => "env",
        Some(From::CredentialsProcess) => "custom-process",
        Some(From::CredentialsStsAssumeRole) => "assume-role",
        Some(From::CredentialsProfileStsWebIdToken) => "assume-role-with-web-identity",
        Some(From::CredentialsSso) => "sso",
        Some(From::CredentialsHttp) => "container-role",
        Some(From::CredentialsImds) => "iam-role",
        _ => "shared-credentials-file",
    }
}
