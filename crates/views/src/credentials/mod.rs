//! Credentials that are written into the configuration: in attributes, user data, environments, `ConfigMap`s and
//! provider blocks.
//!
//! Only what is written counts: a value that is not known, or that came from a sensitive variable, is how it should be.
//! A plan alone does not tell what a variable gave from what is written; there the text stands in the clear all the
//! same. No text is guessed to be a secret because it looks random; it has the form of a known kind of credential, or
//! stands in an argument that holds nothing else. Messages name the kind, never the text.

mod formats;

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use palisade_model::{Anchors, Attr, Breach, Mode, Origin, Partial, Project, Resource, Shape, Truth, View};
use palisade_schema::{Body, Schema};

pub use formats::CredentialKind;

use crate::secret::names_secret;

/// What is written in one resource or provider block that is a credential.
#[derive(Debug, Clone)]
pub struct Credentials<'p> {
    anchor: Resource<'p>,
    found: Vec<Written<'p>>,
}

#[derive(Debug, Clone, Copy)]
struct Written<'p> {
    kind: CredentialKind,
    at: Attr<'p>,
    what: &'static str,
}

impl<'p> Credentials<'p> {
    /// The credentials of a kind that stand in a resource.
    pub fn of(&self, kind: CredentialKind) -> Vec<Breach<'p>> {
        self.found
            .iter()
            .filter(|written| written.kind == kind)
            .map(|written| Breach {
                violated: Truth::True,
                at: written.at,
                message: match self.anchor.origin() {
                    Origin::Hcl | Origin::Manifest => format!("{} is written here", written.what),
                    Origin::Plan => format!("{} stands in the plan in the clear", written.what),
                },
                related: Vec::new(),
            })
            .collect()
    }
}

/// Texts up to this many characters are not looked at: the shortest credential is longer.
const SHORTEST: usize = 16;

/// The arguments of provider blocks that hold a credential, whatever the provider (the providers' documentation of
/// authentication).
const PROVIDER_ARGUMENTS: [&str; 22] = [
    "access_token",
    "api_key",
    "api_secret",
    "api_token",
    "app_key",
    "application_credential_secret",
    "auth_token",
    "client_key",
    "client_secret",
    "oauth_token",
    "password",
    "private_key",
    "private_key_password",
    "secret",
    "secret_access_key",
    "secret_id",
    "secret_key",
    "security_token",
    "service_account_key",
    "session_token",
    "spaces_secret_key",
    "token",
];

/// Arguments that are kept secret for other reasons than that they hold a credential, and names of secrets.
const NO_CREDENTIALS: [&str; 11] = [
    "config_raw",
    "connection_string",
    "connection_string_alias",
    "custom_data",
    "insights_key",
    "instrumentation_key",
    "protected_settings",
    "rsa_encrypted_key",
    "sas_uri",
    "sas_url",
    "secret",
];

/// Arguments for credentials that the schema does not tell by their names (github and google providers).
const MORE_ARGUMENTS: [&str; 2] = ["disk_encryption_key_raw", "plaintext_value"];

/// What a text starts with that says where the secret is, instead of being it (CloudFormation and App Service).
const POINTERS: [&str; 3] = ["arn:", "{{resolve:", "@Microsoft.KeyVault("];

/// Kinds that keep a secret for others to read. What they begin with may be a note that says to fill it in; for anything
/// else such a note is the password.
const STORES: [&str; 8] = [
    "aws_secretsmanager_secret_version",
    "aws_ssm_parameter",
    "azurerm_key_vault_secret",
    "google_secret_manager_secret_version",
    "kubernetes_secret",
    "kubernetes_secret_v1",
    "kubernetes_secret_v1_data",
    "vault_generic_secret",
];

/// The first words of such notes.
const NOTES: [&str; 11] =
    ["change", "dummy", "fill", "fixme", "insert", "placeholder", "replace", "set", "tbd", "todo", "your"];

/// What has policies of its own, which go by names too.
const JUDGED_BY_OTHERS: [(&str, &[&str]); 7] = [
    ("aws_ecs_task_definition", &["container_definitions"]),
    ("aws_instance", &["user_data", "user_data_base64"]),
    ("aws_lambda_function", &["environment"]),
    ("aws_launch_configuration", &["user_data", "user_data_base64"]),
    ("aws_launch_template", &["user_data"]),
    ("provider.aws", &["access_key", "secret_key", "token"]),
    ("aws_spot_instance_request", &["user_data", "user_data_base64"]),
];

