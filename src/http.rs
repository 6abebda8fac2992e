//! The HTTP client under the SDK: a pool of keep-alive connections, and botocore's two timeouts.
//!
//! Mirrors botocore's `URLLib3Session`: `connect_timeout` bounds the wait for a connection,
//! `read_timeout` each wait for the peer after that (for the head, and for every piece of the body), at
//! most `max_pool_connections` idle connections are kept to a host, and a fault has the kind that
//! botocore's exceptions tell apart. The body is read here, so that a fault in it is retried like any
//! other. The trusted roots are Mozilla's, as in the bundle that botocore carries.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use bytes::{Bytes, BytesMut};
use http::header::CONTENT_LENGTH;
use http::{HeaderMap, HeaderName, HeaderValue};
use http_body_util::BodyExt;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::connect::{HttpConnector as TcpConnector, capture_connection};
use hyper_util::client::legacy::{Client, Error as ClientError};
use hyper_util::rt::{TokioExecutor, TokioTimer};

/// Why there is no reply, as botocore's exceptions tell it.
#[derive(Debug, Clone, PartialEq)]
pub enum FaultKind {
    Connect,
    ConnectTimeout,
    ReadTimeout,
    Closed,
    Tls,
}

#[derive(Debug, Clone)]
pub struct Fault {
    pub kind: FaultKind,
    pub url: String,
    pub why: String,
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
    client: Client<HttpsConnector<TcpConnector>, SdkBody>,
}

impl Http {
    pub fn new(max_pool_connections: usize) -> Self {
        let mut tcp = TcpConnector::new();
        tcp.set_nodelay(true);
        tcp.enforce_http(false);
        let https = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(tcp);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_max_idle_per_host(max_pool_connections)
            .build(https);
        Self { client }
    }
}

impl HttpClient for Http {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(Connector {
            http: self.clone(),
            connect_timeout: settings.connect_timeout(),
            read_timeout: settings.read_timeout(),
        })
    }
}

#[derive(Debug, Clone)]
struct Connector {
    http: Http,
    connect_timeout: Option<Duration>,
    read_timeout: Option<Duration>,
}

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let connector = self.clone();
        HttpConnectorFuture::new(async move {
            let request =
                request.try_into_http1x().map_err(|e| ConnectorError::user(Box::new(e)))?;
            let url = request.uri().to_string();
            connector.exchange(request).await.map_err(|(kind, why)| {
                ConnectorError::other(Box::new(Fault { kind, url, why }), None)
            })
        })
    }
}

impl Connector {
    async fn exchange(
        &self,
        mut request: http::Request<SdkBody>,
    ) -> Result<HttpResponse, (FaultKind, String)> {
        let mut connection = capture_connection(&mut request);
        let mut response = std::pin::pin!(self.http.client.request(request));
        let connected = async {
            tokio::select! {
                biased;
                response = &mut response => Some(response),
                _ = connection.wait_for_connection_metadata() => None,
            }
        };
        let head = match within(self.connect_timeout, FaultKind::ConnectTimeout, connected).await? {
            Some(response) => response,
            None => within(self.read_timeout, FaultKind::ReadTimeout, response).await?,
        };
        let (head, mut body) = head.map_err(|error| (kind(&error), chain(&error)))?.into_parts();
        let mut pieces = BytesMut::new();
        while let Some(frame) =
            within(self.read_timeout, FaultKind::ReadTimeout, body.frame()).await?
        {
            let frame = frame.map_err(|error| (FaultKind::Closed, chain(&error)))?;
            if let Ok(piece) = frame.into_data() {
                pieces.extend_from_slice(&piece);
            }
        }
        let wire = Wire { headers: latin1(&head.headers), body: pieces.freeze() };
        for_the_sdk(head, wire).map_err(|error| (FaultKind::Closed, error.to_string()))
    }
}

async fn within<F: Future>(
    limit: Option<Duration>,
    kind: FaultKind,
    future: F,
) -> Result<F::Output, (FaultKind, String)> {
    match limit {
        None => Ok(future.await),
        Some(limit) => tokio::time::timeout(limit, future)
            .await
            .map_err(|_| (kind, format!("no answer within {} seconds", limit.as_secs_f64()))),
    }
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

fn kind(error: &ClientError) -> FaultKind {
    if is_tls(error) {
        FaultKind::Tls
    } else if error.is_connect() {
        FaultKind::Connect
    } else {
        FaultKind::Closed
    }
}

fn is_tls(error: &(dyn Error + 'static)) -> bool {
    // An `io::Error` hides what it was made from: its own `source` goes one further.
    let inside = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    error.is::<rustls::Error>()
        || inside.is_some_and(|inside| is_tls(inside))
        || error.source().is_some_and(is_tls)
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
