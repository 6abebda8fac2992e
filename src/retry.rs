//! Which outcomes are worth another attempt: botocore's rules for its three retry modes.
//!
//! Mirrors `retries/standard.py`, `retries/special.py` and `retries/quota.py` (modes `standard`, botocore's
//! default, and `adaptive`), and `data/_retry.json` with `retryhandler.py` (mode `legacy`).
//!
//! The SDK's strategy counts the attempts and computes the delays. In the modes `standard` and `adaptive` these
//! are the delays of its specification 2.1, which are botocore's. In the mode `legacy` a delay is a random part
//! of 1, 2, 4, … seconds, at most 20.
//!
//! The SDK's quota has botocore's costs and is not used. Its strategy keeps one permit for all calls of a
//! client, so that calls at the same time take each other's share, and it gives a permit back when a call that
//! failed ends, where botocore keeps it. The adaptive mode adds a rate limiter of botocore's form.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_smithy_runtime::client::retries::strategy::StandardRetryStrategy;
use aws_smithy_runtime::client::retries::{RetryPartition, TokenBucket};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{Error, InterceptorContext};
use aws_smithy_runtime_api::client::orchestrator::OrchestratorError;
use aws_smithy_runtime_api::client::retries::classifiers::{
    ClassifyRetry, RetryAction, RetryReason,
};
use aws_smithy_runtime_api::client::retries::{RetryStrategy, SharedRetryStrategy, ShouldAttempt};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use aws_smithy_types::retry::{ErrorKind, RetryConfig, RetrySpec};
use serde::{Deserialize, Serialize};

use crate::config;
use crate::error::{self, Unreadable};
use crate::http::{Fault, FaultKind};
use crate::model::Operation;
use crate::rate_limiter::RateLimiter;
use crate::reply::Reply;
use crate::sdk;
use crate::verdict::Verdict;

#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    Legacy,
    #[default]
    Standard,
    Adaptive,
}

impl Mode {
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "legacy" => Some(Self::Legacy),
            "standard" => Some(Self::Standard),
            "adaptive" => Some(Self::Adaptive),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub struct Retries {
    pub mode: Mode,
    pub max_attempts: u32,
    /// Reads an error's code, by the protocol of the service that answers.
    pub code: fn(&Reply) -> Result<Option<String>, Unreadable>,
    /// The codes that only this service's errors are tried again for.
    pub own_codes: &'static [&'static str],
}

const LEGACY_THROTTLING_CODES: &[&str] = &[
    "ProvisionedThroughputExceededException",
    "RequestThrottledException",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
];
const LEGACY_STATUSES: &[u16] = &[429, 500, 502, 503, 504, 509];
const TRANSIENT_CODES: &[&str] =
    &["PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException"];
