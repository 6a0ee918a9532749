//! Secrets that are written where they can be read.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use palisade_model::{Attr, Fact, Partial, Reason, Shape, Truth};
use regex::Regex;

use crate::credentials::has_known_form;

/// Texts longer than this many bytes are looked at up to here (`max-secret-bytes`); user data is 16 KiB at most.
const MAX_SECRET_BYTES: usize = 1 << 20;

/// The header of a private key, also where the key itself is filled in (RFC 7468).
static PRIVATE_KEY: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----").ok());

/// Words in the name of what holds a secret, in lower case and without separators.
const NAMES: [&str; 9] = [
    "password",
    "passwd",
    "passphrase",
    "secret",
    "privatekey",
    "accesskey",
    "apikey",
    "credential",
    "connectionstring",
];

/// Names that have one of these words and hold no secret: what a token is, where it is found, how long it holds.
const HARMLESS_ENDS: [&str; 26] = [
    "arn",
    "audience",
    "audiences",
    "count",
    "days",
    "dir",
    "enabled",
    "expiration",
    "expiry",
    "file",
    "hours",
    "id",
    "length",
    "limit",
    "minutes",
    "name",
    "namespace",
    "path",
    "policy",
    "ref",
    "seconds",
    "ttl",
    "type",
    "uri",
    "url",
    "version",
];

/// Whether a text shows a secret: a credential with a form of its own, or the secret key of an access key.
pub fn shows_secret(text: &str) -> bool {
    let text = text.get(..text.floor_char_boundary(MAX_SECRET_BYTES)).unwrap_or(text);
    has_known_form(text) || PRIVATE_KEY.as_ref().is_some_and(|header| header.is_match(text)) || has_secret_key(text)
}

/// A secret access key is 40 characters of base64 without padding, with nothing but quotes, signs of assignment or
/// space around it. Digests are as long, but of one case; paths have more slashes.
fn has_secret_key(text: &str) -> bool {
    let is_around = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '\\' | '=' | ':' | ',' | ';');
    text.split(is_around).any(|word| {
        let has = |test: fn(&u8) -> bool| word.bytes().any(|byte| test(&byte));
        word.len() == 40
            && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'+'))
            && !word.starts_with('/')
            && word.matches('/').count() <= 3
            && has(u8::is_ascii_uppercase)
            && has(u8::is_ascii_lowercase)
            && has(u8::is_ascii_digit)
    })
}

/// Whether a name says that a secret is what it stands for.
pub fn names_secret(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let plain = lower.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    // Not what has to do with tokens: a tokenizer, the number of tokens.
    let has_token = lower.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| word.ends_with("token"));
    (has_token || NAMES.iter().any(|word| plain.contains(word)))
        && (!HARMLESS_ENDS.iter().any(|end| plain.ends_with(end)) || plain.ends_with("accesskeyid"))
}

/// Whether a text that is written here shows a secret, in plain or in base64. What a provider computes is not written.
pub fn writes_secret(attr: Attr<'_>) -> Truth {
    writes(attr, shows_secret)
}

/// Like [`writes_secret`], for scripts: what they assign to a name of secrets (`export DATABASE_PASSWORD=…`) is one.
pub fn scripts_secret(attr: Attr<'_>) -> Truth {
    writes(attr, |text| shows_secret(text) || commands(text).any(assigns_secret))
}

/// The commands of a script: its lines, and what `;` or `&` parts in them.
fn commands(script: &str) -> impl Iterator<Item = &str> {
    script.lines().flat_map(|line| line.split([';', '&']))
}

/// Whether a command of a script assigns a text that stands there to a name of secrets. What it reads from elsewhere
/// (`$1`, `$(…)`, `<…>`, `{{…}}`) is not shown.
fn assigns_secret(line: &str) -> bool {
    let Some((target, value)) = line.split_once('=') else { return false };
    let name = target.split_whitespace().last().unwrap_or_default().trim_start_matches("$env:");
    let value = value.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
    is_name && names_secret(name) && !value.is_empty() && !value.starts_with(['$', '`', '<', '{', '(', '%', '='])
}

