//! Keys as a signature can have them.
//!
//! Mirrors `SigV4Auth.add_auth` in `botocore/auth.py`, which sends no token where that is empty, and Python's
//! `http.client`, which refuses a header with a line end in it; botocore wraps that in `HTTPClientError`.
//! Deliberate difference: any other control character is refused too, and the words show no secret.

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, future};

use super::Error;
use super::static_keys::keys;

/// A source of keys whose keys are looked at before anything is signed with them.
#[derive(Debug)]
pub struct Signable<P>(pub P);

impl<P: ProvideCredentials> ProvideCredentials for Signable<P> {
    fn provide_credentials<'a>(&'a self) -> future::ProvideCredentials<'a>
    where
        Self: 'a,
    {
        future::ProvideCredentials::new(async { signable(self.0.provide_credentials().await?) })
    }
}

pub fn signable(given: Credentials) -> Result<Credentials, CredentialsError> {
    let token = given.session_token();
    for (what, text) in
        [("access key id", given.access_key_id()), ("session token", token.unwrap_or_default())]
    {
        if let Some(position) = text.bytes().position(is_control) {
            let error = format!(
                "Invalid header value: the {what} has a control character, such as a line end, at \
                 position {position}"
            );
            let error = Error::botocore("HTTPClientError", &[("error", &error)]);
            return Err(CredentialsError::provider_error(std::sync::Arc::new(error)));
        }
    }
    match token {
        Some("") => {
            let account_id = given.account_id().map(|id| id.as_str());
            let (key, secret) = (given.access_key_id(), given.secret_access_key());
            Ok(keys(key, secret, None, given.expiry(), account_id))
        }
        _ => Ok(given),
    }
}

fn is_control(byte: u8) -> bool {
    (byte < b' ' && byte != b'\t') || byte == 0x7f
}