const THROTTLING_STATUS: u16 = 429;
const TRANSIENT_STATUSES: &[u16] = &[500, 502, 503, 504];
const THROTTLING_CODES: &[&str] = &[
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "LimitExceededException",
    "PriorRequestNotComplete",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// The header by which a service says in milliseconds how long to wait.
const RETRY_AFTER: &str = "x-amz-retry-after";

/// Whether CloudFront, or what stands before it, had no time for the request.
pub fn is_throttling(reply: &Reply) -> bool {
    matches!(reply.status, 429 | 503)
        || (reply.status >= 400
            && error::code(reply).is_some_and(|code| THROTTLING_CODES.contains(&code.as_str())))
}

impl Retries {
    pub fn new(mode: Mode, total_max_attempts: Option<u32>) -> Self {
        let default = if mode == Mode::Legacy { 5 } else { 3 };
        let max_attempts = total_max_attempts.unwrap_or(default).max(1);
        Self { mode, max_attempts, code: |reply| Ok(error::code(reply)), own_codes: &[] }
    }

    pub fn config(self) -> RetryConfig {
        let config = RetryConfig::standard().with_max_attempts(self.max_attempts);
        match self.mode {
            Mode::Legacy => config,
            Mode::Standard | Mode::Adaptive => config.with_retry_spec(RetrySpec::v2_1()),
        }
    }

    /// Without a quota.
    pub fn partition(self) -> RetryPartition {
        RetryPartition::custom("cloudfront-rs").token_bucket(TokenBucket::unlimited()).build()
    }

    pub fn strategy(self) -> Strategy {
        let limiter = (self.mode == Mode::Adaptive).then(|| RateLimiter::new(now()));
        let quota = (self.mode != Mode::Legacy).then(|| Mutex::new(FULL_QUOTA));
        Strategy { retries: self, standard: StandardRetryStrategy::new(), quota, limiter }
    }

    /// What kind of failure a reply is, if it is one that leads to another attempt.
    pub fn kind(self, reply: &Reply, operation: &Operation) -> Option<ErrorKind> {
        if reply.status < 300 {
            return None;
        }
        let code = (self.code)(reply).ok()?.unwrap_or_default();
        let code = code.as_str();
        let is_modeled = operation.errors.contains(&code);
        let (throttled, failed) = match self.mode {
            Mode::Legacy => (
                reply.status == 400 && LEGACY_THROTTLING_CODES.contains(&code),
                LEGACY_STATUSES.contains(&reply.status),
            ),
            Mode::Standard | Mode::Adaptive => (
                THROTTLING_CODES.contains(&code)
                    || reply.status == THROTTLING_STATUS && !is_modeled,
                TRANSIENT_STATUSES.contains(&reply.status) || TRANSIENT_CODES.contains(&code),
            ),
        };
        if throttled {
            Some(ErrorKind::ThrottlingError)
        } else {
            let failed = failed || self.own_codes.contains(&code);
            failed.then_some(ErrorKind::ServerError)
        }
    }

    /// How long the service asks to wait. botocore's legacy mode does not read it.
    fn retry_after(self, reply: &Reply) -> Option<Duration> {
        if self.mode == Mode::Legacy {
            return None;
        }
        let text = reply.header(RETRY_AFTER)?;
        let is_large = || text.bytes().all(|byte| byte.is_ascii_digit()).then_some(i64::MAX);
        let milliseconds = config::integer(text).ok().or_else(is_large)?;
        u64::try_from(milliseconds).ok().map(Duration::from_millis)
    }

    /// botocore's `RetryQuotaReached`: the last reply would have been retried.
    pub fn lacked_quota(self, reply: &Reply) -> bool {
        self.mode != Mode::Legacy && reply.attempts < self.max_attempts && reply.retryable.is_some()
    }

    /// botocore's `MaxAttemptsReached`, which its standard mode sets whatever the last reply was.
    pub fn exhausted(self, reply: &Reply) -> bool {
        reply.attempts >= self.max_attempts
            && (self.mode != Mode::Legacy || reply.retryable.is_some())
    }
}

/// What an attempt ended with that was no success.
enum Ended<'e> {
    Reply(&'e Reply),
    Fault(&'e Fault),
}

fn ended(error: &OrchestratorError<Error>) -> Option<Ended<'_>> {
    match error.as_operation_error() {
        Some(error) => Some(Ended::Reply(&error.downcast_ref::<sdk::ErrorReply>()?.0)),
        None => Some(Ended::Fault(crate::http::find(error.as_connector_error()?)?)),
    }
}

impl ClassifyRetry for Retries {
    fn classify_retry(&self, context: &InterceptorContext) -> RetryAction {
        let Some(Err(error)) = context.output_or_error() else {
            return RetryAction::NoActionIndicated;
        };
        let (kind, retry_after) = match ended(error) {
            Some(Ended::Reply(reply)) => (reply.retryable, self.retry_after(reply)),
            Some(Ended::Fault(fault)) if fault.kind == FaultKind::OutOfMemory => (None, None),
            Some(Ended::Fault(_)) => (Some(ErrorKind::TransientError), None),
            None => (None, None),
        };
        kind.map_or(RetryAction::NoActionIndicated, |kind| {
            RetryAction::RetryIndicated(RetryReason::RetryableError { kind, retry_after })
        })
    }

    fn name(&self) -> &'static str {
        "botocore's retry rules"
    }
}

/// What a client may spend on retries, and what it costs.
const FULL_QUOTA: u32 = 500;
const RETRY_COST: u32 = 14;
const THROTTLING_RETRY_COST: u32 = 5;
/// What a call gives back that needed no retry.
const NO_RETRY_INCREMENT: u32 = 1;

/// What the rules ask about a call.
#[derive(Debug, Clone)]
pub struct Call {
    pub operation: &'static Operation,
    /// What its last retry took from the quota, which its success gives back.
    taken: Arc<AtomicU32>,
}

impl Call {
    pub fn new(operation: &'static Operation) -> Self {
        Self { operation, taken: Arc::default() }
    }
}

impl Storable for Call {
    type Storer = StoreReplace<Self>;
}

/// Whether the call was throttled in the attempt that ended.
fn is_throttled(action: &RetryAction) -> bool {
    matches!(
        action,
        RetryAction::RetryIndicated(RetryReason::RetryableError {
            kind: ErrorKind::ThrottlingError,
            ..
        })
    )
}

