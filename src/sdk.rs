//! One call through AWS's SDK: its endpoint rules, signature, retries and identity cache.
//!
//! The request is this crate's and the reply is handed back raw, so the 167 typed operations of
//! `aws-sdk-cloudfront` are not needed: all calls take one way through the SDK's orchestrator, with the
//! parts that its generated clients use. Mirrors botocore's `Endpoint` with its `RequestSigner`.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_runtime::auth::sigv4::{SCHEME_ID, SigV4AuthScheme};
use aws_runtime::auth::{SigV4OperationSigningConfig, SigningOptions};
use aws_runtime::invocation_id::InvocationIdInterceptor;
use aws_runtime::request_info::RequestInfoInterceptor;
use aws_runtime::user_agent::{ApiMetadata, AwsUserAgent};
use aws_sdk_cloudfront::config::endpoint::{
    DefaultResolver, EndpointFuture, Params, ResolveEndpoint,
};
use aws_sdk_cloudfront::config::{BehaviorVersion, ConfigBag, Region, RuntimeComponentsBuilder};
use aws_smithy_http::endpoint::error::ResolveEndpointError;
use aws_smithy_runtime::client::auth::no_auth::{NO_AUTH_SCHEME_ID, NoAuthScheme};
use aws_smithy_runtime::client::defaults::{DefaultPluginParams, default_plugins};
use aws_smithy_runtime::client::identity::IdentityCache;
use aws_smithy_runtime::client::identity::no_auth::NoAuthIdentityResolver;
use aws_smithy_runtime::client::orchestrator::{AuthSchemeAndEndpointOrchestrationV2, invoke};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::auth::static_resolver::StaticAuthSchemeOptionResolver;
use aws_smithy_runtime_api::client::auth::{
    AuthSchemeOptionResolverParams, SharedAuthScheme, SharedAuthSchemeOptionResolver,
};
use aws_smithy_runtime_api::client::endpoint::EndpointResolverParams;
use aws_smithy_runtime_api::client::identity::SharedIdentityResolver;
use aws_smithy_runtime_api::client::interceptors::SharedInterceptor;
use aws_smithy_runtime_api::client::interceptors::context::{Error, Input, Output};
use aws_smithy_runtime_api::client::orchestrator::{
    HttpRequest, HttpResponse, Metadata, OrchestratorError, SensitiveOutput,
};
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::retries::{RequestAttempts, SharedRetryStrategy};
use aws_smithy_runtime_api::client::runtime_plugin::{RuntimePlugins, StaticRuntimePlugin};
use aws_smithy_runtime_api::client::ser_de::{
    DeserializeResponse, SerializeRequest, SharedRequestSerializer, SharedResponseDeserializer,
};
use aws_smithy_runtime_api::client::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::Layer;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::SigningName;
use aws_types::os_shim_internal::Env;
use aws_types::region::SigningRegion;
use aws_types::sdk_ua_metadata::FrameworkMetadata;

use log::{Level, debug, log_enabled};

use crate::call_options::{CallOptions, HostWithoutUser, Retrying};
use crate::clock::Clock;
use crate::credentials::{self, Signable};
use crate::http::{Fault, Http, Wire, find};
use crate::model::Operation;
use crate::reply::Reply;
use crate::request::Request;
use crate::retry::{self, Retries};
use crate::wall::Defect;
use crate::{runtime, settings, trace, unsigned_headers};

/// The region whose name CloudFront's signatures carry in the `aws` partition.
const GLOBAL_REGION: &str = "us-east-1";

/// What a client is made of, once its configuration is resolved.
pub struct Parts {
    pub region: Option<String>,
    pub endpoint_url: Option<String>,
    pub use_fips: bool,
    pub use_dual_stack: bool,
    /// Otherwise `https` becomes `http`.
    pub use_ssl: bool,
    pub signing: Signing,
    pub signing_name: &'static str,
    pub credentials: SharedCredentialsProvider,
    pub retries: Retries,
    pub timeouts: TimeoutConfig,
    pub execution_env: Option<String>,
    /// In place of the SDK's own text.
    pub user_agent: Option<String>,
    pub user_agent_suffix: String,
    pub http: Http,
}

pub enum Signing {
    V4,
    /// botocore's UNSIGNED.
    None,
}

