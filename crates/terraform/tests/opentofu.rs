//! What `OpenTofu` has and Terraform 1.11 has not: it is understood where configurations are judged, and refused where
//! Terraform's answer is asked for.

use std::sync::Arc;

use palisade_model::{Fact, Project, ProjectInfo, Resource, Truth};
use palisade_source::SourceFile;
use palisade_terraform::modules::{Argument, Evaluated, ModuleMap, Options, Purpose, Root, Texts, evaluate};

fn evaluated(files: &[(&str, &str)], options: Options) -> Evaluated {
    let texts = Texts::new(files.iter().map(|(path, text)| SourceFile::new(*path, *text)));
    let root = Root::load_for(&texts, ".", &ModuleMap::default(), &options).unwrap();
    let functions = Arc::new(texts.seen_from("."));
    evaluate(Arc::new(root), &texts, functions, options)
}

fn project(files: &[(&str, &str)]) -> Project {
    evaluated(files, Options::default()).project(ProjectInfo::default())
}

fn inspected(text: &str) -> Vec<String> {
    let options = Options { purpose: Purpose::Inspect, ..Options::default() };
    evaluated(&[("main.tofu", text)], options).diagnostics().iter().map(|wrong| wrong.summary.to_string()).collect()
}

fn addresses(project: &Project) -> Vec<&str> {
    project.resources().map(|resource| resource.address().as_str()).collect()
}

fn resource<'p>(project: &'p Project, address: &str) -> Resource<'p> {
    project.by_address(&address.into()).unwrap_or_else(|| panic!("no {address} in {:?}", addresses(project)))
}

fn causes(project: &Project, truth: Truth) -> Vec<String> {
    let Truth::Unknown(causes) = truth else { panic!("{truth:?} is known") };
    causes.iter().map(|id| project.cause(id).reason.to_string()).collect()
}

