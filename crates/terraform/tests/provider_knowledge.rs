//! What is known beside the configuration: releases of providers, their defaults, limits, where modules are.

use std::sync::Arc;

use palisade_model::{Category, Fact, Project, ProjectInfo, Truth};
use palisade_source::SourceFile;
use palisade_terraform::modules::{Evaluated, ModuleMap, Options, Purpose, Root, Texts, evaluate};

fn evaluated(files: &[(&str, &str)], map: &ModuleMap, purpose: Purpose) -> Evaluated {
    let texts = Texts::new(files.iter().map(|(path, text)| SourceFile::new(*path, *text)));
    let root = Root::load(&texts, ".", map).unwrap();
    let functions = Arc::new(texts.seen_from("."));
    evaluate(Arc::new(root), &texts, functions, Options { purpose, ..Options::default() })
}

fn project(files: &[(&str, &str)]) -> Project {
    evaluated(files, &ModuleMap::default(), Purpose::Check).project(ProjectInfo::default())
}

fn requires(version: &str) -> String {
    format!(
        "terraform {{\n  required_providers {{\n    aws = {{\n      source = \"hashicorp/aws\"\n      version = \"{version}\"\n    }}\n  }}\n}}\n"
    )
}

#[test]
fn releases_are_what_all_modules_and_the_lock_file_allow() {
    let (from_4, below_6) = (requires(">= 4.2"), requires("< 6.0"));
    let main = format!("{from_4}module \"m\" {{\n  source = \"./m\"\n}}\n");
    let at_least_6 = |files: &[(&str, &str)]| project(files).provider_version("aws").is_at_least(6);
    assert!(matches!(at_least_6(&[("main.tf", &main), ("m/main.tf", "")]), Truth::Unknown(_)));
    assert_eq!(at_least_6(&[("main.tf", &main), ("m/main.tf", &below_6)]), Truth::False);
    let lock = "provider \"registry.terraform.io/hashicorp/aws\" {\n  version = \"6.2.0\"\n  hashes = [\"h1:a\"]\n}\n";
    assert_eq!(at_least_6(&[("main.tf", &main), ("m/main.tf", ""), (".terraform.lock.hcl", lock)]), Truth::True);
    assert!(matches!(at_least_6(&[("main.tf", ""), (".terraform.lock.hcl", "provider {")]), Truth::Unknown(_)));
    assert_eq!(at_least_6(&[("main.tf", "provider \"aws\" {\n  version = \"~> 3.0\"\n}\n")]), Truth::False);
}

/// What nobody set is what the provider fills in, as far as that is known.
#[test]
fn defaults_of_arguments_are_read() {
    let text = r#"
resource "aws_security_group" "g" {}
resource "aws_instance" "i" { ami = "a" }
resource "aws_api_gateway_rest_api" "r" { name = "r" }
resource "aws_s3_bucket" "described" { bucket = aws_security_group.g.description }
resource "aws_s3_bucket" "documented" { force_destroy = aws_instance.i.source_dest_check }
resource "aws_s3_bucket" "null" { force_destroy = aws_instance.i.hibernation }
resource "google_compute_instance" "i" { name = "i" }
resource "google_storage_bucket" "any" { force_destroy = google_compute_instance.i.can_ip_forward }
resource "google_storage_bucket" "text" { location = google_compute_instance.i.description }
resource "aws_s3_bucket" "none" { bucket = aws_api_gateway_rest_api.r.policy == null ? "x" : "y" }
"#;
    let p = project(&[("main.tf", text)]);
    assert_eq!(p.diagnostics(), []);
    let of = |address: &str, key: &'static str| p.by_address(&address.into()).unwrap().get(key);
    let get = |name: &str, key: &'static str| of(&format!("aws_s3_bucket.{name}"), key);
    assert_eq!(get("described", "bucket").text(), Fact::Known("Managed by Terraform".into()));
    assert_eq!(get("documented", "force_destroy").is_true(), Truth::True);
    // Planned as null, so it has none; of what was not planned nothing is known.
    assert_eq!(get("null", "force_destroy").is_true(), Truth::False);
    assert!(matches!(of("google_storage_bucket.any", "force_destroy").is_true(), Truth::Unknown(_)));
    assert!(matches!(of("google_storage_bucket.text", "location").text(), Fact::Unknown(_)));
}

