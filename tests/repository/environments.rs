//! A root in each of its environments: what is only in one says so, and why.

use serde_json::Value;

use crate::against::{POLICY, branch, check, committed, in_state};
use crate::run::Folder;

const ROOT: &str = "variable \"public\" {\n  type    = bool\n  default = false\n}\nvariable \"acl\" {\n  default = \"private\"\n}\n\
    resource \"aws_s3_bucket\" \"site\" {\n  count = var.public ? 1 : 0\n  acl   = \"public-read\"\n}\n\
    resource \"aws_s3_bucket\" \"all\" {\n  acl = \"public-read\"\n}\n\
    module \"m\" {\n  source = \"./m\"\n  acl    = var.acl\n}\n";
const MODULE: &str = "variable \"acl\" {}\nresource \"aws_s3_bucket\" \"in\" {\n  acl = var.acl\n}\n";

/// Address, environments, and what is said to differ.
fn found(report: &Value) -> Vec<(String, Vec<String>, Option<Vec<String>>)> {
    let texts =
        |value: &Value| value.as_array().map(|all| all.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect());
    let mut all = report["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter(|finding| finding["policy"] == POLICY)
        .map(|finding| {
            let only_in = finding.get("only_in").and_then(Value::as_array).map(|all| {
                all.iter().filter_map(|difference| difference["text"].as_str().map(str::to_owned)).collect()
            });
            let address = finding["resource"]["address"].as_str().unwrap_or_default().to_owned();
            (address, texts(&finding["environments"]).unwrap_or_default(), only_in)
        })
        .collect::<Vec<_>>();
    all.sort();
    all
}

fn with_root(folder: Folder) -> Folder {
    folder.with("app/main.tf", ROOT).with("app/m/main.tf", MODULE)
}

fn row(address: &str, environments: &[&str], only_in: Option<&[&str]>) -> (String, Vec<String>, Option<Vec<String>>) {
    let owned = |all: &[&str]| all.iter().map(ToString::to_string).collect::<Vec<_>>();
    (address.to_owned(), owned(environments), only_in.map(owned))
}

#[test]
fn each_layout_tells_environments_and_what_differs() {
    let prod = "public = true\nacl = \"public-read\"\n";
    let dev = "public = false\nacl = \"private\"\n";
    for (prod_file, dev_file) in [
        ("app/envs/prod.tfvars", "app/envs/dev.tfvars"),
        ("app/environments/prod/terraform.tfvars", "app/environments/dev/values.tfvars"),
        ("app/prod.tfvars", "app/dev.tfvars"),
    ] {
        let folder = with_root(Folder::new()).with(prod_file, prod).with(dev_file, dev);
        let (run, report) = check(&folder, &[]);
        let expected = [
            row("aws_s3_bucket.all", &["dev", "prod"], None),
            row("aws_s3_bucket.site[0]", &["prod"], Some(&["var.public = true"])),
            row("module.m.aws_s3_bucket.in", &["prod"], Some(&["var.acl = \"public-read\""])),
        ];
        assert_eq!(found(&report), expected, "{prod_file}: {}", run.text);
        let people = folder.check(&["--select", POLICY]);
        let name = prod_file.rsplit('/').next().expect("a name");
        let phrase = format!("only in prod (var.public = true, {name}:1)");
        assert!(people.text.contains(&phrase), "no {phrase:?} in {}", people.text);
        let (_, report) = check(&folder, &["--environment", "dev"]);
        assert_eq!(found(&report), [row("aws_s3_bucket.all", &["dev"], None)]);
        let run = folder.check(&["--environment", "qa"]);
        assert!(run.status == 2 && run.text.contains("there are dev, prod"), "{}", run.text);
    }
}

#[test]
fn what_is_shared_counts_for_all_and_automatic_files_are_no_environments() {
    let folder = with_root(Folder::new())
        .with("app/envs/common.tfvars", "public = true\n")
        .with("app/envs/a.tfvars", "")
        .with("app/envs/b.tfvars", "public = false\n")
        .with("app/terraform.tfvars", "acl = \"public-read\"\n")
        .with("app/more.auto.tfvars", "");
    let found = found(&check(&folder, &[]).1);
    let expected = [
        row("aws_s3_bucket.all", &["a", "b"], None),
        row("aws_s3_bucket.site[0]", &["a"], Some(&["var.public = true"])),
        row("module.m.aws_s3_bucket.in", &["a", "b"], None),
    ];
    assert_eq!(found, expected);
}

#[test]
fn configured_environments_are_the_only_ones() {
    let config = "[[environment]]\nname = \"live\"\nroots = [\"app/\"]\nvar-files = [\"values/live.tfvars\"]\n\
                  [[environment]]\nname = \"trial\"\nroots = [\"app/\"]\nworkspace = \"trial\"\nvariables = { acl = \"public-read\" }\n\
                  [[enforce]]\nenvironments = [\"trial\"]\nlevel = \"warn\"\n";
    let folder = with_root(Folder::new())
        .with("palisade.toml", config)
        .with("values/live.tfvars", "public = true\n")
        .with("app/envs/prod.tfvars", "public = true\n")
        .with("other/main.tf", "resource \"aws_s3_bucket\" \"o\" {\n  acl = \"public-read\"\n}\n");
    let (run, report) = check(&folder, &[]);
    let expected = [
        row("aws_s3_bucket.all", &["live", "trial"], None),
        row("aws_s3_bucket.o", &[], None),
        row("aws_s3_bucket.site[0]", &["live"], Some(&["var.public = true"])),
        row("module.m.aws_s3_bucket.in", &["trial"], Some(&["var.acl = \"public-read\""])),
    ];
    assert_eq!(found(&report), expected, "{}", run.text);
    let levels = report["findings"].as_array().expect("findings").iter().map(|finding| {
        (
            finding["resource"]["address"].as_str().unwrap_or_default(),
            finding["enforcement"].as_str().unwrap_or_default(),
        )
    });
    let mut levels = levels.collect::<Vec<_>>();
    levels.sort_unstable();
    // In one environment denied is denied.
    let expected = [
        ("aws_s3_bucket.all", "deny"),
        ("aws_s3_bucket.o", "deny"),
        ("aws_s3_bucket.site[0]", "deny"),
        ("module.m.aws_s3_bucket.in", "warn"),
    ];
    assert_eq!(levels, expected);
    for (config, phrase) in [
        ("[[environment]]\nname = \"\"\n", "[[environment]] has no name"),
        ("[[environment]]\nname = \"a\"\n[[environment]]\nname = \"a\"\n", "stands there twice"),
        ("[[environment]]\nname = \"a\"\nvar-files = [\"gone.tfvars\"]\n", "cannot read"),
    ] {
        let run = with_root(Folder::new()).with("palisade.toml", config).check(&[]);
        assert!(run.status == 2 && run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    }
}

/// A waiver for one environment leaves the others.
#[test]
fn a_waiver_may_be_about_one_environment() {
    let waiver = format!(
        "[[waiver]]\npolicy = \"{POLICY}\"\nresource = \"aws_s3_bucket.all\"\nenvironments = [\"dev\"]\nreason = \"x\"\n"
    );
    let folder = with_root(Folder::new())
        .with("app/envs/dev.tfvars", "")
        .with("app/envs/prod.tfvars", "")
        .with("palisade.waivers.toml", waiver);
    assert_eq!(found(&check(&folder, &[]).1), [row("aws_s3_bucket.all", &["prod"], Some(&[]))]);
}

#[test]
fn what_reaches_another_environment_is_new() {
    let folder =
        with_root(Folder::new()).with("app/envs/dev.tfvars", "public = true\n").with("app/envs/prod.tfvars", "");
    let folder = committed(folder);
    branch(&folder);
    let folder = folder.with("app/envs/prod.tfvars", "public = true\n");
    let (run, report) = check(&folder, &["--against", "main"]);
    assert_eq!(in_state(&report, "new"), ["aws_s3_bucket.site[0]"], "{}", run.text);
    assert_eq!(in_state(&report, "unchanged"), ["aws_s3_bucket.all"]);
}
