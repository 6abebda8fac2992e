//! Whom a TLS connection trusts, and what it shows of its own.
//!
//! Mirrors `verify`, `client_cert` and `proxies_config` as botocore's `httpsession.py` hands them to
//! OpenSSL. The trusted roots are Mozilla's, as in the bundle that botocore carries, unless a bundle is
//! named. A file that cannot be used fails the connection, as in botocore, and not the client.

use std::fmt;
use std::path::Path;
use std::sync::Arc;

use hyper_rustls::ConfigBuilderExt;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, Error, RootCertStore, SignatureScheme};
use serde::{Deserialize, Serialize};

use crate::file_path::FilePath;
use crate::key_log::KeyLog;
use crate::p521::P521;

/// botocore's `verify=`.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Verify {
    Switch(bool),
    /// A file of certificates in PEM.
    Bundle(FilePath),
}

impl Default for Verify {
    fn default() -> Self {
        Self::Switch(true)
    }
}

/// botocore's `client_cert=`: one PEM file with both, or certificate and key.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(untagged)]
pub enum Certificate {
    File(FilePath),
    Pair(FilePath, FilePath),
}

/// Why there can be no TLS.
#[derive(Debug, Clone)]
pub struct Unusable {
    why: String,
    pub is_missing_certificate: bool,
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl From<String> for Unusable {
    fn from(why: String) -> Self {
        Self { why, is_missing_certificate: false }
    }
}

impl Certificate {
    fn load(&self) -> Result<(Vec<CertificateDer<'static>>, PrivateKeyDer<'static>), Unusable> {
        let (chain, key) = match self {
            Self::File(path) => (path, path),
            Self::Pair(chain, key) => (chain, key),
        };
        for path in [chain, key] {
            if !path.exists() {
                let why = format!("{}: there is no such file", path.display());
                return Err(Unusable { why, is_missing_certificate: true });
            }
        }
        let loaded = PrivateKeyDer::from_pem_file(&**key);
        Ok((certificates(chain)?, loaded.map_err(|error| format!("{}: {error}", key.display()))?))
    }
}

/// AWS's library, as AWS's own SDK has it, with the one curve that rustls does not ask it for.
fn provider() -> CryptoProvider {
    let mut provider = aws_lc_rs::default_provider();
    provider.kx_groups.push(&P521);
    provider
}

pub fn client_config(
    verify: &Verify,
    certificate: Option<&Certificate>,
    key_log: Option<&Arc<KeyLog>>,
) -> Result<Arc<ClientConfig>, Unusable> {
    let builder = ClientConfig::builder_with_provider(Arc::new(provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?;
    let builder = match verify {
        Verify::Switch(true) => builder.with_webpki_roots(),
        Verify::Switch(false) => {
            builder.dangerous().with_custom_certificate_verifier(Arc::new(Anyone::new()))
        }
        Verify::Bundle(path) => {
            let bundle = Bundle::load(path)?;
            builder.dangerous().with_custom_certificate_verifier(Arc::new(bundle))
        }
    };
    let mut config = match certificate {
        None => builder.with_no_client_auth(),
        Some(certificate) => {
            let (chain, key) = certificate.load()?;
            builder.with_client_auth_cert(chain, key).map_err(|error| error.to_string())?
        }
    };
    if let Some(key_log) = key_log {
        config.key_log = Arc::<KeyLog>::clone(key_log);
    }
    Ok(Arc::new(config))
}

fn certificates(path: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    let shown = path.display();
    let unusable = |error: rustls::pki_types::pem::Error| format!("{shown}: {error}");
    let found = CertificateDer::pem_file_iter(path).map_err(unusable)?;
    let found = found.collect::<Result<Vec<_>, _>>().map_err(unusable)?;
    if found.is_empty() {
        return Err(format!("{shown}: no certificate found"));
    }
    Ok(found)
}

/// `verify=` with a path.
#[derive(Debug)]
struct Bundle {
    verifier: Arc<WebPkiServerVerifier>,
}

impl Bundle {
    fn load(path: &Path) -> Result<Self, String> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(certificates(path)?);
        let provider = Arc::new(provider());
        let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider)
            .build()
            .map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(Self { verifier })
    }
}

impl ServerCertVerifier for Bundle {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        self.verifier.verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls12_signature(message, cert, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls13_signature(message, cert, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}

/// `verify=False`.
#[derive(Debug)]
struct Anyone(CryptoProvider);

impl Anyone {
    fn new() -> Self {
        Self(provider())
    }
}

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, cert, signature, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, cert, signature, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