/// So it is in blocks, where null is as good as nothing.
#[test]
fn defaults_of_arguments_in_blocks_are_read() {
    let text = r#"
variable "none" { default = null }
resource "aws_lb_target_group" "t" {
  health_check {
    interval = var.none
    path     = "/"
  }
}
resource "aws_lb_target_group" "own" {
  health_check { interval = 5 }
}
resource "aws_ssm_parameter" "default" { value = aws_lb_target_group.t.health_check[0].interval }
resource "aws_ssm_parameter" "own" { value = aws_lb_target_group.own.health_check[0].interval }
resource "aws_ssm_parameter" "provider" { value = aws_lb_target_group.own.health_check[0].matcher }
"#;
    let p = project(&[("main.tf", text)]);
    assert_eq!(p.diagnostics(), []);
    let value = |name: &str| p.by_address(&format!("aws_ssm_parameter.{name}").as_str().into()).unwrap().get("value");
    assert!(matches!(value("default").is("30"), Truth::True));
    assert!(matches!(value("own").is("5"), Truth::True));
    assert!(matches!(value("provider").is("200"), Truth::Unknown(_)));
    let planned = evaluated(&[("main.tf", text)], &ModuleMap::default(), Purpose::Inspect).inspect_json();
    assert!(planned.contains(r#""interval":30"#) && planned.contains(r#""interval":5"#), "{planned}");
}

/// Some data sources of AWS read nothing: the provider's configuration and their arguments are the whole answer.
#[test]
fn what_a_provider_answers_from_its_configuration_is_known() {
    let text = r#"
variable "region" {}
provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = { Team = "net" }
  }
}
provider "aws" {
  alias  = "china"
  region = "cn-north-1"
}
provider "aws" {
  alias  = "any"
  region = var.region
}
resource "terraform_data" "first" {}
data "aws_region" "own" {}
data "aws_region" "other" { name = "eu-west-1" }
data "aws_region" "endpoint" { endpoint = "ec2.eu-west-1.amazonaws.com" }
data "aws_region" "late" { depends_on = [terraform_data.first] }
data "aws_region" "any" { provider = aws.any }
data "aws_partition" "own" {}
data "aws_partition" "china" { provider = aws.china }
data "aws_partition" "any" { provider = aws.any }
data "aws_default_tags" "own" {}
data "aws_arn" "db" { arn = "arn:aws:rds:eu-west-1:123456789012:db:one:two" }
data "aws_arn" "none" { arn = "rds" }
data "aws_elb_service_account" "own" {}
data "aws_elb_service_account" "any" { provider = aws.any }
data "aws_redshift_service_account" "other" { region = "eu-west-1" }
data "aws_billing_service_account" "china" { provider = aws.china }
data "aws_cloudtrail_service_account" "nowhere" { region = "xx-west-1" }
resource "aws_ssm_parameter" "p" {
  for_each = {
    own        = data.aws_region.own.name
    endpoint   = data.aws_region.own.endpoint
    other      = data.aws_region.other.id
    unasked    = data.aws_region.endpoint.name
    any        = data.aws_region.any.name
    partition  = data.aws_partition.own.partition
    china      = data.aws_partition.china.id
    suffix     = data.aws_partition.china.dns_suffix
    reversed   = data.aws_partition.china.reverse_dns_prefix
    anywhere   = data.aws_partition.any.partition
    tags       = data.aws_default_tags.own.tags["Team"]
    service    = data.aws_arn.db.service
    account    = data.aws_arn.db.account
    resource   = data.aws_arn.db.resource
    no_service = data.aws_arn.none.service
    balancer   = data.aws_elb_service_account.own.arn
    balancers  = data.aws_elb_service_account.any.arn
    redshift   = data.aws_redshift_service_account.other.arn
    billing    = data.aws_billing_service_account.china.arn
    nowhere    = data.aws_cloudtrail_service_account.nowhere.id
  }
  value = each.value
}
"#;
    let p = project(&[("main.tf", text)]);
    assert_eq!(p.diagnostics(), []);
    let value = |key: &str| {
        p.by_address(&format!("aws_ssm_parameter.p[\"{key}\"]").as_str().into()).unwrap().get("value").text()
    };
    let known = [
        ("own", "eu-central-1"),
        ("endpoint", "ec2.eu-central-1.amazonaws.com"),
        ("other", "eu-west-1"),
        ("partition", "aws"),
        ("china", "aws-cn"),
        ("suffix", "amazonaws.com.cn"),
        ("reversed", "cn.com.amazonaws"),
        ("tags", "net"),
        ("service", "rds"),
        ("account", "123456789012"),
        ("resource", "db:one:two"),
        ("balancer", "arn:aws:iam::054676820928:root"),
        ("redshift", "arn:aws:iam::210876761215:user/logs"),
        ("billing", "arn:aws-cn:iam::386209384616:root"),
    ];
    for (key, expected) in known {
        assert_eq!(value(key), Fact::Known(expected.into()), "{key}");
    }
    for key in ["unasked", "any", "anywhere", "no_service", "balancers", "nowhere"] {
        assert!(matches!(value(key), Fact::Unknown(_)), "{key}");
    }
    // Terraform reads what depends on a change only once that is applied.
    let planned = evaluated(&[("main.tf", text)], &ModuleMap::default(), Purpose::Inspect).inspect_json();
    let part = |address: &str| planned.split("\"address\":").find(|part| part.starts_with(address)).unwrap().to_owned();
    assert!(part("\"data.aws_region.late\"").contains("\"name\":true"), "{planned}");
    assert!(part("\"data.aws_region.own\"").contains("\"name\":\"eu-central-1\""), "{planned}");
}

