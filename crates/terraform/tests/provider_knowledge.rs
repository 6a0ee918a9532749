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
