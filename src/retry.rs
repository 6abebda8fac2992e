//! Which outcomes are worth another attempt: botocore's rules for its three retry modes.
//!
//! Mirrors `data/_retry.json` with `retryhandler.py` (mode `legacy`, botocore's default) and
//! `retries/standard.py` with `retries/quota.py` (modes `standard` and `adaptive`). The SDK counts and
//! waits; its delays are botocore's: a random part of 1, 2, 4, … seconds, at most 20. Its quota is not used,
//! because calls at the same time take each other's share there. The legacy mode knows no quota, and the
//! adaptive mode adds a rate limiter.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aws_smithy_runtime::client::retries::strategy::StandardRetryStrategy;
use aws_smithy_runtime::client::retries::{RetryPartition, TokenBucket};
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::{Error, InterceptorContext};
use aws_smithy_runtime_api::client::orchestrator::OrchestratorError;
use aws_smithy_runtime_api::client::retries::classifiers::{ClassifyRetry, RetryAction};
use aws_smithy_runtime_api::client::retries::{RetryStrategy, SharedRetryStrategy, ShouldAttempt};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::{ConfigBag, Storable, StoreReplace};
use aws_smithy_types::retry::{ErrorKind, RetryConfig};
use serde::{Deserialize, Serialize};

use crate::error;
use crate::http::{Fault, FaultKind};
use crate::rate_limiter::RateLimiter;
use crate::reply::Reply;
use crate::sdk;
use crate::verdict::Verdict;

#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    #[default]
    Legacy,
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
    pub code: fn(&Reply) -> Option<String>,
}

const LEGACY_THROTTLING_CODES: &[&str] = &[
    // Of STS.
    "IDPCommunicationError",
    "ProvisionedThroughputExceededException",
    "RequestThrottledException",
    "ThrottledException",
    "Throttling",
    "ThrottlingException",
];
const LEGACY_STATUSES: &[u16] = &[429, 500, 502, 503, 504, 509];
const TRANSIENT_CODES: &[&str] =
    &["PriorRequestNotComplete", "RequestTimeout", "RequestTimeoutException"];
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
        Self { mode, max_attempts, code: error::code }
    }

    pub fn config(self) -> RetryConfig {
        RetryConfig::standard().with_max_attempts(self.max_attempts)
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

    fn reply(self, reply: &Reply) -> Option<ErrorKind> {
        if reply.status < 300 {
            return None;
        }
        let code = (self.code)(reply).unwrap_or_default();
        let code = code.as_str();
        let (throttled, failed) = match self.mode {
            Mode::Legacy => (
                reply.status == 400 && LEGACY_THROTTLING_CODES.contains(&code),
                LEGACY_STATUSES.contains(&reply.status),
            ),
            Mode::Standard | Mode::Adaptive => (
                THROTTLING_CODES.contains(&code),
                TRANSIENT_STATUSES.contains(&reply.status) || TRANSIENT_CODES.contains(&code),
            ),
        };
        if throttled {
            Some(ErrorKind::ThrottlingError)
        } else {
            failed.then_some(ErrorKind::ServerError)
        }
    }

    /// botocore's `RetryQuotaReached`: the last reply would have been retried.
    pub fn lacked_quota(self, reply: &Reply) -> bool {
        self.mode != Mode::Legacy
            && reply.attempts < self.max_attempts
            && self.reply(reply).is_some()
    }

    /// botocore's `MaxAttemptsReached`, which its standard mode sets whatever the last reply was.
    pub fn exhausted(self, reply: &Reply) -> bool {
        reply.attempts >= self.max_attempts
            && (self.mode != Mode::Legacy || self.reply(reply).is_some())
    }
}

/// A timeout takes more of the quota than others do.
fn fault(fault: &Fault) -> Option<ErrorKind> {
    match fault.kind {
        FaultKind::OutOfMemory => None,
        FaultKind::ConnectTimeout | FaultKind::ReadTimeout => Some(ErrorKind::TransientError),
        _ => Some(ErrorKind::ServerError),
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
        let kind = match context.output_or_error() {
            Some(Err(error)) => match ended(error) {
                Some(Ended::Reply(reply)) => self.reply(reply),
                Some(Ended::Fault(of_connection)) => fault(of_connection),
                None => None,
            },
            _ => None,
        };
        kind.map_or(RetryAction::NoActionIndicated, RetryAction::retryable_error)
    }

    fn name(&self) -> &'static str {
        "botocore's retry rules"
    }
}

/// What a client may spend on retries, and what it costs.
const FULL_QUOTA: u32 = 500;
const RETRY_COST: u32 = 5;
const TIMEOUT_RETRY_COST: u32 = 10;
/// What a call gives back that needed no retry.
const NO_RETRY_INCREMENT: u32 = 1;

/// What the last retry of a call took from the quota, which its success gives back.
#[derive(Debug, Clone, Default)]
pub struct Taken(Arc<AtomicU32>);

impl Storable for Taken {
    type Storer = StoreReplace<Self>;
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
        let taken = config.load::<Taken>().cloned().unwrap_or_default().0;
        let mut left = quota.lock().unwrap_or_else(PoisonError::into_inner);
        if retries {
            let timeout = RetryAction::retryable_error(ErrorKind::TransientError);
            let late = self.retries.classify_retry(context) == timeout;
            let cost = if late { TIMEOUT_RETRY_COST } else { RETRY_COST };
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
        let throttled = RetryAction::retryable_error(ErrorKind::ThrottlingError);
        limiter.observe(now(), self.retries.classify_retry(context) == throttled);
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

fn now() -> f64 {
    SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs_f64()
}