/// A misspelt name is an error; a name that is only not known may be another release's.
#[test]
fn names_that_are_misspelt_are_errors() {
    let text = |name: &str| {
        format!(
            "resource \"aws_instance\" \"i\" {{}}\nresource \"aws_s3_bucket\" \"b\" {{ bucket = aws_instance.i.{name} }}\n"
        )
    };
    let errors = |name: &str| {
        let p = project(&[("main.tf", &text(name))]);
        p.diagnostics().iter().map(|d| format!("{}: {}", d.summary, d.detail)).collect::<Vec<_>>()
    };
    let wrong = "Unsupported attribute: This object has no argument, nested block, or exported attribute named \"amii\". \
                 Did you mean \"ami\"?";
    assert_eq!(errors("amii"), [wrong]);
    assert_eq!(errors("ami"), Vec::<String>::new());
    assert_eq!(errors("some_new_feature"), Vec::<String>::new());
    assert_eq!(errors("security_group"), Vec::<String>::new());
}

/// A dynamic block's iterator is a bare name, and only blocks that make a map have labels.
#[test]
fn dynamic_blocks_take_a_bare_iterator_and_no_labels() {
    let summaries = |line: &str| {
        let text = format!(
            "resource \"aws_security_group\" \"s\" {{\n  dynamic \"ingress\" {{\n    for_each = [80]\n    {line}\n    content {{\n      \
             from_port = 1\n    }}\n  }}\n}}\n"
        );
        let p = project(&[("main.tf", &text)]);
        p.diagnostics().iter().map(|found| found.summary.clone()).collect::<Vec<_>>()
    };
    assert_eq!(summaries("iterator = port"), Vec::<String>::new());
    assert_eq!(summaries("iterator = \"port\""), ["Invalid dynamic iterator name"]);
    assert_eq!(summaries("labels = [\"a\"]"), ["Unsupported argument"]);
}

#[test]
fn limits_are_told_where_they_are_reached_and_only_there() {
    let mut text = "locals {\n  s0 = \"aaaaaaaaaaaaaaaa\"\n".to_owned();
    for i in 1..28 {
        text.push_str(&format!("  s{i} = \"${{local.s{}}}${{local.s{}}}\"\n", i - 1, i - 1));
    }
    text.push_str("}\nresource \"aws_s3_bucket\" \"b\" {\n  bucket = local.s27\n}\n");
    for purpose in [Purpose::Check, Purpose::Inspect] {
        let root = evaluated(&[("main.tf", &text)], &ModuleMap::default(), purpose);
        let [limit] = root.diagnostics() else { panic!("{:?}", root.diagnostics()) };
        assert_eq!((limit.category, &*limit.summary), (Category::Limits, "The limit string-bytes was reached"));
        let line = root.sources().start(limit.site.unwrap()).line;
        assert!(text.lines().nth(line as usize - 1).unwrap().trim().starts_with('s'), "line {line}");
        let project = root.project(ProjectInfo::default());
        let bucket = project.by_address(&"aws_s3_bucket.b".into()).unwrap().get("bucket");
        assert!(matches!(bucket.text(), Fact::Unknown(_)));
    }
}

#[test]
fn a_directory_may_stand_for_one_version_of_a_module() {
    let call = |version: &str| format!("module \"m\" {{\n  source = \"acme/net/aws\"\n  version = \"{version}\"\n}}\n");
    let map = ModuleMap {
        sources: vec![("acme/net/aws@2.3.0".into(), "new".into()), ("acme/*/aws@1.0.0".into(), "old/*".into())],
    };
    let module = |name: &str| format!("resource \"aws_s3_bucket\" \"{name}\" {{}}\n");
    let (new, old) = (module("new"), module("old"));
    let kinds = |version: &str| {
        let main = call(version);
        let files = [("main.tf", main.as_str()), ("new/main.tf", new.as_str()), ("old/net/main.tf", old.as_str())];
        let project = evaluated(&files, &map, Purpose::Check).project(ProjectInfo::default());
        project.of_kind("aws_s3_bucket").map(|bucket| bucket.address().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(kinds("~> 2.1"), ["module.m.aws_s3_bucket.new"]);
    assert_eq!(kinds("< 2"), ["module.m.aws_s3_bucket.old"]);
    assert_eq!(kinds("~> 3.0"), Vec::<String>::new());
}

/// Some schemas have an attribute and blocks of one name: what is written in the block has the types of the block's own.
#[test]
fn what_is_attribute_and_block_is_known_as_both() {
    let text = "resource \"google_compute_firewall\" \"f\" {\n  allow {\n    protocol = \"tcp\"\n    ports    = [[]]\n  }\n}\n";
    let p = project(&[("main.tf", text)]);
    let firewall = p.by_address(&"google_compute_firewall.f".into()).unwrap();
    let allow = firewall.get("allow").items().next().expect("a block");
    assert_eq!(allow.get("protocol").text(), Fact::Known("tcp".into()));
    assert!(matches!(allow.get("ports").is("22"), Truth::Unknown(_)), "{:?}", allow.get("ports"));
}
