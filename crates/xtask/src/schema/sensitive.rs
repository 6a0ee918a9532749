//! Which attributes hold secrets.
//!
//! The packages do not publish what a provider marks as sensitive, but for Google's, whose comments say it. The rest is
//! told by name: what the providers mark has names of few kinds.

use palisade_schema::format::Type;

/// Words that end the name of a secret.
const ENDINGS: &[&str] = &[
    "password",
    "passphrase",
    "secret",
    "secret_string",
    "secret_binary",
    "secret_key",
    "private_key",
    "private_key_pem",
    "private_key_openssh",
    "private_key_pem_pkcs8",
    "connection_string",
    "access_key",
    "auth_token",
    "access_token",
    "api_token",
    "shared_key",
    "client_key",
    "kube_config_raw",
];

/// Whether an attribute of this name and type holds a secret.
pub fn is_secret(name: &str, ty: &Type) -> bool {
    *ty == Type::String
        && ENDINGS
            .iter()
            .any(|ending| name.strip_suffix(ending).is_some_and(|before| before.is_empty() || before.ends_with('_')))
}
