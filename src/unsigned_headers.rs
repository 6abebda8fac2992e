//! Headers that are sent and not signed, because what stands between may change them.
//!
//! Mirrors `SIGNED_HEADERS_BLACKLIST` in botocore's `auth.py`. The SDK's signer leaves out fewer, and has no
//! setting for it, so that these are added to a request after it was signed. They come from event handlers,
//! such as a tracer's.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{
    Intercept, SharedInterceptor, dyn_dispatch_hint,
};
use aws_smithy_runtime_api::client::runtime_components::{
    RuntimeComponents, RuntimeComponentsBuilder,
};
use aws_smithy_types::config_bag::ConfigBag;

use crate::request::Header;

/// Without those that the SDK's signer leaves out too.
const NAMES: &[&str] = &[
    "baggage",
    "connection",
    "expect",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "traceparent",
    "tracestate",
    "trailer",
    "upgrade",
];

/// Takes such headers out of a request. Most have none.
pub fn taken_from(headers: &mut Vec<Header>) -> Option<UnsignedHeaders> {
    let is_unsigned = |(name, _): &Header| NAMES.iter().any(|one| name.eq_ignore_ascii_case(one));
    if !headers.iter().any(is_unsigned) {
        return None;
    }
    let (unsigned, signed) = std::mem::take(headers).into_iter().partition(is_unsigned);
    *headers = signed;
    Some(UnsignedHeaders(unsigned))
}

#[derive(Debug)]
pub struct UnsignedHeaders(Vec<Header>);

impl UnsignedHeaders {
    pub fn sent_by(
        self,
        components: Option<RuntimeComponentsBuilder>,
    ) -> Option<RuntimeComponentsBuilder> {
        let components = components.unwrap_or_else(|| RuntimeComponentsBuilder::new("call"));
        Some(components.with_interceptor(SharedInterceptor::permanent(self)))
    }
}

#[dyn_dispatch_hint]
impl Intercept for UnsignedHeaders {
    fn name(&self) -> &'static str {
        "UnsignedHeaders"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let headers = context.request_mut().headers_mut();
        for (name, value) in &self.0 {
            headers.try_append(name.to_ascii_lowercase(), value.clone())?;
        }
        Ok(())
    }
}