/// Whether a text holds a credential that its form tells.
pub(crate) fn has_known_form(text: &str) -> bool {
    formats::find(text).is_some()
}

/// A value to look at: what it is called, what the schema knows of its members, and whether it is kept secret.
#[derive(Debug, Clone, Copy)]
struct Open<'p> {
    name: &'p str,
    attr: Attr<'p>,
    body: Option<Body>,
    is_secret: bool,
    /// The argument of the resource that it is part of; empty for the resource.
    argument: &'p str,
}

impl<'p> Open<'p> {
    fn member(self, name: &'p str, attr: Attr<'p>) -> Self {
        let attribute = self.body.and_then(|body| body.attribute(name));
        let block = self.body.and_then(|body| body.block(name));
        let body = block.map(palisade_schema::Block::body).or_else(|| attribute?.ty().object());
        let named = attribute.is_some_and(|attribute| {
            (attribute.is_sensitive() && !NO_CREDENTIALS.contains(&name)) || MORE_ARGUMENTS.contains(&name)
        });
        // The members of a secret map have names of their own, and not all are secrets.
        let is_secret = named || (self.is_secret && names_secret(name));
        let argument = if self.argument.is_empty() { name } else { self.argument };
        Open { name, attr, body, is_secret, argument }
    }

    /// Whether a text is the secret that the argument holds.
    fn is_written(self, resource: Resource<'p>, text: &str) -> bool {
        let is_pointer = POINTERS.iter().any(|start| text.starts_with(start));
        // What Terraform does not touch again was written so that the argument is not empty.
        if !self.is_secret || text.is_empty() || is_pointer || resource.ignores(self.argument) {
            return false;
        }
        if !STORES.contains(&resource.kind()) {
            return true;
        }
        match self.attr.decoded().shape() {
            Shape::Object(mut members) => members.any(|(_, value)| match value.shape() {
                Shape::Text(text) => !text.is_empty() && !is_note(text),
                Shape::Null | Shape::Absent | Shape::Unknown(_) => false,
                Shape::Bool(_) | Shape::Int(_) | Shape::Float(_) | Shape::List(_) | Shape::Object(_) => true,
            }),
            Shape::Text(_)
            | Shape::List(_)
            | Shape::Unknown(_)
            | Shape::Null
            | Shape::Absent
            | Shape::Bool(_)
            | Shape::Int(_)
            | Shape::Float(_) => !is_note(text),
        }
    }
}

/// What is written for a token or key where the provider asks for one that it never uses.
const STAND_INS: [&str; 7] = ["dummy", "fake", "mock", "none", "placeholder", "test", "unused"];

/// Whether a text signs in nowhere: nothing, a place to fill in (`<TOKEN>`), or a word that no service gives out. A
/// password people choose themselves.
fn stands_in(name: &str, text: &str) -> bool {
    let is_word = STAND_INS.iter().any(|word| text.eq_ignore_ascii_case(word));
    text.is_empty() || (text.starts_with('<') && text.ends_with('>')) || (is_word && !name.contains("password"))
}

/// Whether a text of several words tells to put something in its place: `CHANGE_ME_IN_THE_CONSOLE`.
fn is_note(text: &str) -> bool {
    let mut words = text.split([' ', '_', '-', ':']).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    words.next().is_some() && NOTES.iter().any(|note| first.eq_ignore_ascii_case(note))
}

