//! What pre-commit asks for: all is judged, and reported on are the files of the commit.

use serde::Deserialize;

use crate::against::{POLICY, check, committed, public};
use crate::run::{Folder, repository};

fn addresses(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    let (_, report) = check(folder, arguments);
    let all = report["findings"].as_array().expect("findings").iter();
    all.map(|finding| finding["resource"]["address"].as_str().unwrap_or_default().to_owned()).collect()
}

fn estate() -> Folder {
    let module = "variable \"acl\" {}\nresource \"aws_s3_bucket\" \"in\" {\n  acl = var.acl\n}\n";
    Folder::new()
        .with("old.tf", public("old"))
        .with("new.tf", public("new"))
        .with("main.tf", "variable \"acl\" {}\nmodule \"m\" {\n  source = \"./m\"\n  acl = var.acl\n}\n")
        .with("terraform.tfvars", "acl = \"public-read\"\n")
        .with("m/main.tf", module)
}

#[test]
fn findings_are_those_of_the_files_and_of_what_comes_from_them() {
    let folder = estate();
    for (files, expected) in [
        (&["new.tf"][..], &["aws_s3_bucket.new"][..]),
        (&["./old.tf", "new.tf"], &["aws_s3_bucket.new", "aws_s3_bucket.old"]),
        // A value in a file decides about a resource in another one.
        (&["terraform.tfvars"], &["module.m.aws_s3_bucket.in"]),
        // A module is judged as its callers call it.
        (&["m/main.tf"], &["module.m.aws_s3_bucket.in"]),
    ] {
        assert_eq!(addresses(&folder, &[&["--only-changed"], files].concat()), expected, "{files:?}");
    }
    let run = folder.check(&["--select", POLICY, "--only-changed", "new.tf"]);
    assert!(run.status == 1 && run.text.contains("2 findings lie in other files"), "{}", run.text);
    let clean = folder.with("clean.tf", "locals {}\n");
    assert_eq!(clean.check(&["--only-changed", "clean.tf"]).status, 0);
}

#[test]
fn files_have_to_be_there() {
    let folder = estate();
    for (arguments, phrase) in [
        (&["--only-changed"][..], "PATHS"),
        (&["--only-changed", "gone.tf"], "cannot read gone.tf"),
        (&["--only-changed", "-"], "takes files"),
    ] {
        let run = folder.check(arguments);
        assert!(run.status == 2 && run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    }
}

#[derive(Deserialize)]
struct Hook {
    id: String,
    entry: String,
    language: String,
}

/// What pre-commit runs: the entry, then the files.
#[test]
fn the_hooks_entry_takes_files() {
    let text = std::fs::read_to_string(repository().join(".pre-commit-hooks.yaml")).expect("the hooks are read");
    let hooks: Vec<Hook> = serde_saphyr::from_str(&text).expect("the hooks are a list");
    let kinds = hooks.iter().map(|hook| (&*hook.id, &*hook.language)).collect::<Vec<_>>();
    assert_eq!(kinds, [("palisade", "rust"), ("palisade-system", "system")]);
    let folder = estate();
    for hook in hooks {
        let mut words = hook.entry.split_whitespace();
        assert_eq!((words.next(), words.next()), (Some("palisade"), Some("check")));
        let arguments = words.chain(["new.tf"]).collect::<Vec<_>>();
        assert_eq!(addresses(&folder, &arguments), ["aws_s3_bucket.new"]);
    }
}

/// By pre-commit itself, where it is installed.
#[cfg(unix)]
#[test]
fn the_installed_pre_commit_runs_the_hook() {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if !std::env::split_paths(&path).any(|folder| folder.join("pre-commit").is_file()) {
        println!("skipped: pre-commit is not installed");
        return;
    }
    let hooks = std::fs::read_to_string(repository().join(".pre-commit-hooks.yaml")).expect("the hooks are read");
    let hooks = committed(Folder::new().with(".pre-commit-hooks.yaml", hooks));
    let folder = committed(estate().with("clean.tf", "locals {}\n"));
    let binary = std::path::Path::new(env!("CARGO_BIN_EXE_palisade")).parent().expect("a directory").to_owned();
    let path = std::env::join_paths(std::iter::once(binary).chain(std::env::split_paths(&path))).expect("a PATH");
    let run = |file: &str| {
        let output = std::process::Command::new("pre-commit")
            .args(["try-repo", &hooks.path("").display().to_string(), "palisade-system", "--files", file])
            .current_dir(folder.path(""))
            .env("PATH", &path)
            .env("PRE_COMMIT_HOME", hooks.path("home"))
            .output()
            .expect("pre-commit runs");
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (passed, said) = run("new.tf");
    assert!(!passed && said.contains("aws_s3_bucket.new") && !said.contains("aws_s3_bucket.old"), "{said}");
    let (passed, said) = run("clean.tf");
    assert!(passed, "{said}");
}

/// pre-commit itself, on a clone of this repository's commit: the root is judged whole, and what is reported comes from
/// the file of the commit.
#[cfg(unix)]
#[test]
fn pre_commit_runs_the_hook_of_a_clone() {
    use std::os::unix::fs::symlink;
    use std::path::Path;
    use std::process::Command;

    use crate::against::{commit, git};

    if !crate::run::is_installed("pre-commit") || !repository().join(".git").exists() {
        return;
    }
    let folder = committed(estate());
    let tools = Folder::new().with("bin/here", "");
    let clone = tools.path("clone").display().to_string();
    git(&tools.path(""), &["clone", "-q", &repository().display().to_string(), &clone]);
    let head = Command::new("git").args(["-C", &clone, "rev-parse", "HEAD"]).output().expect("git runs");
    let head = String::from_utf8_lossy(&head.stdout).trim().to_owned();
    let config = format!(
        "repos:\n- repo: {clone}\n  rev: {head}\n  hooks:\n  - id: palisade-system\n    args: [--select, {POLICY}]\n"
    );
    symlink(env!("CARGO_BIN_EXE_palisade"), tools.path("bin/palisade")).expect("the binary is on the PATH");
    let folder = folder.with(".pre-commit-config.yaml", config);
    commit(&folder);
    let path = std::env::var("PATH").unwrap_or_default();
    let run = |top: &Path| {
        let output = Command::new("pre-commit")
            .arg("run")
            .current_dir(top)
            .env("PATH", format!("{}:{path}", tools.path("bin").display()))
            .env("PRE_COMMIT_HOME", tools.path("home"))
            .env("GIT_CONFIG_COUNT", "1")
            .env("GIT_CONFIG_KEY_0", "safe.directory")
            .env("GIT_CONFIG_VALUE_0", "*")
            .output()
            .expect("pre-commit runs");
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let stage = |path: &str, text: &str| {
        std::fs::write(folder.path(path), text).expect("written");
        git(&folder.path(""), &["add", path]);
    };
    stage("clean.tf", "locals {}\n");
    let (passed, said) = run(&folder.path(""));
    assert!(passed && said.contains("Passed"), "{said}");
    // A value decides about a resource of a file that did not change; what lies in other files is counted only.
    stage("terraform.tfvars", "acl = \"public-read-write\"\n");
    let (passed, said) = run(&folder.path(""));
    assert!(!passed && said.contains("module.m.aws_s3_bucket.in"), "{said}");
    assert!(!said.contains("aws_s3_bucket.old") && said.contains("2 findings lie in other files"), "{said}");
}