fn writes(attr: Attr<'_>, shows: impl Fn(&str) -> bool) -> Truth {
    match (attr.text(), attr.shape()) {
        (Fact::Known(text), _) => (shows(&text) || in_base64(&text, shows)).into(),
        (Fact::Absent, _) => Truth::False,
        (Fact::Unknown(_), Shape::Unknown(unknown)) if shows_in_parts(&unknown.parts, shows) => attr.exists(),
        (Fact::Unknown(causes), _) => {
            let project = attr.resource().project();
            match causes.iter().all(|id| is_computed(&project.cause(id).reason)) {
                true => Truth::False,
                false => Truth::Unknown(causes),
            }
        }
    }
}

/// The values of a map; itself where it is not known which it has.
pub fn values(map: Attr<'_>) -> Vec<Attr<'_>> {
    if map.causes().is_some() { vec![map] } else { map.entries().map(|(_, value)| value).collect() }
}

fn shows_in_parts(parts: &[Partial], shows: impl Fn(&str) -> bool) -> bool {
    parts.iter().any(|part| match part {
        Partial::Known(text) => shows(text),
        Partial::Unknown(_) => false,
    })
}

fn in_base64(text: &str, shows: impl Fn(&str) -> bool) -> bool {
    let Ok(bytes) = STANDARD.decode(text.trim()) else { return false };
    std::str::from_utf8(&bytes).is_ok_and(shows)
}

/// Whether a provider computes what is not known; nobody has written that.
fn is_computed(reason: &Reason) -> bool {
    match reason {
        Reason::AfterApply(_) | Reason::DataSource(_) | Reason::Impure(_) | Reason::ProviderFunction(_) => true,
        Reason::Variable(_)
        | Reason::Module(_)
        | Reason::NotShown(_)
        | Reason::Outside(_)
        | Reason::Invalid(_)
        | Reason::Limit(_)
        | Reason::WrongType
        | Reason::Elsewhere
        | Reason::ProviderRelease
        | Reason::Account(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_by_their_form() {
        let key = ["AKIA", "IOSFODNN7EXAMPLE"].concat();
        let secret = ["wJalrXUtnFEMI/K7MDENG", "/bPxRfiCYEXAMPLEKEY"].concat();
        for text in [
            format!("export AWS_ACCESS_KEY_ID={key}"),
            format!("aws_secret_access_key = {secret}\n"),
            "-----BEGIN RSA PRIVATE KEY-----".to_owned(),
            "-----BEGIN PRIVATE KEY-----".to_owned(),
        ] {
            assert!(shows_secret(&text), "{text}");
        }
        for text in [
            "da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "arn:aws:iam::111122223333:role/deploy",
            "-----BEGIN PUBLIC KEY-----",
            "export GREETING=hello",
            "see https://docs.aws.amazon.com/AWSEC2/latest/WindowsGuide/ec2launch.html",
        ] {
            assert!(!shows_secret(text), "{text}");
        }
        assert!(in_base64(&STANDARD.encode(format!("KEY={key}")), shows_secret));
    }

    #[test]
    fn secrets_that_a_script_assigns() {
        for line in ["export DB_PASSWORD=\"winter\"", "API_KEY='a1'", "$env:CLIENT_SECRET = \"x\""] {
            assert!(assigns_secret(line), "{line}");
        }
        assert!(commands("set -e; export API_KEY=a1 && run").any(assigns_secret));
        for line in
            ["PASSWORD=$1", "export TOKEN=$(cat /run/token)", "SECRET_ARN=a", "DB_PASSWORD=", "if [ $TOKEN = x ]"]
        {
            assert!(!assigns_secret(line), "{line}");
        }
    }

    #[test]
    fn names_of_secrets() {
        for name in ["DATABASE_PASSWORD", "api-key", "AWS_ACCESS_KEY_ID", "SlackToken", "CLIENT_SECRET"] {
            assert!(names_secret(name), "{name}");
        }
        for name in [
            "ENVIRONMENT",
            "MAX_TOKENS",
            "TOKENIZER",
            "PASSWORD_POLICY",
            "TOKEN_TYPE",
            "SECRET_ARN",
            "PASSWORD_MIN_LENGTH",
            "DB_HOST",
        ] {
            assert!(!names_secret(name), "{name}");
        }
    }
}
