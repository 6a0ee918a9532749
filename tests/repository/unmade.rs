//! Modules that are called, but that no call makes with the values given: nothing else shows what they do.

use serde_json::Value;

use crate::against::{branch, check, committed, in_state, public};
use crate::run::Folder;
use crate::shards::assert_parts_make_the_whole;

/// Root and address of each finding.
fn found(report: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let all = report["findings"].as_array().expect("findings").iter();
    let mut found = all
        .map(|finding| (text(&finding["resource"]["root"]), text(&finding["resource"]["address"])))
        .collect::<Vec<_>>();
    found.sort();
    found
}

/// The directories of modules that were judged though no call makes them.
fn unmade(report: &Value) -> Vec<&str> {
    let roots = report["completeness"]["roots"].as_array().expect("roots").iter();
    let unmade = roots.filter(|root| root["unmade"] == true);
    unmade.inspect(|root| assert_eq!(root["library"], true)).filter_map(|root| root["path"].as_str()).collect()
}

fn pair(root: &str, address: &str) -> (String, String) {
    (root.to_owned(), address.to_owned())
}

fn call(name: &str, source: &str, repetition: &str) -> String {
    format!("module \"{name}\" {{\n  source = \"{source}\"\n  {repetition}\n}}\n")
}

/// Two roots that call three modules, one of which calls another.
fn estate() -> Folder {
    let map = "variable \"keys\" {\n  default = {}\n}\n";
    let provider = "provider \"aws\" {}\n";
    let one = [provider, map, &call("idle", "../../idle", "for_each = var.keys")].concat();
    let two =
        [provider, map, &call("made", "../../made", "for_each = var.keys"), &call("idle", "../../idle", "count = 0")];
    Folder::new()
        .with("live/one/main.tf", one + &call("made", "../../made", "count = 0"))
        .with("live/two/main.tf", two.concat())
        .with("live/two/terraform.tfvars", "keys = { a = 1 }\n")
        .with("made/main.tf", public("in_made"))
        .with("idle/main.tf", public("in_idle") + &call("inner", "./inner", "") + &call("deep", "./deep", "count = 0"))
        .with("idle/inner/main.tf", public("in_inner"))
        .with("idle/deep/main.tf", public("in_deep"))
}

#[test]
fn a_module_that_no_call_makes_is_judged_by_itself() {
    let folder = estate();
    let (_, report) = check(&folder, &[]);
    let expected = [
        pair("idle", "aws_s3_bucket.in_idle"),
        pair("idle", "module.inner.aws_s3_bucket.in_inner"),
        pair("idle/deep", "aws_s3_bucket.in_deep"),
        pair("live/two", "module.made[\"a\"].aws_s3_bucket.in_made"),
    ];
    assert_eq!((found(&report), unmade(&report)), (expected.to_vec(), vec!["idle", "idle/deep"]));
    let people = folder.check(&[]).text.replace("\n  ", " ");
    assert!(people.contains("2 modules that no call makes are judged as libraries"), "{people}");
}

#[test]
fn what_one_environment_makes_is_made() {
    let root = "variable \"on\" {}\n".to_owned() + &call("m", "../m", "count = var.on ? 1 : 0");
    let folder = Folder::new()
        .with("app/main.tf", root)
        .with("app/dev.tfvars", "on = false\n")
        .with("app/prod.tfvars", "on = true\n")
        .with("m/main.tf", public("b"));
    let (_, report) = check(&folder, &[]);
    assert_eq!((found(&report), unmade(&report)), (vec![pair("app", "module.m[0].aws_s3_bucket.b")], vec![]));
    let (_, report) = check(&folder, &["--environment", "dev"]);
    assert_eq!((found(&report), unmade(&report)), (vec![pair("m", "aws_s3_bucket.b")], vec!["m"]));
}

#[test]
fn parts_agree_on_what_is_made() {
    let folder = estate();
    let whole = assert_parts_make_the_whole(&folder.path(""), &["."], 4);
    assert_eq!(unmade(&whole), ["idle", "idle/deep"]);
}

#[test]
fn what_stays_unmade_is_unchanged() {
    let folder = committed(estate());
    branch(&folder);
    let folder = folder.with("live/one/more.tf", public("more"));
    let (_, report) = check(&folder, &["--against", "main"]);
    assert_eq!(in_state(&report, "new"), ["aws_s3_bucket.more"]);
    assert_eq!(in_state(&report, "absent"), Vec::<String>::new());
    let folder = folder.with("live/one/terraform.tfvars", "keys = { b = 1 }\n");
    let (_, report) = check(&folder, &["--against", "main"]);
    assert_eq!(unmade(&report), ["idle/deep"]);
    assert_eq!(in_state(&report, "absent"), Vec::<String>::new(), "what is made now is what was found before");
}