/// Ready to send; cheap to clone, and shared by all calls of a client.
#[derive(Clone)]
pub struct Sdk {
    plugins: Arc<RuntimePlugins>,
    endpoint: Params,
    rules: Rules,
    retries: Retries,
    strategy: SharedRetryStrategy,
    pub http: Http,
    pub user_agent: Arc<str>,
    /// Of the call of a Lambda function that this call belongs to.
    pub trace_id: Option<String>,
}

/// AWS's endpoint rules, and botocore's `use_ssl`.
#[derive(Debug, Clone)]
struct Rules {
    aws: Arc<DefaultResolver>,
    use_ssl: bool,
}

impl ResolveEndpoint for Rules {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        let resolved = self.aws.resolve_endpoint(params);
        if self.use_ssl {
            return resolved;
        }
        EndpointFuture::new(async move {
            let endpoint = resolved.await?;
            let url = endpoint.url().to_owned();
            Ok(match url.strip_prefix("https://") {
                Some(rest) => endpoint.into_builder().url(format!("http://{rest}")).build(),
                None => endpoint,
            })
        })
    }
}

pub struct ResolvedEndpoint {
    pub url: String,
    pub signing_region: Option<String>,
    pub signing_name: Option<String>,
}

/// Why there is no reply to a call.
#[derive(Debug)]
pub enum Failure {
    Fault(Fault),
    /// The endpoint rules have none.
    NoEndpoint(String),
    NoCredentials,
    Credentials(Arc<credentials::Error>),
    Defect(Defect),
    /// A success by its status, of the operation of that name, and by nothing else.
    NoAnswer(&'static str),
    Other(String),
}

/// Has ready what is made once for a process, so that a fork finds it whole.
pub fn make_ready() {
    drop(DefaultResolver::new());
}

impl Sdk {
    pub fn new(parts: Parts) -> Result<Self, BoxError> {
        let region = parts.region.unwrap_or_else(|| GLOBAL_REGION.to_owned());
        // boto3 signs for an own endpoint with an empty region, which the endpoint rules refuse.
        let known = if region.is_empty() { GLOBAL_REGION.to_owned() } else { region.clone() };
        let endpoint = Params::builder()
            .region(known)
            .set_endpoint(parts.endpoint_url.clone())
            .use_fips(parts.use_fips)
            .use_dual_stack(parts.use_dual_stack)
            .build()?;
        let rules = Rules { aws: Arc::new(DefaultResolver::new()), use_ssl: parts.use_ssl };
        let scheme = match parts.signing {
            Signing::V4 => SCHEME_ID,
            Signing::None => NO_AUTH_SCHEME_ID,
        };
        let prepared = Prepared { endpoint: endpoint.clone() };
        let strategy = SharedRetryStrategy::new(parts.retries.strategy());
        let mut config = Layer::new("cloudfront-rs");
        config
            .store_put(AuthSchemeAndEndpointOrchestrationV2)
            .store_put(AuthSchemeOptionResolverParams::new(()))
            .store_put(Region::new(region.clone()))
            // For an endpoint of the user's own; the endpoint rules name the signing region of AWS's.
            .store_put(SigningRegion::from(Region::new(region)))
            .store_put(SigningName::from_static(parts.signing_name))
            .store_put(signing())
            .store_put(parts.retries.config())
            .store_put(parts.retries.partition())
            .store_put(parts.timeouts)
            .store_put(StalledStreamProtectionConfig::disabled())
            // Function code does not belong in a log.
            .store_put(SensitiveOutput)
            .store_put(SharedRequestSerializer::new(prepared))
            .store_put(SharedResponseDeserializer::new(Raw(parts.retries)));
        let has_user = parts.endpoint_url.as_deref().is_some_and(|url| url.contains('@'));
        let components = RuntimeComponentsBuilder::new("cloudfront-rs")
            .with_http_client(Some(parts.http.clone()))
            .with_endpoint_resolver(Some(rules.clone().into_shared_resolver()))
            .with_auth_scheme_option_resolver(Some(SharedAuthSchemeOptionResolver::new(
                StaticAuthSchemeOptionResolver::new(vec![scheme]),
            )))
            .with_auth_scheme(SharedAuthScheme::new(SigV4AuthScheme::new()))
            .with_auth_scheme(SharedAuthScheme::new(NoAuthScheme::new()))
            .with_identity_resolver(
                SCHEME_ID,
                SharedIdentityResolver::new(SharedCredentialsProvider::new(Signable(
                    parts.credentials,
                ))),
            )
            .with_identity_resolver(NO_AUTH_SCHEME_ID, NoAuthIdentityResolver::new())
            // `credentials` keeps them, with botocore's times.
            .with_identity_cache(Some(IdentityCache::no_cache()))
            .with_retry_strategy(Some(strategy.clone()))
            .with_retry_classifier(parts.retries)
            .with_interceptor(SharedInterceptor::permanent(RequestInfoInterceptor::new()))
            .with_interceptor(SharedInterceptor::permanent(InvocationIdInterceptor::new()))
            .with_time_source(Some(Clock));
        let components = match has_user {
            true => components.with_interceptor(SharedInterceptor::permanent(HostWithoutUser)),
            false => components,
        };
        let defaults = DefaultPluginParams::new()
            .with_retry_partition_name("cloudfront")
            .with_behavior_version(BehaviorVersion::latest());
        let plugins = RuntimePlugins::new()
            .with_client_plugins(default_plugins(defaults))
            .with_client_plugin(
                StaticRuntimePlugin::new()
                    .with_config(config.freeze())
                    .with_runtime_components(components),
            );
        let user_agent = match parts.user_agent {
            Some(given) => given,
            None => user_agent(parts.execution_env.as_deref())?,
        };
        let user_agent = (user_agent + &parts.user_agent_suffix).into();
        let (plugins, retries, http) = (Arc::new(plugins), parts.retries, parts.http);
        let trace_id = None;
        Ok(Self { plugins, endpoint, rules, retries, strategy, http, user_agent, trace_id })
    }

