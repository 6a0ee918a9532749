//! The forms of known credentials, by what their issuers document or fix in the text.

use std::sync::{LazyLock, OnceLock};

use regex::Regex;

/// What a credential is for, as far as it matters to what is done about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialKind {
    /// A key of Amazon Web Services.
    AwsKey,
    /// A private key.
    PrivateKey,
    /// A token or key of another service.
    Token,
    /// What a provider block signs in with.
    ProviderBlock,
    /// The value of an argument that the provider keeps secret.
    Argument,
}

/// One form.
#[derive(Debug)]
pub(super) struct Format {
    pub(super) kind: CredentialKind,
    /// What it is, at the start of a sentence's middle: `a GitHub token`.
    pub(super) what: &'static str,
    /// Texts of which every such credential holds one; most texts are done with after looking for them.
    needles: &'static [&'static str],
    pattern: &'static str,
    /// Whether a match is one, where the form has a checksum.
    is_genuine: fn(&str) -> bool,
}

const fn token(what: &'static str, needles: &'static [&'static str], pattern: &'static str) -> Format {
    Format { kind: CredentialKind::Token, what, needles, pattern, is_genuine: |_| true }
}

const FORMATS: &[Format] = &[
    // IAM User Guide, "IAM identifiers": long-term and temporary keys.
    Format {
        kind: CredentialKind::AwsKey,
        what: "an AWS access key",
        needles: &["AKIA", "ASIA"],
        pattern: r"\bA[KS]IA[A-Z2-7]{16}\b",
        is_genuine: |_| true,
    },
    Format {
        kind: CredentialKind::AwsKey,
        what: "an AWS secret access key",
        needles: &["SECRET_ACCESS_KEY", "secret_access_key"],
        pattern: r#"(?i)aws_secret_access_key["']?\s*[=:]\s*["']?[A-Za-z0-9/+]{40}(?:[^A-Za-z0-9/+]|$)"#,
        is_genuine: |_| true,
    },
    // RFC 7468 and OpenSSH's own; the header alone, as in a template, is none. Keys under a passphrase are left alone.
    Format {
        kind: CredentialKind::PrivateKey,
        what: "a private key",
        needles: &["PRIVATE KEY"],
        pattern: r"-----BEGIN (?:RSA |EC |DSA |OPENSSH |PGP )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\n|\\r)+(?:[A-Za-z-]+: [^\n\\]*(?:\s|\\n)+)*[A-Za-z0-9+/=]{32}",
        is_genuine: |_| true,
    },
    // GitHub, "Behind GitHub's new authentication token formats": the last six characters are a checksum.
    Format {
        kind: CredentialKind::Token,
        what: "a GitHub token",
        needles: &["ghp_", "gho_", "ghu_", "ghs_", "ghr_"],
        pattern: r"\bgh[pousr]_[A-Za-z0-9]{36}\b",
        is_genuine: has_github_checksum,
    },
    token("a GitHub token", &["github_pat_"], r"\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b"),
    token("a GitLab token", &["glpat-", "gldt-", "glrt-"], r"\bgl(?:pat|dt|rt)-[A-Za-z0-9_-]{20,}"),
    token("an npm token", &["npm_"], r"\bnpm_[A-Za-z0-9]{36}\b"),
    token("a PyPI token", &["pypi-AgEI"], r"\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}"),
    token("a Docker token", &["dckr_pat_"], r"\bdckr_pat_[A-Za-z0-9_-]{27}"),
    token("a Slack token", &["xox"], r"\bxox[abeprs]-[0-9]{8,}-[A-Za-z0-9-]{20,}"),
    token(
        "a Slack webhook",
        &["hooks.slack.com/services/"],
        r"hooks\.slack\.com/services/T[A-Z0-9]{8,}/B[A-Z0-9]{8,}/[A-Za-z0-9]{24}",
    ),
    token("a Stripe key", &["k_live_"], r"\b[rs]k_live_[A-Za-z0-9]{24,}"),
    token("a Google API key", &["AIza"], r"\bAIza[A-Za-z0-9_-]{35}(?:[^A-Za-z0-9_-]|$)"),
    token("a Google OAuth client secret", &["GOCSPX-"], r"\bGOCSPX-[A-Za-z0-9_-]{28}"),
    token("an Azure storage key", &["AccountKey="], r"AccountKey=[A-Za-z0-9+/]{86}=="),
    token(
        "an Entra client secret",
        &["Q~"],
        r"\b[A-Za-z0-9_~.-]{3}[0-9]Q~[A-Za-z0-9_~.-]{31,34}(?:[^A-Za-z0-9_~.-]|$)",
    ),
    token("a DigitalOcean token", &["dop_v1_", "doo_v1_", "dor_v1_"], r"\bdo[opr]_v1_[a-f0-9]{64}\b"),
    token("a Vault token", &["hvs.", "hvb."], r"\bhv[sb]\.[A-Za-z0-9_-]{24,}"),
    token("an HCP Terraform token", &[".atlasv1."], r"\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,}"),
    token("a SendGrid key", &["SG."], r"\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}"),
    token("a Mailchimp key", &["-us"], r"\b[a-f0-9]{32}-us[0-9]{1,2}\b"),
    token("a Databricks token", &["dapi"], r"\bdapi[a-f0-9]{32}\b"),
    token("a New Relic key", &["NRAK-"], r"\bNRAK-[A-Z0-9]{27}\b"),
    token("a Shopify token", &["shpat_", "shpca_", "shppa_", "shpss_"], r"\bshp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}\b"),
    token("a Grafana token", &["glsa_"], r"\bglsa_[A-Za-z0-9]{32}_[a-f0-9]{8}\b"),
    token("an OpenAI key", &["T3BlbkFJ"], r"\bsk-[A-Za-z0-9_-]{20,}T3BlbkFJ[A-Za-z0-9_-]{20,}"),
    token("an Anthropic key", &["sk-ant-"], r"\bsk-ant-[a-z0-9]+-[A-Za-z0-9_-]{80,}"),
];

static NEEDLES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let needles = FORMATS.iter().flat_map(|format| format.needles).map(|needle| regex::escape(needle));
    Regex::new(&needles.collect::<Vec<_>>().join("|")).ok()
});

