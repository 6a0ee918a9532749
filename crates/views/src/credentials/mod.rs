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
use palisade_model::{Attr, Breach, Mode, Origin, Partial, Project, Resource, Shape, Truth, View};
use palisade_schema::{Body, Schema};

pub use formats::CredentialKind;

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
                related: None,
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
}

impl<'p> Open<'p> {
    fn member(self, name: &'p str, attr: Attr<'p>) -> Self {
        let attribute = self.body.and_then(|body| body.attribute(name));
        let block = self.body.and_then(|body| body.block(name));
        let body = block.map(palisade_schema::Block::body).or_else(|| attribute?.ty().object());
        let named = attribute.is_some_and(|attribute| {
            (attribute.is_sensitive() && !NO_CREDENTIALS.contains(&name)) || MORE_ARGUMENTS.contains(&name)
        });
        Open { name, attr, body, is_secret: self.is_secret || named }
    }
}

fn of_resource<'p>(resource: Resource<'p>, found: &mut Vec<Written<'p>>) {
    let is_managed = resource.mode() == Mode::Managed;
    let schema = is_managed.then(|| palisade_schema::resource(resource.kind())).flatten();
    // The provider masks every parameter; those of other types than this one are not secret.
    let is_plain = resource.kind() == "aws_ssm_parameter" && resource.get("type").is("SecureString") == Truth::False;
    let body = schema.filter(|_| !is_plain).map(Schema::body);
    let root = Open { name: "", attr: resource.root(), body, is_secret: false };
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
                    let is_literal = !text.is_empty() && !POINTERS.iter().any(|start| text.starts_with(start));
                    let what = "the value of an argument that is kept secret";
                    (at.is_secret && is_literal).then_some((CredentialKind::Argument, what))
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
    if in_provider && PROVIDER_ARGUMENTS.contains(&name) && !text.is_empty() {
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
        let all = project.resources().map(|anchor| {
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
