//! How a connection comes about: directly or through a proxy, with TLS or without.
//!
//! Mirrors the pool and proxy managers that botocore's `URLLib3Session` takes from urllib3: an HTTP proxy
//! gets the whole URL of an `http` request, and a `CONNECT` for an `https` one.

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector as TcpConnector};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tower_service::Service;

use crate::blocking::{Resolver, blocking};
use crate::key_log::KeyLog;
use crate::proxy::{Proxies, ProxiesConfig, Proxy};
use crate::sockets;
use crate::tls::{self, Certificate, Verify};

/// After this long without traffic the system asks whether the peer is still there: Linux's default.
const KEEPALIVE: Duration = Duration::from_secs(7200);

/// Of a proxy's answer to `CONNECT`, in bytes.
const LONGEST_HEAD: usize = 65_536;

type BoxError = Box<dyn Error + Send + Sync>;

/// What botocore's `Config` and `client(…)` say about connections.
#[derive(Clone)]
pub struct Transport {
    /// To each host, while they are idle.
    pub max_pool_connections: usize,
    pub verify: Verify,
    pub client_cert: Option<Certificate>,
    pub proxies: Proxies,
    pub proxies_config: ProxiesConfig,
    pub tcp_keepalive: bool,
    pub key_log: Option<Arc<KeyLog>>,
}

impl Default for Transport {
    fn default() -> Self {
        Self {
            max_pool_connections: 10,
            verify: Verify::default(),
            client_cert: None,
            proxies: Proxies::default(),
            proxies_config: ProxiesConfig::default(),
            tcp_keepalive: false,
            key_log: None,
        }
    }
}

/// What hyper's pool makes its connections with.
#[derive(Clone)]
pub struct Connector {
    tcp: Tcp,
    tls: Arc<Tls>,
    proxy_tls: Arc<Tls>,
    proxies: Arc<Proxies>,
    forwards_https: bool,
    /// Whether the proxies have TLS of their own, which is made before the way to them.
    has_proxies_config: bool,
}

/// Made with the first connection that needs it, once there is one below it.
struct Tls {
    verify: Verify,
    certificate: Option<Certificate>,
    key_log: Option<Arc<KeyLog>>,
    made: OnceLock<Arc<ClientConfig>>,
}

impl Tls {
    fn new(
        verify: Verify,
        certificate: Option<Certificate>,
        key_log: Option<Arc<KeyLog>>,
    ) -> Arc<Self> {
        Arc::new(Self { verify, certificate, key_log, made: OnceLock::new() })
    }

    /// What could not be made is tried again with the next connection.
    async fn get(self: &Arc<Self>) -> Result<Arc<ClientConfig>, UnusableFile> {
        if let Some(made) = self.made.get() {
            return Ok(Arc::clone(made));
        }
        let tls = Arc::clone(self);
        let make =
            move || tls::client_config(&tls.verify, tls.certificate.as_ref(), tls.key_log.as_ref());
        let reads_files = matches!(self.verify, Verify::Bundle(_)) || self.certificate.is_some();
        let made = if reads_files { blocking(make).await } else { make() };
        let made = made.map_err(UnusableFile)?;
        Ok(Arc::clone(self.made.get_or_init(|| made)))
    }

    /// TLS inside of a connection, with whom the URL names.
    async fn over<T>(
        self: &Arc<Self>,
        connection: T,
        uri: Uri,
    ) -> Result<MaybeHttpsStream<T>, BoxError>
    where
        T: Connection + Read + Write + Send + Unpin + 'static,
    {
        let config = self.get().await?;
        HttpsConnector::from((Opened(Some(connection)), config)).call(uri).await
    }
}

impl fmt::Debug for Connector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connector")
    }
}

/// Nobody listens there, or the name is not known.
#[derive(Debug)]
pub struct Unreachable(BoxError);

impl fmt::Display for Unreachable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Error for Unreachable {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}

/// Tells a connection that there is not from what fails on it later.
#[derive(Clone)]
struct Tcp(TcpConnector<Resolver>);