/// Each is compiled when a text holds one of its needles: most inputs have those of few.
static PATTERNS: [OnceLock<Option<Regex>>; FORMATS.len()] = [const { OnceLock::new() }; FORMATS.len()];

fn compiled(format: &Format, pattern: &'static OnceLock<Option<Regex>>) -> Option<&'static Regex> {
    pattern.get_or_init(|| Regex::new(format.pattern).ok()).as_ref()
}

/// The first form, in the order of the list, of which the text holds one.
pub(super) fn find(text: &str) -> Option<&'static Format> {
    if !NEEDLES.as_ref().is_some_and(|needles| needles.is_match(text)) {
        return None;
    }
    FORMATS
        .iter()
        .zip(&PATTERNS)
        .filter(|(format, _)| format.needles.iter().any(|needle| text.contains(needle)))
        .find_map(|(format, pattern)| {
            let genuine = compiled(format, pattern)?.find_iter(text).any(|found| (format.is_genuine)(found.as_str()));
            genuine.then_some(format)
        })
}

/// Whether a text is AWS's secret access key, by its form where its name says so: 40 characters of base64.
pub(super) fn is_aws_secret(name: &str, text: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let is_form = text.len() == 40 && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/'));
    is_form && (name == "secret_key" || name.ends_with("secret_access_key"))
}

/// Whether the last six characters are the CRC-32 of those between the prefix and them, in base 62.
fn has_github_checksum(token: &str) -> bool {
    const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    let Some((random, checksum)) = token.get(4..).and_then(|rest| rest.split_at_checked(30)) else { return false };
    let mut rest = crc32fast::hash(random.as_bytes());
    let mut expected = [b'0'; 6];
    for digit in expected.iter_mut().rev() {
        *digit = DIGITS[(rest % 62) as usize];
        rest /= 62;
    }
    checksum.as_bytes() == expected
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles_and_every_format_has_needles() {
        assert!(NEEDLES.is_some());
        for (format, pattern) in FORMATS.iter().zip(&PATTERNS) {
            assert!(
                compiled(format, pattern).is_some() && !format.needles.is_empty(),
                "{}: {}",
                format.what,
                format.pattern
            );
        }
    }

    /// A credential is put together here, so that no file of ours holds one.
    fn found(parts: &[&str]) -> Option<&'static str> {
        find(&format!("export X='{}'", parts.concat())).map(|format| format.what)
    }

    #[test]
    fn known_forms() {
        let hex = "0123456789abcdef".repeat(4);
        let mixed = "aB3dE6gH9jK2mN5pQ8sT1vW4".repeat(4);
        for (parts, what) in [
            (vec!["AKIA", "IOSFODNN7EXAMPLE"], Some("an AWS access key")),
            (vec!["AKIA", "IOSFODNN7EXAMPL"], None),
            (vec!["aws_secret_access_key = ", &mixed[..40]], Some("an AWS secret access key")),
            (vec!["aws_secret_access_key = ", "${var.key}"], None),
            (vec!["-----BEGIN RSA PRIVATE ", "KEY-----\n", &mixed], Some("a private key")),
            (vec!["-----BEGIN RSA PRIVATE ", "KEY-----\n", "…"], None),
            (vec!["-----BEGIN PRIVATE ", "KEY-----\\n", &mixed], Some("a private key")),
            // The example of GitHub's announcement, and the same with one character changed.
            (vec!["ghp_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkJ0mLq17"], Some("a GitHub token")),
            (vec!["ghp_", "zQWBuTSOoRi4A9spHcVY5ncnsDkxkK0mLq17"], None),
            (vec!["glpat-", &mixed[..20]], Some("a GitLab token")),
            (vec!["dop_v1_", &hex], Some("a DigitalOcean token")),
            (vec!["sk_live_", &mixed[..24]], Some("a Stripe key")),
            (vec!["sk_test_", &mixed[..24]], None),
            (vec!["xoxb-", "1234567890-", &mixed[..24]], Some("a Slack token")),
            (vec!["just some text about ghp_ and AKIA"], None),
        ] {
            assert_eq!(found(&parts), what, "{parts:?}");
        }
    }

    #[test]
    fn secret_access_keys_by_name_and_form() {
        let key = "aB3dE6gH9jK2mN5pQ8sT1vW4".repeat(2);
        assert!(is_aws_secret("AWS_SECRET_ACCESS_KEY", &key[..40]));
        assert!(!is_aws_secret("AWS_SECRET_ACCESS_KEY", "changeme"));
        assert!(!is_aws_secret("commit", &key[..40]));
    }
}
