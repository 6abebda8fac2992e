//! What a single call does differently from the others of its client.
//!
//! botocore has these in a call's request context, and in what its event handlers change.

use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_runtime::auth::sigv4::SCHEME_ID;
use aws_sdk_cloudfront::config::{ConfigBag, RuntimeComponentsBuilder};
use aws_smithy_runtime::client::auth::no_auth::NO_AUTH_SCHEME_ID;
use aws_smithy_runtime::client::retries::strategy::NeverRetryStrategy;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{
    Intercept, SharedInterceptor, dyn_dispatch_hint,
};
use aws_smithy_runtime_api::client::retries::SharedRetryStrategy;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;

use crate::credentials::Signable;
use crate::retry::{AsAsked, AskedRetry, OnlyRefused};

/// Which outcomes of an attempt lead to another.
#[derive(Clone, Copy, Default, PartialEq)]
pub enum Retrying {
    #[default]
    AsConfigured,
    /// Of those, the ones that tell that the request was not carried out.
    OnlyRefused,
    Never,
}

/// What a single call does differently from the others of its client.
#[derive(Clone, Default)]
pub struct CallOptions {
    /// In place of what the client would find.
    pub credentials: Option<Credentials>,
    /// Where the request goes, in place of the endpoint and the request's own path.
    pub url: Option<String>,
    /// In place of the client's own.
    pub http: Option<SharedHttpClient>,
    pub retrying: Retrying,
    /// Whoever makes the call signs it.
    pub is_unsigned: bool,
    /// What handlers have a say in.
    pub asked_retry: Option<AskedRetry>,
}

impl CallOptions {
    /// None where there are none, as every call pays for those that there are.
    pub fn components(self, strategy: &SharedRetryStrategy) -> Option<RuntimeComponentsBuilder> {
        let Self { credentials, url, http, retrying, is_unsigned, asked_retry } = self;
        if credentials.is_none()
            && url.is_none()
            && http.is_none()
            && retrying == Retrying::AsConfigured
        {
            return None;
        }
        let mut components = RuntimeComponentsBuilder::new("call").with_http_client(http);
        if let Some(url) = url {
            components = components
                .with_interceptor(SharedInterceptor::permanent(SendTo(url)))
                .with_interceptor(SharedInterceptor::permanent(HostWithoutUser));
        }
        if let Some(credentials) = credentials {
            let provider = SharedCredentialsProvider::new(Signable(credentials));
            components =
                components.with_identity_resolver(SCHEME_ID, SharedIdentityResolver::new(provider));
        }
        if is_unsigned {
            let schemes = StaticAuthSchemeOptionResolver::new(vec![NO_AUTH_SCHEME_ID]);
            components = components.with_auth_scheme_option_resolver(Some(schemes));
        }
        let retrying: Option<SharedRetryStrategy> = match retrying {
            Retrying::AsConfigured => None,
            Retrying::OnlyRefused => Some(SharedRetryStrategy::new(OnlyRefused(strategy.clone()))),
            Retrying::Never => Some(SharedRetryStrategy::new(NeverRetryStrategy::new())),
        };
        let retrying = match asked_retry {
            Some(asked) => {
                let strategy = retrying.unwrap_or_else(|| strategy.clone());
                Some(SharedRetryStrategy::new(AsAsked { strategy, asked }))
            }
            None => retrying,
        };
        Some(match retrying {
            Some(strategy) => components.with_retry_strategy(Some(strategy)),
            None => components,
        })
    }
}

#[derive(Debug)]
struct SendTo(String);

#[dyn_dispatch_hint]
impl Intercept for SendTo {
    fn name(&self) -> &'static str {
        "SendTo"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        Ok(context.request_mut().set_uri(self.0.as_str())?)
    }
}

/// botocore signs a host without the name and the password that an endpoint may have before it.
#[derive(Debug)]
pub struct HostWithoutUser;

#[dyn_dispatch_hint]
impl Intercept for HostWithoutUser {
    fn name(&self) -> &'static str {
        "HostWithoutUser"
    }

    fn modify_before_signing(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        let uri = request.uri().parse::<http::Uri>()?;
        let authority = uri.authority().map_or("", http::uri::Authority::as_str);
        if let Some((_, host)) = authority.rsplit_once('@') {
            let default = if uri.scheme_str() == Some("https") { ":443" } else { ":80" };
            let host = host.strip_suffix(default).unwrap_or(host).to_ascii_lowercase();
            request.headers_mut().try_insert("host", host)?;
        }
        Ok(())
    }
}
