//! The HTTP client under the SDK: a pool of keep-alive connections, and botocore's two timeouts.
//!
//! Mirrors botocore's `URLLib3Session`: `connect_timeout` bounds the wait for a connection,
//! `read_timeout` each wait for the peer after that (for the head, and for every piece of the body), at
//! most `max_pool_connections` idle connections are kept to a host, and a fault has the kind that
//! botocore's exceptions tell apart. The body is read here, so that a fault in it is retried like any
//! other.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::io;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body_util::BodyExt;
use hyper::body::{Body, Incoming};
use hyper_util::client::legacy::connect::capture_connection;
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::{TokioExecutor, TokioTimer};
use log::{Level, debug, log_enabled};

use crate::connect::{Connector, ProxyError, Transport, Unhandled, Unreachable, UnusableFile};
use crate::logging;
use crate::proxy::Proxy;

/// So many bytes of memory at most are made ready for a body, whatever its `Content-Length` says.
const MOST_RESERVED: u64 = 16 * 1024 * 1024;

/// Into how many slices a wait is cut, and how long each is at least.
const SLICES: u32 = 50;
const SHORTEST_SLICE: Duration = Duration::from_millis(10);
/// How often the connection may look into its socket after a wait, before nothing came.
const LAST_TURNS: u32 = 4;

/// Why there is no reply, as botocore's exceptions tell it.
#[derive(Debug, Clone, PartialEq)]
pub enum FaultKind {
    Connect,
    ConnectTimeout,
    ReadTimeout,
    Closed,
    Tls,
    /// The fault's URL is the proxy's.
    Proxy,
    /// There is no memory for the reply.
    OutOfMemory,
    /// botocore has no class of its own for it.
    Unhandled,
}

#[derive(Debug, Clone)]
pub struct Fault {
    pub kind: FaultKind,
    pub url: String,
    pub why: String,
    /// Whether the peer may have the request, and have carried it out.
    pub is_sent: bool,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl Error for Fault {}

/// What came over the wire, kept beside the SDK's own view of it.
pub struct Wire {
    /// Lower-case names, and values decoded as Latin-1, as `http.client` decodes them.
    pub headers: Vec<(String, String)>,
    pub body: Bytes,
}

#[derive(Debug, Clone)]
pub struct Http {
    client: Client<Connector, SdkBody>,
    connector: Connector,
}

impl Http {
    pub fn new(transport: &Transport) -> Self {
        let connector = Connector::new(transport);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_max_idle_per_host(transport.max_pool_connections)
            .build(connector.clone());
        Self { client, connector }
    }
}

impl Http {
    /// One request without the SDK, and the status and the rest of its reply.
    pub async fn send(
        &self,
        request: http::Request<SdkBody>,
        timeout: Option<Duration>,
    ) -> Result<(u16, Arc<Wire>), Fault> {
        let url = request.uri().to_string();
        let connector =
            WithTimeouts { http: self.clone(), connect_timeout: timeout, read_timeout: timeout };
        let reply = connector.exchange(request, url.clone()).await?;
        let wire = reply.extension::<Arc<Wire>>().cloned();
        let why = "the reply was lost".into();
        let lost = || Fault { kind: FaultKind::Closed, url, why, is_sent: true };
        Ok((reply.status().as_u16(), wire.ok_or_else(lost)?))
    }
}

impl HttpClient for Http {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(WithTimeouts {
            http: self.clone(),
            connect_timeout: settings.connect_timeout(),
            read_timeout: settings.read_timeout(),
        })
    }
}

#[derive(Debug, Clone)]
struct WithTimeouts {
    http: Http,
    connect_timeout: Option<Duration>,
    read_timeout: Option<Duration>,
}

impl HttpConnector for WithTimeouts {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let connector = self.clone();
        HttpConnectorFuture::new(async move {
            let request =
                request.try_into_http1x().map_err(|e| ConnectorError::user(Box::new(e)))?;
            let url = request.uri().to_string();
            log_request(&request);
            connector.exchange(request, url).await.map_err(|fault| {
                debug!("no reply from {}: {}", fault.url, fault.why);
                ConnectorError::other(Box::new(fault), None)
            })
        })
    }
}

