//! Credentials that are found are in no report, whatever its format, and neither by another policy's finding.

use std::path::Path;

use palisade_engine::{Engine, Input, ProfileName, Settings};
use palisade_report::{Format, Look, Report};

/// Everything that the policies find in a file.
fn checked(folder: &Path, name: &str, text: &str) -> Report {
    std::fs::write(folder.join(name), text).unwrap();
    let settings = Settings { profile: ProfileName::All, ..Settings::default() };
    let engine = Engine::new(palisade_policies::all(), settings).unwrap();
    engine.check(&Input { paths: vec![folder.to_owned()], base: folder.to_owned(), ..Input::default() }).unwrap()
}

fn written(report: &Report, format: Format) -> String {
    let mut out = Vec::new();
    palisade_report::write(report, format, &Look::default(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Texts put together here, so that no file of ours holds a credential: an AWS key, a GitHub token with its checksum,
/// the start of a private key, and a password.
fn secrets() -> [(&'static str, String); 4] {
    [
        ("credential-aws-key", ["AKIA", "Q3EGRZ5YV7LWXK2M"].concat()),
        ("credential-token", ["ghp_", "aB3dE6gH9jK2mN5pQ8sT1vW4aB3dE63xUv35"].concat()),
        ("credential-private-key", ["-----BEGIN PRIVATE ", "KEY-----\\nMIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYw"].concat()),
        ("credential-argument", "correct-horse-battery".to_owned()),
    ]
}

#[test]
fn no_format_shows_a_credential_that_was_found() {
    let [(_, aws), (_, token), (_, key), (_, password)] = &secrets();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let text = format!(
        r#"
provider "aws" {{ access_key = "{aws}" }}
variable "token" {{ default = "{token}" }}
resource "aws_instance" "web" {{
  user_data = "export A={aws} B={token}"
  tags      = {{ Key = "{key}" }}
}}
resource "aws_lambda_function" "web" {{
  function_name = "web"
  environment {{
    variables = {{ A = "{aws}", B = var.token }}
  }}
}}
resource "google_cloudfunctions_function" "web" {{
  name                  = "web"
  environment_variables = {{ A = "{aws}", B = var.token }}
}}
resource "github_actions_secret" "web" {{ plaintext_value = "{password}" }}
"#
    );
    let report = checked(&root, "main.tf", &text);
    for (policy, _) in &secrets() {
        let found = report.findings.iter().filter(|finding| finding.policy.id == *policy).collect::<Vec<_>>();
        assert!(!found.is_empty(), "{policy}");
        assert!(found.iter().all(|finding| finding.is_sensitive), "{policy}");
    }
    for format in Format::ALL {
        let out = written(&report, format);
        for (policy, secret) in &secrets() {
            assert!(!out.contains(secret.as_str()), "{format} shows what {policy} found: {out}");
        }
    }
}

#[test]
fn the_test_can_fail() {
    let [(_, aws), ..] = &secrets();
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    let mut report = checked(&root, "main.tf", &format!("provider \"aws\" {{\n  access_key = \"{aws}\"\n}}\n"));
    assert!(!written(&report, Format::Human).contains(aws.as_str()));
    report.findings.iter_mut().for_each(|finding| finding.is_sensitive = false);
    assert!(written(&report, Format::Human).contains(aws.as_str()));
}