#[test]
fn functions_of_its_own() {
    for (call, value) in [
        (r#"cidrcontains("192.168.2.0/20", "192.168.2.1")"#, "true"),
        (r#"cidrcontains("192.168.2.0/20", "192.168.2.0/22")"#, "true"),
        (r#"cidrcontains("192.168.2.0/20", "192.126.2.0/18")"#, "false"),
        (r#"cidrcontains("10.0.0.0/24", "10.0.0.0/8")"#, "false"),
        (r#"cidrcontains("fe80::/48", "fe80::1")"#, "true"),
        (r#"cidrcontains("fe80::/48", "fe81::1")"#, "false"),
        (r#"cidrcontains("0.0.0.0/0", "255.255.255.255")"#, "true"),
        (r#"urldecode("Hello+World%21")"#, "Hello World!"),
        (r#"urldecode("%E2%98%83")"#, "☃"),
        (r#"urldecode("foo%3Abar%40localhost%3Ffoo%3Dbar%26bar%3Dbaz")"#, "foo:bar@localhost?foo=bar&bar=baz"),
        (r#"base64gunzip(base64gzip("some text, some text"))"#, "some text, some text"),
    ] {
        let text = format!("resource \"aws_ssm_parameter\" \"p\" {{\n  value = {call}\n}}\n");
        let p = project(&[("main.tofu", &text)]);
        assert_eq!(p.diagnostics(), [], "{call}");
        assert_eq!(resource(&p, "aws_ssm_parameter.p").get("value").text(), Fact::Known(value.into()), "{call}");
        assert_eq!(inspected(&format!("output \"o\" {{\n  value = {call}\n}}\n")), ["Call to unknown function"]);
    }
    for call in [
        r#"cidrcontains("10.0.0.0/8", "::1")"#,
        r#"cidrcontains("10.0.0.0", "10.0.0.1")"#,
        r#"cidrcontains("10.0.0.0/8", "x")"#,
        r#"urldecode("%zz")"#,
        r#"urldecode("100%")"#,
        r#"base64gunzip("aGVsbG8=")"#,
        r#"base64gunzip("!")"#,
    ] {
        let p = project(&[("main.tofu", &format!("locals {{\n  x = {call}\n}}\n"))]);
        assert_eq!(p.diagnostics().len(), 1, "{call}");
    }
}

#[test]
fn a_resource_that_is_not_enabled_is_null() {
    let text = r#"
variable "unsaid" {}
resource "aws_s3_bucket" "on" {
  lifecycle {
    enabled = true
  }
}
resource "aws_s3_bucket" "off" {
  lifecycle {
    enabled = false
  }
}
resource "aws_s3_bucket" "perhaps" {
  lifecycle {
    enabled = var.unsaid
  }
}
resource "aws_ssm_parameter" "p" {
  value = aws_s3_bucket.off == null ? "none" : aws_s3_bucket.off.id
}
resource "aws_s3_bucket_acl" "of_on" {
  bucket = aws_s3_bucket.on.id
}
module "off" {
  source = "./m"
  lifecycle {
    enabled = false
  }
}
module "on" {
  source = "./m"
  lifecycle {
    enabled = true
  }
}
"#;
    let p = project(&[("main.tofu", text), ("m/main.tf", "resource \"aws_sqs_queue\" \"q\" {}\n")]);
    assert_eq!(p.diagnostics(), []);
    assert_eq!(resource(&p, "aws_ssm_parameter.p").get("value").text(), Fact::Known("none".into()));
    let there = ["aws_s3_bucket.off", "module.off.aws_sqs_queue.q"].map(|at| p.by_address(&at.into()).is_some());
    assert_eq!(there, [false, false]);
    assert_eq!(resource(&p, "module.on.aws_sqs_queue.q").exists(), Truth::True);
    assert_eq!(causes(&p, resource(&p, "aws_s3_bucket.perhaps").exists()), ["var.unsaid has no value"]);
    let wrong = project(&[(
        "main.tofu",
        "resource \"aws_sqs_queue\" \"q\" {\n  count = 2\n  lifecycle {\n    enabled = true\n  }\n}\n",
    )]);
    assert!(wrong.diagnostics()[0].summary.contains("enabled"), "{:?}", wrong.diagnostics());
    assert_eq!(
        inspected("resource \"terraform_data\" \"d\" {\n  lifecycle {\n    enabled = true\n  }\n}\n"),
        ["Unsupported argument"]
    );
}

#[test]
fn sources_of_modules_are_evaluated_first() {
    let root = r#"
variable "flavour" {
  default = "small"
}
variable "unsaid" {}
locals {
  base = "./modules"
}
module "m" {
  source  = "${local.base}/${var.flavour}"
  version = var.unsaid
}
module "nowhere" {
  source = var.unsaid
}
"#;
    let inner = "variable \"below\" {\n  default = \"below\"\n}\nmodule \"n\" {\n  source = \"./${var.below}\"\n}\n";
    let files = [
        ("main.tofu", root),
        ("modules/small/main.tf", inner),
        ("modules/small/below/main.tf", "resource \"aws_sqs_queue\" \"small\" {}\n"),
        ("modules/large/main.tf", "resource \"aws_sqs_queue\" \"large\" {}\n"),
    ];
    let p = project(&files);
    assert!(p.by_address(&"module.m.module.n.aws_sqs_queue.small".into()).is_some(), "{:?}", addresses(&p));
    let said: Vec<_> = p.diagnostics().iter().map(|d| (d.summary.as_str(), d.detail.as_str())).collect();
    let why = "The source is needed before anything is computed, and it depends on var.unsaid.";
    assert_eq!(said, [("module.nowhere (its source is not known)", why)]);
    assert_eq!(resource(&p, "module.m").get("source").text(), Fact::Known("./modules/small".into()));
    assert!(matches!(resource(&p, "module.nowhere").get("source").text(), Fact::Unknown(_)));
    let large = Argument::Value { name: "flavour".into(), text: "large".into() };
    let options = Options { arguments: vec![large], ..Options::default() };
    let p = evaluated(&files, options).project(ProjectInfo::default());
    assert!(p.by_address(&"module.m.aws_sqs_queue.large".into()).is_some(), "{:?}", addresses(&p));
    assert_eq!(
        inspected("variable \"x\" {\n  default = \"./m\"\n}\nmodule \"m\" {\n  source = var.x\n}\n"),
        ["Variables not allowed"]
    );
}

#[test]
fn one_stands_for_several_provider_configurations() {
    let text = r#"
provider "aws" {
  alias    = "by_region"
  for_each = toset(["eu-west-1", "us-east-1"])
  region   = each.value
}
resource "aws_s3_bucket" "b" {
  for_each = toset(["eu-west-1", "us-east-1"])
  provider = aws.by_region[each.key]
  bucket   = "logs-${each.key}"
}
"#;
    let p = project(&[("main.tofu", text)]);
    assert_eq!(p.diagnostics(), []);
    let bucket = resource(&p, "aws_s3_bucket.b[\"eu-west-1\"]");
    let provider = bucket.provider().expect("its provider");
    assert_eq!(provider.address().as_str(), "provider.aws.by_region");
    assert_eq!(causes(&p, provider.get("region").is("eu-west-1")).len(), 1);
}

#[test]
fn its_files_take_the_place_of_terraforms_and_its_settings_are_no_mistakes() {
    let p = project(&[
        ("main.tf", "resource \"aws_sqs_queue\" \"terraform\" {}\n"),
        ("main.tofu", "resource \"aws_sqs_queue\" \"opentofu\" {}\n"),
        ("more.tf.json", r#"{"resource": {"aws_sqs_queue": {"json": {}}}}"#),
        ("more.tofu.json", r#"{"resource": {"aws_sqs_queue": {"tofu_json": {}}}}"#),
        ("a_override.tf", "resource \"aws_sqs_queue\" \"opentofu\" {\n  name = \"terraform\"\n}\n"),
        ("a_override.tofu", "resource \"aws_sqs_queue\" \"opentofu\" {\n  name = \"opentofu\"\n}\n"),
        (
            "settings.tofu",
            r#"
terraform {
  encryption {
    key_provider "pbkdf2" "p" {
      passphrase = var.passphrase
    }
  }
}
variable "passphrase" {
  default    = "x"
  deprecated = "use another"
}
ephemeral "aws_secretsmanager_random_password" "p" {}
"#,
        ),
    ]);
    assert_eq!(p.diagnostics(), []);
    assert_eq!(addresses(&p), ["aws_sqs_queue.opentofu", "aws_sqs_queue.tofu_json"]);
    assert_eq!(resource(&p, "aws_sqs_queue.opentofu").get("name").text(), Fact::Known("opentofu".into()));
}