/// The SDK's strategy with botocore's quota, slowed down in the adaptive mode.
#[derive(Debug)]
pub struct Strategy {
    retries: Retries,
    standard: StandardRetryStrategy,
    /// None without a limit.
    quota: Option<Mutex<u32>>,
    limiter: Option<RateLimiter>,
}

impl Strategy {
    /// Whether the quota has the next retry of this call in it, after what the call came to so far.
    fn spend(&self, context: &InterceptorContext, config: &ConfigBag, retries: bool) -> bool {
        let Some(quota) = &self.quota else { return true };
        let Some(Call { taken, .. }) = config.load::<Call>() else { return true };
        let mut left = quota.lock().unwrap_or_else(PoisonError::into_inner);
        if retries {
            let throttled = is_throttled(&self.retries.classify_retry(context));
            let cost = if throttled { THROTTLING_RETRY_COST } else { RETRY_COST };
            let enough = *left >= cost;
            if enough {
                *left -= cost;
                taken.store(cost, Ordering::Relaxed);
            }
            return enough;
        }
        if matches!(context.output_or_error(), Some(Ok(_))) {
            let back = match taken.load(Ordering::Relaxed) {
                0 => NO_RETRY_INCREMENT,
                taken => taken,
            };
            *left = FULL_QUOTA.min(*left + back);
        }
        true
    }
}

impl RetryStrategy for Strategy {
    fn should_attempt_initial_request(
        &self,
        components: &RuntimeComponents,
        config: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        match self.limiter.as_ref().and_then(|limiter| limiter.admit(now())) {
            Some(wait) => Ok(ShouldAttempt::YesAfterDelay(Duration::from_secs_f64(wait))),
            None => self.standard.should_attempt_initial_request(components, config),
        }
    }

    fn should_attempt_retry(
        &self,
        context: &InterceptorContext,
        components: &RuntimeComponents,
        config: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        let decision = self.standard.should_attempt_retry(context, components, config)?;
        let retries = matches!(decision, ShouldAttempt::YesAfterDelay(_));
        let decision =
            if self.spend(context, config, retries) { decision } else { ShouldAttempt::No };
        let Some(limiter) = &self.limiter else {
            return Ok(decision);
        };
        limiter.observe(now(), is_throttled(&self.retries.classify_retry(context)));
        Ok(match decision {
            ShouldAttempt::YesAfterDelay(delay) => {
                let wait = limiter.reserve(now() + delay.as_secs_f64());
                ShouldAttempt::YesAfterDelay(delay + Duration::from_secs_f64(wait))
            }
            decision => decision,
        })
    }
}

/// A client's strategy, for a call that is not to be carried out twice: without a clear answer it ends.
#[derive(Debug)]
pub struct OnlyRefused(pub SharedRetryStrategy);

impl RetryStrategy for OnlyRefused {
    fn should_attempt_initial_request(
        &self,
        components: &RuntimeComponents,
        config: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        self.0.should_attempt_initial_request(components, config)
    }

    fn should_attempt_retry(
        &self,
        context: &InterceptorContext,
        components: &RuntimeComponents,
        config: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        let verdict = match context.output_or_error() {
            Some(Err(error)) => match ended(error) {
                Some(Ended::Reply(reply)) => Verdict::of_reply(reply),
                Some(Ended::Fault(fault)) => Verdict::of_fault(fault),
                None => Verdict::Unclear,
            },
            _ => Verdict::Clear,
        };
        match verdict {
            Verdict::Unclear => Ok(ShouldAttempt::No),
            Verdict::Clear | Verdict::Refused => {
                self.0.should_attempt_retry(context, components, config)
            }
        }
    }
}

/// After how long a handler wants another attempt, if it does.
pub type AskedRetry = Arc<Mutex<Option<Duration>>>;

/// A client's strategy, for a call whose handlers of `needs-retry` have a say.
#[derive(Debug)]
pub struct AsAsked {
    pub strategy: SharedRetryStrategy,
    pub asked: AskedRetry,
}

impl RetryStrategy for AsAsked {
    fn should_attempt_initial_request(
        &self,
        components: &RuntimeComponents,
        config: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        self.strategy.should_attempt_initial_request(components, config)
    }

    fn should_attempt_retry(
        &self,
        context: &InterceptorContext,
        components: &RuntimeComponents,
        config: &ConfigBag,
    ) -> Result<ShouldAttempt, BoxError> {
        let decision = self.strategy.should_attempt_retry(context, components, config)?;
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner).take();
        Ok(asked.map_or(decision, ShouldAttempt::YesAfterDelay))
    }
}

fn now() -> f64 {
    SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs_f64()
}