    /// Where requests go, without their path, and how the endpoint rules have them signed.
    pub async fn endpoint(&self) -> Result<ResolvedEndpoint, Failure> {
        let endpoint = self.rules.resolve_endpoint(&self.endpoint).await;
        let endpoint = endpoint.map_err(|error| failure(&*error))?;
        let scheme = endpoint.auth_schemes().first();
        let text = |name| scheme?.get(name)?.as_string().map(str::to_owned);
        Ok(ResolvedEndpoint {
            url: endpoint.url().to_owned(),
            signing_region: text("signingRegion"),
            signing_name: text("signingName"),
        })
    }

    /// One call, with its retries.
    pub async fn call(
        self,
        operation: &'static Operation,
        mut request: Request,
        options: CallOptions,
    ) -> Result<Reply, Failure> {
        let mut config = Layer::new("operation");
        config.store_put(retry::Call::new(operation));
        config.store_put(Metadata::new(operation.name, "CloudFront"));
        let mut plugin = StaticRuntimePlugin::new().with_config(config.freeze());
        let counts_quota = options.retrying == Retrying::AsConfigured;
        let mut components = options.components(&self.strategy);
        if let Some(trace_id) = &self.trace_id {
            trace::add(&mut request.headers, trace_id);
        }
        if let Some(unsigned) = unsigned_headers::taken_from(&mut request.headers) {
            components = unsigned.sent_by(components);
        }
        if let Some(components) = components {
            plugin = plugin.with_runtime_components(components);
        }
        let plugins = (*self.plugins).clone().with_operation_plugin(plugin);
        let line = LogLine { operation: operation.name, start: Instant::now(), ended: None };
        let mut result = self.invoked(operation, request, &plugins).await;
        if let Ok(reply) = &mut result {
            reply.retry_quota_reached = counts_quota && self.retries.lacked_quota(reply);
        }
        line.end(&result);
        result
    }

