//! Which attributes hold secrets.
//!
//! The packages do not publish what a provider marks as sensitive, but for some of Google's comments. The rest is told
//! by name: what providers mark has names of few kinds.

use palisade_schema::format::Type;

/// Words that end the name of a secret.
const ENDINGS: &[&str] = &[
    "access_key",
    "access_token",
    "account_key",
    "api_key",
    "api_token",
    "auth_token",
    "authorization_key",
    "bearer_token",
    "client_key",
    "config_raw",
    "connection_string",
    "connection_string_alias",
    "insights_key",
    "instrumentation_key",
    "oauth_token",
    "passphrase",
    "password",
    "plaintext",
    "policy_key",
    "preshared_key",
    "primary_key",
    "private_key",
    "private_key_base64",
    "private_key_openssh",
    "private_key_pem",
    "private_key_pem_pkcs8",
    "protected_settings",
    "raw_key",
    "readonly_key",
    "refresh_token",
    "rsa_encrypted_key",
    "sas_key",
    "sas_token",
    "sas_uri",
    "sas_url",
    "secondary_key",
    "secret",
    "secret_binary",
    "secret_data",
    "secret_key",
    "secret_key_base64",
    "secret_string",
    "session_token",
    "shared_access_signature",
    "shared_key",
];

/// Whole names of secrets that are common words.
const NAMES: &[&str] = &["custom_data", "token"];

/// Secrets of types that exist to hold one, under a common name: what the pages of their providers call sensitive.
const OF_TYPES: &[(&str, &[&str])] = &[
    ("aws_ssm_parameter", &["value"]),
    ("azurerm_key_vault_secret", &["value"]),
    ("kubernetes_secret", &["binary_data", "data"]),
    ("kubernetes_secret_v1", &["binary_data", "data"]),
    ("local_sensitive_file", &["content", "content_base64"]),
    ("random_password", &["bcrypt_hash", "result"]),
];

/// What ends the name of an argument that is never stored: providers have these for secrets.
const WRITE_ONLY: &str = "_wo";

/// Whether an attribute of this name and type holds a secret.
pub fn is_secret(name: &str, ty: &Type) -> bool {
    let name = name.strip_suffix(WRITE_ONLY).unwrap_or(name);
    let mut endings = ENDINGS.iter().filter_map(|ending| name.strip_suffix(ending));
    let is_named_so = NAMES.contains(&name) || endings.any(|before| before.is_empty() || before.ends_with('_'));
    *ty == Type::String && is_named_so
}

/// The attributes of a resource or data source type that hold secrets although their names do not tell.
pub fn secrets_of(type_name: &str) -> &'static [&'static str] {
    OF_TYPES.iter().find(|(name, _)| *name == type_name).map_or(&[], |(_, secrets)| secrets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_secrets() {
        for secret in ["password", "master_password", "password_wo", "primary_access_key", "token", "secret_string"] {
            assert!(is_secret(secret, &Type::String), "{secret}");
        }
        for plain in ["password_policy", "secret_arn", "public_key", "next_token", "monkey", "key_name"] {
            assert!(!is_secret(plain, &Type::String), "{plain}");
        }
        assert!(!is_secret("password", &Type::Bool));
    }
}
