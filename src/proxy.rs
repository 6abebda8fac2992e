//! Which proxy a connection takes.
//!
//! Mirrors `ProxyConfiguration` in `botocore/httpsession.py`, and for the environment what its
//! `get_environ_proxies` takes from Python's `urllib.request`.

use std::collections::BTreeMap;
use std::ffi::OsStr;

use base64_simd::STANDARD;
use http::{HeaderValue, Uri};
use percent_encoding::percent_decode_str;
use serde::{Deserialize, Serialize};

use crate::environment::Environment;
use crate::file_path::FilePath;
use crate::tls::Certificate;

/// botocore's `Config(proxies_config=…)`.
#[derive(Debug, Clone, Default, Deserialize, Serialize)]
pub struct ProxiesConfig {
    pub proxy_ca_bundle: Option<FilePath>,
    pub proxy_client_cert: Option<Certificate>,
    /// Whether an HTTPS proxy is told the whole URL, instead of being asked for a tunnel.
    pub proxy_use_forwarding_for_https: Option<bool>,
}

/// A proxy for each scheme, and the hosts that are reached without.
#[derive(Clone, Default)]
pub struct Proxies {
    by_scheme: BTreeMap<String, String>,
    bypassed: Vec<String>,
}

#[derive(Clone)]
pub struct Proxy {
    pub uri: Uri,
    /// The value of `Proxy-Authorization`.
    pub authorization: Option<HeaderValue>,
    /// The URL without its name and password.
    pub shown: String,
}

impl Proxies {
    pub fn new(by_scheme: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { by_scheme: by_scheme.into_iter().collect(), bypassed: Vec::new() }
    }

    pub fn of_environment(environment: &Environment) -> Self {
        let text = |text: &OsStr| Some(text.to_str()?.to_owned());
        let mut variables: Vec<(String, String)> = environment
            .variables()
            .filter_map(|(name, value)| Some((text(name)?, text(value)?)))
            .filter(|(name, _)| name.to_ascii_lowercase().ends_with("_proxy"))
            .collect();
        // In a CGI script HTTP_PROXY is a header of the request.
        if environment.get("REQUEST_METHOD").is_some() {
            variables.retain(|(name, _)| name != "HTTP_PROXY");
        }
        // Names in lower case come last, and win, even to nothing.
        variables.sort_by_key(|(name, _)| *name == name.to_ascii_lowercase());
        let mut by_scheme = BTreeMap::new();
        for (name, value) in variables {
            let lower = name.to_ascii_lowercase();
            let scheme = lower.trim_end_matches("_proxy").to_owned();
            if !value.is_empty() {
                by_scheme.insert(scheme, value);
            } else if name == lower {
                by_scheme.remove(&scheme);
            }
        }
        let bypassed = by_scheme.remove("no").unwrap_or_default();
        if bypassed == "*" {
            return Self::default();
        }
        let bypassed = bypassed.split(',').map(|name| name.trim().to_lowercase());
        Self { by_scheme, bypassed: bypassed.filter(|name| !name.is_empty()).collect() }
    }

    /// The proxy on the way to that URL; an error where its own URL is none.
    pub fn on_the_way_to(&self, uri: &Uri) -> Option<Result<Proxy, String>> {
        let url = self.by_scheme.get(uri.scheme_str()?).filter(|url| !url.is_empty())?;
        (!self.bypasses(uri)).then(|| Proxy::parse(url))
    }

    fn bypasses(&self, uri: &Uri) -> bool {
        let Some(authority) = uri.authority() else {
            return false;
        };
        let host = authority.host().to_lowercase();
        let with_port = authority.as_str().to_lowercase();
        self.bypassed.iter().any(|name| {
            let name = name.trim_start_matches('.');
            let below = format!(".{name}");
            [&host, &with_port].iter().any(|host| *host == name || host.ends_with(&below))
        })
    }
}

impl Proxy {
    fn parse(url: &str) -> Result<Self, String> {
        let url = match url {
            _ if url.starts_with("http:") || url.starts_with("https:") => url.to_owned(),
            _ if url.starts_with("//") => format!("http:{url}"),
            _ => format!("http://{url}"),
        };
        let shown = shown(&url);
        let (scheme, rest) = url.split_once("://").unwrap_or(("http", &url));
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (user, host) = match rest[..end].rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, &rest[..end]),
        };
        let uri = format!("{scheme}://{host}").parse().map_err(|_| shown.clone())?;
        let authorization = match user.and_then(|user| user.split_once(':')) {
            Some((name, password)) => basic(name, password).map_err(|()| shown.clone())?,
            None => None,
        };
        Ok(Self { uri, authorization, shown })
    }
}

const SCHEMES: [&str; 6] = ["http", "https", "socks4", "socks4a", "socks5", "socks5h"];

/// A proxy's URL without what may be secret. A password may have in it whatever ends the name of a host, so all
/// that stands before the last `@` is taken for a name and a password; and a query may have a token.
pub fn shown(url: &str) -> String {
    let (before, rest) = match url.rsplit_once('@') {
        Some((before, rest)) => (Some(before), rest),
        None => (None, url),
    };
    let end = rest.find(['?', '#']).unwrap_or(rest.len());
    let query = if end < rest.len() { "?***" } else { "" };
    let rest = &rest[..end];
    let Some(before) = before else { return format!("{rest}{query}") };
    // A scheme that is known, and no more of it, as there may be a second one in the password.
    let known = |scheme: &str| SCHEMES.iter().any(|known| known.eq_ignore_ascii_case(scheme));
    let scheme = before.split_once("://").filter(|(scheme, _)| known(scheme));
    let (scheme, slashes, user) = match scheme {
        Some((scheme, user)) => (scheme, "://", user),
        None => ("", "", before),
    };
    if before.contains(['?', '#']) {
        // Nobody can tell whether the `@` is of a name or of a query.
        return format!("{scheme}{slashes}***");
    }
    let user = match user.split_once(':') {
        Some(("", "")) => ":",
        Some(("", _)) => ":***",
        Some((_, "")) => "***:",
        Some(_) => "***:***",
        None => "***",
    };
    format!("{scheme}{slashes}{user}@{rest}{query}")
}

/// The value of the header; botocore only takes ASCII into it.
fn basic(name: &str, password: &str) -> Result<Option<HeaderValue>, ()> {
    let text = |text| percent_decode_str(text).decode_utf8_lossy();
    let (name, password) = (text(name), text(password));
    if name.is_empty() || password.is_empty() {
        return Ok(None);
    }
    if !name.is_ascii() || !password.is_ascii() {
        return Err(());
    }
    let encoded = STANDARD.encode_to_string(format!("{name}:{password}"));
    let mut value = HeaderValue::from_str(&format!("Basic {encoded}")).map_err(|_| ())?;
    value.set_sensitive(true);
    Ok(Some(value))
}