    async fn invoked(
        &self,
        operation: &'static Operation,
        request: Request,
        plugins: &RuntimePlugins,
    ) -> Result<Reply, Failure> {
        match invoke("CloudFront", operation.name, Input::erase(request), plugins).await {
            Ok(output) => output
                .downcast::<Reply>()
                .map_err(|_| Failure::Other("the SDK lost the reply".into())),
            Err(SdkError::ServiceError(error)) => error
                .into_err()
                .downcast::<ErrorReply>()
                .map(|error| error.0)
                .map_err(|_| Failure::Other("the SDK lost the reply".into())),
            Err(error) => {
                runtime::settle().await;
                Err(failure(&error))
            }
        }
    }
}

/// What a call ended with, for the log, be it that nobody waits for it any more.
struct LogLine {
    operation: &'static str,
    start: Instant,
    ended: Option<String>,
}

impl LogLine {
    fn end(mut self, result: &Result<Reply, Failure>) {
        if log_enabled!(Level::Debug) {
            self.ended = Some(match result {
                Ok(reply) => format!("{reply:?}"),
                Err(failure) => format!("{failure:?}"),
            });
        }
    }
}

impl Drop for LogLine {
    fn drop(&mut self) {
        let ended = self.ended.as_deref().unwrap_or("given up");
        let milliseconds = self.start.elapsed().as_secs_f64() * 1000.0;
        debug!("{}: {ended} after {milliseconds:.1} ms", self.operation);
    }
}

fn signing() -> SigV4OperationSigningConfig {
    let mut signing_options = SigningOptions::default();
    signing_options.double_uri_encode = true;
    signing_options.normalize_uri_path = true;
    signing_options.content_sha256_header = false;
    SigV4OperationSigningConfig { signing_options, ..Default::default() }
}

pub fn user_agent(execution_env: Option<&str>) -> Result<String, BoxError> {
    let api = ApiMetadata::new("cloudfront", aws_sdk_cloudfront::meta::PKG_VERSION);
    let product = FrameworkMetadata::new(env!("CARGO_PKG_NAME"), Some(env!("CARGO_PKG_VERSION")))?;
    // The SDK takes the variable as it is, botocore does not.
    let environment = execution_env
        .map_or(String::new(), |name| format!(" exec-env/{}", settings::sanitized(name, "")));
    let header = AwsUserAgent::new_from_environment(Env::from_slice(&[]), api)
        .with_framework_metadata(product)
        .ua_header();
    Ok(header + &environment)
}

/// The request was serialised before the SDK saw the call; only the endpoint is left to ask for.
#[derive(Debug)]
struct Prepared {
    endpoint: Params,
}

impl SerializeRequest for Prepared {
    fn serialize_input(
        &self,
        input: Input,
        config: &mut ConfigBag,
    ) -> Result<HttpRequest, BoxError> {
        config.interceptor_state().store_put(EndpointResolverParams::new(self.endpoint.clone()));
        let request =
            input.downcast::<Request>().map_err(|_| "the input is not a prepared request")?;
        let has_content = request.method != "GET";
        let mut http =
            http::Request::builder().method(&*request.method).uri(request.path_and_query);
        for (name, value) in request.headers {
            http = http.header(&*name, value);
        }
        if has_content {
            // hyper leaves it out of a DELETE without a body.
            http = http.header("content-length", request.body.len());
        }
        Ok(http.body(SdkBody::from(request.body))?.try_into()?)
    }
}

/// Hands the reply through as it came.
#[derive(Debug)]
struct Raw(Retries);

impl DeserializeResponse for Raw {
    fn deserialize_nonstreaming_with_config(
        &self,
        response: &HttpResponse,
        config: &ConfigBag,
    ) -> Result<Output, OrchestratorError<Error>> {
        let wire = response
            .extension::<Arc<Wire>>()
            .ok_or_else(|| OrchestratorError::other("the reply did not come by this client"))?;
        let mut reply = Reply {
            status: response.status().as_u16(),
            wire: Arc::clone(wire),
            attempts: config.load::<RequestAttempts>().map_or(1, RequestAttempts::attempts),
            retryable: None,
            max_attempts_reached: false,
            retry_quota_reached: false,
        };
        let call = config.load::<retry::Call>();
        reply.retryable = call.and_then(|call| self.0.kind(&reply, call.operation));
        reply.max_attempts_reached = self.0.exhausted(&reply);
        if reply.status < 300 {
            Ok(Output::erase(reply))
        } else {
            Err(OrchestratorError::operation(Error::erase(ErrorReply(reply))))
        }
    }
}

/// A reply with a status that botocore raises for, on its way through the SDK.
#[derive(Debug)]
pub struct ErrorReply(pub Reply);

impl fmt::Display for ErrorReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HTTP status {}", self.0.status)
    }
}

impl std::error::Error for ErrorReply {}

pub fn failure(error: &(dyn std::error::Error + 'static)) -> Failure {
    if let Some(fault) = find::<Fault>(error) {
        return Failure::Fault(fault.clone());
    }
    if let Some(error) = find::<ResolveEndpointError>(error) {
        return Failure::NoEndpoint(error.to_string());
    }
    if let Some(error) = find::<Arc<credentials::Error>>(error) {
        return Failure::Credentials(Arc::clone(error));
    }
    match find::<CredentialsError>(error) {
        Some(CredentialsError::CredentialsNotLoaded(_)) => Failure::NoCredentials,
        _ => Failure::Other(crate::http::chain(error)),
    }
}