impl WithTimeouts {
    async fn exchange(
        &self,
        mut request: http::Request<SdkBody>,
        url: String,
    ) -> Result<HttpResponse, Fault> {
        let proxy = self.http.connector.forwarding_proxy(request.uri());
        if let Some(value) = proxy.as_ref().and_then(|proxy| proxy.authorization.clone()) {
            request.headers_mut().insert(PROXY_AUTHORIZATION, value);
        }
        let fault = |kind, why| Fault { kind, url: url.clone(), why, is_sent: true };
        let late = |kind, limit: Option<Duration>| {
            let seconds = limit.unwrap_or_default().as_secs_f64();
            fault(kind, format!("no answer within {seconds} seconds"))
        };
        let mut connection = capture_connection(&mut request);
        let mut response = std::pin::pin!(self.http.client.request(request));
        let connected = async {
            tokio::select! {
                biased;
                response = &mut response => Some(response),
                _ = connection.wait_for_connection_metadata() => None,
            }
        };
        let head = match within(self.connect_timeout, connected).await {
            Err(Late) => {
                let late = late(FaultKind::ConnectTimeout, self.connect_timeout);
                return Err(Fault { is_sent: false, ..late });
            }
            Ok(Some(response)) => response,
            Ok(None) => within(self.read_timeout, response)
                .await
                .map_err(|Late| late(FaultKind::ReadTimeout, self.read_timeout))?,
        };
        let (head, body) = head.map_err(|error| told(&error, &url, proxy))?.into_parts();
        let has_length = head.headers.contains_key(CONTENT_LENGTH);
        let body = self.read(body, has_length, &url).await?;
        let wire = Wire { headers: latin1(&head.headers), body };
        log_reply(head.status, &wire);
        for_the_sdk(head, wire).map_err(|error| fault(FaultKind::Closed, error.to_string()))
    }

    /// The body, as far as it came. botocore does not compare it with a `Content-Length` either; a chunked one
    /// has to be whole.
    async fn read(&self, mut body: Incoming, has_length: bool, url: &str) -> Result<Bytes, Fault> {
        let fault = |kind, why| Fault { kind, url: url.to_owned(), why, is_sent: true };
        // The numbers are the peer's: what there is no memory for is an error, and no end of the process.
        let no_memory = |_| fault(FaultKind::OutOfMemory, "no memory for the reply".into());
        let expected = body.size_hint().lower().min(MOST_RESERVED);
        let mut pieces = Vec::new();
        pieces.try_reserve(usize::try_from(expected).unwrap_or_default()).map_err(no_memory)?;
        loop {
            let frame = within(self.read_timeout, body.frame()).await.map_err(|Late| {
                let seconds = self.read_timeout.unwrap_or_default().as_secs_f64();
                fault(FaultKind::ReadTimeout, format!("no answer within {seconds} seconds"))
            })?;
            let Some(frame) = frame else { return Ok(pieces.into()) };
            let frame = match frame {
                Ok(frame) => frame,
                Err(error) if has_length && is_end(&error, url) => return Ok(pieces.into()),
                Err(error) => return Err(fault(FaultKind::Closed, chain(&error))),
            };
            if let Ok(piece) = frame.into_data() {
                pieces.try_reserve(piece.len()).map_err(no_memory)?;
                pieces.extend_from_slice(&piece);
            }
        }
    }
}

/// Whether Python takes this for the end of what comes: a connection that was closed, and below TLS also one
/// that was reset.
fn is_end(error: &hyper::Error, url: &str) -> bool {
    find::<io::Error>(error).is_some_and(|error| match error.kind() {
        io::ErrorKind::UnexpectedEof => true,
        io::ErrorKind::ConnectionReset => url.starts_with("https:"),
        _ => false,
    })
}

fn log_request(request: &http::Request<SdkBody>) {
    if log_enabled!(Level::Debug) {
        let headers = request.headers().iter();
        let headers = headers.map(|(name, value)| (name.as_str(), value.to_str().unwrap_or("")));
        let length = request.body().bytes().map_or(0, <[u8]>::len);
        let (method, headers) = (request.method(), logging::masked(headers));
        debug!("{method} {} with {length} bytes; {headers}", request.uri());
    }
}

fn log_reply(status: http::StatusCode, wire: &Wire) {
    if log_enabled!(Level::Debug) {
        let headers = wire.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let headers = logging::masked(headers);
        debug!("{status} with {} bytes; {headers}", wire.body.len());
    }
}

/// Nothing came in time.
struct Late;