impl Service<Uri> for Tcp {
    type Response = <TcpConnector<Resolver> as Service<Uri>>::Response;
    type Error = Unreachable;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Unreachable>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Unreachable>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let connecting = self.0.call(uri);
        Box::pin(async move { connecting.await.map_err(|error| Unreachable(error.into())) })
    }
}

/// The way to the endpoint ended at the proxy.
#[derive(Debug)]
pub struct ProxyError {
    /// Without name and password.
    pub url: String,
    source: BoxError,
}

impl fmt::Display for ProxyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no way through the proxy {}", self.url)
    }
}

impl Error for ProxyError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}

/// What botocore has no class of its own for.
#[derive(Debug)]
pub struct Unhandled(String);

impl fmt::Display for Unhandled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Unhandled {}

const INVALID_PROXIES_CONFIG: &str = "Invalid configuration value(s) provided for proxies_config.";

/// A file of certificates cannot be used.
#[derive(Debug)]
pub struct UnusableFile(tls::Unusable);

impl fmt::Display for UnusableFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Error for UnusableFile {}

impl UnusableFile {
    /// botocore takes a client certificate that is not there for a lost connection.
    pub fn is_missing_certificate(&self) -> bool {
        self.0.is_missing_certificate
    }
}

impl Connector {
    pub fn new(transport: &Transport) -> Self {
        let mut tcp = TcpConnector::new_with_resolver(Resolver);
        tcp.set_nodelay(true);
        tcp.enforce_http(false);
        tcp.set_keepalive(transport.tcp_keepalive.then_some(KEEPALIVE));
        let of_proxies = &transport.proxies_config;
        let key_log = transport.key_log.clone();
        let proxy_verify = match &of_proxies.proxy_ca_bundle {
            Some(path) => Verify::Bundle(path.clone()),
            None => transport.verify.clone(),
        };
        Self {
            tcp: Tcp(tcp),
            tls: Tls::new(transport.verify.clone(), transport.client_cert.clone(), key_log.clone()),
            proxy_tls: Tls::new(proxy_verify, of_proxies.proxy_client_cert.clone(), key_log),
            proxies: Arc::new(transport.proxies.clone()),
            forwards_https: of_proxies.proxy_use_forwarding_for_https.unwrap_or(false),
            has_proxies_config: of_proxies.proxy_ca_bundle.is_some()
                || of_proxies.proxy_client_cert.is_some(),
        }
    }

    /// The proxy that gets the request itself, where there is one.
    pub fn forwarding_proxy(&self, uri: &Uri) -> Option<Proxy> {
        let proxy = self.proxies.on_the_way_to(uri)?.ok()?;
        self.is_forwarded(uri, &proxy).then_some(proxy)
    }

    fn is_forwarded(&self, uri: &Uri, proxy: &Proxy) -> bool {
        !is_https(uri) || (is_https(&proxy.uri) && self.forwards_https)
    }

    async fn connect(mut self, uri: Uri) -> Result<Stream, BoxError> {
        let proxy = self.proxies.on_the_way_to(&uri);
        let first = proxy.as_ref().and_then(|proxy| proxy.as_ref().ok());
        let first = first.map_or(&uri, |proxy| &proxy.uri);
        let port = first.port_u16().unwrap_or(if is_https(first) { 443 } else { 80 });
        let allowed = sockets::ask(first.host().unwrap_or_default(), port).await;
        allowed.map_err(Unhandled)?;
        match proxy {
            None => {
                let connection = self.tcp.call(uri.clone()).await?;
                if !is_https(&uri) {
                    return Ok(Stream::new(connection, false));
                }
                Ok(Stream::new(self.tls.over(connection, uri).await?, false))
            }
            Some(Err(url)) => {
                Err(Unhandled(format!("the proxy's URL makes no sense: {url}")).into())
            }
            Some(Ok(proxy)) => self.connect_through(proxy, uri).await,
        }
    }