fn of_resource<'p>(resource: Resource<'p>, found: &mut Vec<Written<'p>>) {
    let is_managed = resource.mode() == Mode::Managed;
    let schema = is_managed.then(|| palisade_schema::resource(resource.kind())).flatten();
    // The provider masks every parameter; those of other types than this one are not secret.
    let is_plain = resource.kind() == "aws_ssm_parameter" && resource.get("type").is("SecureString") == Truth::False;
    let body = schema.filter(|_| !is_plain).map(Schema::body);
    let root = Open { name: "", attr: resource.root(), body, is_secret: false, argument: "" };
    let others =
        JUDGED_BY_OTHERS.iter().find(|(kind, _)| *kind == resource.kind()).map_or(&[][..], |(_, names)| *names);
    let own = root.attr.entries().filter(|(name, _)| !others.contains(name));
    let mut open = own.map(|(name, attr)| root.member(name, attr)).collect::<Vec<_>>();
    // A stack of its own: how deep values nest is the author's choice.
    while let Some(at) = open.pop() {
        match at.attr.shape() {
            Shape::List(items) => open.extend(items.map(|attr| Open { attr, ..at })),
            Shape::Object(entries) => open.extend(entries.map(|(name, attr)| at.member(name, attr))),
            // What a sensitive variable gave is how it should be.
            Shape::Text(text) if !at.attr.is_sensitive() => {
                let hit = in_text(resource, at.name, text).or_else(|| {
                    let what = "the value of an argument that is kept secret";
                    at.is_written(resource, text).then_some((CredentialKind::Argument, what))
                });
                found.extend(hit.map(|(kind, what)| Written { kind, at: at.attr, what }));
            }
            Shape::Unknown(unknown) => {
                let known = unknown.parts.iter().filter_map(|part| match part {
                    Partial::Known(text) => Some(&**text),
                    Partial::Unknown(_) => None,
                });
                let hit = known.filter(|text| text.len() >= SHORTEST).find_map(formats::find);
                found.extend(hit.map(|format| Written { kind: format.kind, at: at.attr, what: format.what }));
            }
            Shape::Text(_) | Shape::Absent | Shape::Null | Shape::Bool(_) | Shape::Int(_) | Shape::Float(_) => {}
        }
    }
    found.reverse();
}

/// What a text holds, as it stands or encoded.
fn in_text(resource: Resource<'_>, name: &str, text: &str) -> Option<(CredentialKind, &'static str)> {
    let in_provider = resource.mode() == Mode::Provider;
    if in_provider && PROVIDER_ARGUMENTS.contains(&name) && !stands_in(name, text) {
        return Some((CredentialKind::ProviderBlock, "a credential of the provider"));
    }
    if text.len() < SHORTEST {
        return None;
    }
    let found = formats::find(text)
        .map(|format| (format.kind, format.what))
        .or_else(|| formats::is_aws_secret(name, text).then_some((CredentialKind::AwsKey, "an AWS secret access key")))
        .or_else(|| decoded(text).and_then(|inner| formats::find(&inner)).map(|format| (format.kind, format.what)))?;
    Some(if in_provider { (CredentialKind::ProviderBlock, found.1) } else { found })
}

/// The text inside of a base64 one, as user data and Kubernetes secrets are written.
fn decoded(text: &str) -> Option<Cow<'static, str>> {
    let trimmed = text.trim_end();
    let is_alphabet = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    if !trimmed.len().is_multiple_of(4) || !trimmed.bytes().all(is_alphabet) {
        return None;
    }
    let bytes = STANDARD.decode(trimmed).ok()?;
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

impl View for Credentials<'static> {
    type Of<'p> = Credentials<'p>;

    const KINDS: &'static [&'static str] = &["*"];

    // Only what holds a credential is a subject: that nothing is written in a resource says nothing about it.
    fn collect(project: &Project) -> Vec<Credentials<'_>> {
        Self::collect_among(&Anchors::all(project))
    }

    fn collect_among<'p>(anchors: &Anchors<'p>) -> Vec<Credentials<'p>> {
        let all = anchors.resources().map(|anchor| {
            let mut found = Vec::new();
            of_resource(anchor, &mut found);
            Credentials { anchor, found }
        });
        all.filter(|view| !view.found.is_empty()).collect()
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stand_in_signs_in_nowhere() {
        for (name, text) in [("token", ""), ("api_key", "test"), ("token", "<TOKEN>"), ("password", "<password>")] {
            assert!(stands_in(name, text), "{name} {text}");
        }
        for (name, text) in [("password", "test"), ("token", "test-3fa8"), ("token", "0123456789abcdef")] {
            assert!(!stands_in(name, text), "{name} {text}");
        }
    }

    #[test]
    fn a_note_is_no_secret() {
        for note in ["Replace after build", "CHANGE_ME_IN_THE_CONSOLE", "your-token-here", "TODO: fill in"] {
            assert!(is_note(note), "{note}");
        }
        for secret in ["changeme", "hunter2", "settings of mine", ""] {
            assert!(!is_note(secret), "{secret}");
        }
    }
}