/// Waits for as long as the limit says, and then looks once more.
///
/// A process that was stopped, or whose thread did not get Python's lock, has not waited meanwhile: botocore
/// would find in the socket what has come. So the time is counted in slices, of which each counts once, however
/// long this thread was away in it.
async fn within<F: Future>(limit: Option<Duration>, future: F) -> Result<F::Output, Late> {
    let Some(limit) = limit else { return Ok(future.await) };
    if limit.is_zero() {
        return tokio::time::timeout(limit, future).await.map_err(|_| Late);
    }
    let slice = (limit / SLICES).max(SHORTEST_SLICE);
    let mut future = std::pin::pin!(future);
    let mut left = limit;
    while !left.is_zero() {
        let turn = slice.min(left);
        if let Ok(output) = tokio::time::timeout(turn, future.as_mut()).await {
            return Ok(output);
        }
        left -= turn;
    }
    for _ in 0..LAST_TURNS {
        tokio::task::yield_now().await;
        if let Poll::Ready(output) = futures_util::poll!(future.as_mut()) {
            return Ok(output);
        }
    }
    Err(Late)
}

/// A reply that did not come from the network.
pub fn made_up(
    status: u16,
    headers: &[(String, String)],
    body: Bytes,
) -> Result<HttpResponse, Box<dyn Error + Send + Sync>> {
    let mut response = http::Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(name, value);
    }
    let (head, ()) = response.body(())?.into_parts();
    let wire = Wire { headers: latin1(&head.headers), body };
    for_the_sdk(head, wire)
}

/// The SDK refuses a reply with a header that is not text, and a body of another length than its header
/// says, as it may be in a 304; botocore does not.
fn for_the_sdk(
    mut head: http::response::Parts,
    wire: Wire,
) -> Result<HttpResponse, Box<dyn Error + Send + Sync>> {
    let text = |(name, value): &(&HeaderName, &HeaderValue)| {
        value.to_str().is_ok() && *name != CONTENT_LENGTH
    };
    let headers = head.headers.iter().filter(text);
    head.headers = headers.map(|(name, value)| (name.clone(), value.clone())).collect();
    let body = SdkBody::from(wire.body.clone());
    let mut response = HttpResponse::try_from(http::Response::from_parts(head, body))?;
    response.add_extension(Arc::new(wire));
    Ok(response)
}

fn latin1(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .iter()
        .map(|(name, value)| {
            (name.as_str().to_owned(), value.as_bytes().iter().map(|b| char::from(*b)).collect())
        })
        .collect()
}

/// hyper's error as botocore tells it. The proxy is one that gets the request itself.
fn told(error: &ClientError, url: &str, proxy: Option<Proxy>) -> Fault {
    let why = chain(error);
    let fault = |kind, why| Fault { kind, url: url.to_owned(), why, is_sent: !error.is_connect() };
    if let Some(proxy) = find::<ProxyError>(error) {
        return Fault { url: proxy.url.clone(), ..fault(FaultKind::Proxy, why) };
    }
    if let Some(error) = find::<Unhandled>(error) {
        return fault(FaultKind::Unhandled, error.to_string());
    }
    let kind = match find::<UnusableFile>(error) {
        Some(file) if file.is_missing_certificate() => FaultKind::Closed,
        Some(_) => FaultKind::Tls,
        None if find::<rustls::Error>(error).is_some() => FaultKind::Tls,
        None if why.contains("tls handshake eof") => FaultKind::Tls,
        None if find::<Unreachable>(error).is_some() => FaultKind::Connect,
        None => FaultKind::Closed,
    };
    // What came and was no HTTP is not the proxy's fault.
    let is_parse = find::<hyper::Error>(error).is_some_and(hyper::Error::is_parse);
    match proxy {
        Some(proxy) if kind == FaultKind::Closed && !is_parse => {
            Fault { url: proxy.shown, ..fault(FaultKind::Proxy, why) }
        }
        _ => fault(kind, why),
    }
}

/// The first error of that type among an error and its causes.
pub fn find<'e, E: Error + 'static>(error: &'e (dyn Error + 'static)) -> Option<&'e E> {
    // An `io::Error` hides what it was made from: its own `source` goes one further.
    let inside = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    error
        .downcast_ref()
        .or_else(|| inside.and_then(|inside| find(inside)))
        .or_else(|| error.source().and_then(find))
}

/// The error and its causes in one line.
pub fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