    async fn connect_through(mut self, proxy: Proxy, uri: Uri) -> Result<Stream, BoxError> {
        if self.has_proxies_config {
            let made = self.proxy_tls.get().await;
            made.map_err(|_| Unhandled(INVALID_PROXIES_CONFIG.to_owned()))?;
        }
        let to_proxy = self.connect_to(&proxy).await;
        let to_proxy =
            to_proxy.map_err(|source| ProxyError { url: proxy.shown.clone(), source })?;
        if self.is_forwarded(&uri, &proxy) {
            return Ok(to_proxy);
        }
        let opened = tunnel(to_proxy, &proxy, &uri).await?;
        Ok(Stream::new(self.tls.over(opened, uri).await?, false))
    }

    async fn connect_to(&mut self, proxy: &Proxy) -> Result<Stream, BoxError> {
        let connection = self.tcp.call(proxy.uri.clone()).await?;
        if !is_https(&proxy.uri) {
            return Ok(Stream::new(connection, true));
        }
        Ok(Stream::new(self.proxy_tls.over(connection, proxy.uri.clone()).await?, true))
    }
}

/// Asks the proxy for a way to the endpoint, which the connection then is.
async fn tunnel(to_proxy: Stream, proxy: &Proxy, uri: &Uri) -> Result<Stream, BoxError> {
    let mut io = TokioIo::new(to_proxy);
    let host = uri.host().ok_or("a URL without a host")?;
    let target = format!("{host}:{}", uri.port_u16().unwrap_or(443));
    let mut request = format!("CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n").into_bytes();
    if let Some(authorization) = &proxy.authorization {
        request.extend_from_slice(b"Proxy-Authorization: ");
        request.extend_from_slice(authorization.as_bytes());
        request.extend_from_slice(b"\r\n");
    }
    request.extend_from_slice(b"\r\n");
    io.write_all(&request).await?;
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if head.len() > LONGEST_HEAD || io.read_buf(&mut head).await? == 0 {
            return Err("no answer of the proxy to CONNECT".into());
        }
    }
    let line = String::from_utf8_lossy(head.split(|b| *b == b'\r').next().unwrap_or_default());
    let status = line.strip_prefix("HTTP/1.").and_then(|rest| rest.get(2..)).unwrap_or_default();
    match status.split(' ').next() {
        Some("200") => {}
        Some(code) if code.parse::<u16>().is_ok() => {
            let refused = format!("Tunnel connection failed: {status}");
            return Err(ProxyError { url: proxy.shown.clone(), source: refused.into() }.into());
        }
        _ => return Err("the proxy's answer to CONNECT is not HTTP".into()),
    }
    Ok(io.into_inner())
}

/// Gives out a connection that is there already.
struct Opened<T>(Option<T>);

impl<T: Send + 'static> Service<Uri> for Opened<T> {
    type Response = T;
    type Error = BoxError;
    type Future = std::future::Ready<Result<T, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        std::future::ready(self.0.take().ok_or_else(|| "the tunnel is taken".into()))
    }
}

fn is_https(uri: &Uri) -> bool {
    uri.scheme() == Some(&http::uri::Scheme::HTTPS)
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Stream, BoxError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        Box::pin(self.clone().connect(uri))
    }
}

trait Io: Read + Write + Send + Unpin {}

impl<T: Read + Write + Send + Unpin> Io for T {}

/// A connection, whatever it is made of.
pub struct Stream {
    io: Box<dyn Io>,
    /// The peer is a proxy, which wants the whole URL.
    forwarded: bool,
}

impl Stream {
    fn new(io: impl Io + 'static, forwarded: bool) -> Self {
        Self { io: Box::new(io), forwarded }
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        Connected::new().proxy(self.forwarded)
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut *self.io).poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        data: &[u8],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut *self.io).poll_write(context, data)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut *self.io).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<std::io::Result<()>> {
        Pin::new(&mut *self.io).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[std::io::IoSlice<'_>],
    ) -> Poll<std::io::Result<usize>> {
        Pin::new(&mut *self.io).poll_write_vectored(context, slices)
    }
}
