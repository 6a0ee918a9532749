//! Only what is new: a change compared with the branch that it goes to, in a repository that git made.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::run::{Folder, Run, palisade, palisade_with};

/// Old findings: so many buckets with a public ACL in files of so many.
const OLD: usize = 2_000;
const PER_FILE: usize = 200;
pub const POLICY: &str = "aws-s3-public-acl";

pub fn git(folder: &Path, arguments: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "-c", "commit.gpgsign=false"])
        .args(["-c", "init.defaultBranch=main"])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .expect("git runs");
    assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// A repository with all of a folder committed on its branch main.
pub fn committed(folder: Folder) -> Folder {
    let top = folder.path("");
    git(&top, &["init", "-q"]);
    commit(&folder);
    folder
}

pub fn commit(folder: &Folder) {
    git(&folder.path(""), &["add", "-A"]);
    git(&folder.path(""), &["commit", "-q", "-m", "a state"]);
}

pub fn branch(folder: &Folder) {
    git(&folder.path(""), &["switch", "-q", "-c", "change"]);
}

pub fn public(name: &str) -> String {
    format!("resource \"aws_s3_bucket\" \"{name}\" {{\n  bucket = \"{name}\"\n  acl    = \"public-read\"\n}}\n")
}

fn rename(folder: &Folder, from: &str, to: &str) {
    std::fs::create_dir_all(folder.path(to).parent().expect("a directory")).expect("directories are made");
    std::fs::rename(folder.path(from), folder.path(to)).expect("the file is renamed");
}

fn read(folder: &Folder, path: &str) -> String {
    std::fs::read_to_string(folder.path(path)).expect("the file is read")
}

pub fn check(folder: &Folder, arguments: &[&str]) -> (Run, Value) {
    let run = folder.check(&[&["--select", POLICY, "-o", "json"], arguments].concat());
    let report = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.text));
    (run, report)
}

/// The addresses of the findings in a state, of policies for resources.
pub fn in_state(report: &Value, state: &str) -> Vec<String> {
    in_state_of(report, state, POLICY)
}

/// The same for one policy.
pub fn in_state_of(report: &Value, state: &str, policy: &str) -> Vec<String> {
    let all = report["findings"].as_array().expect("findings");
    let found = all.iter().filter(|finding| finding["baseline"] == state && finding["policy"] == policy);
    found.map(|finding| finding["resource"]["address"].as_str().unwrap_or_default().to_owned()).collect()
}

/// The ids of findings about palisade's own files.
pub fn own(report: &Value) -> Vec<&str> {
    let all = report["findings"].as_array().expect("findings");
    let ids = all.iter().filter_map(|finding| finding["policy"].as_str());
    ids.filter(|id| id.starts_with("palisade-")).collect()
}

fn old_estate() -> Folder {
    let mut folder = Folder::new();
    for file in 0..OLD / PER_FILE {
        let text = (0..PER_FILE).fold(String::new(), |mut text, i| {
            let _ = writeln!(text, "{}", public(&format!("b{}", file * PER_FILE + i)));
            text
        });
        folder = folder.with(&format!("stack/buckets{file}.tf"), text);
    }
    committed(folder)
}

#[test]
fn renames_moves_and_modules_are_nothing_new() {
    let folder = old_estate();
    branch(&folder);
    // The directory has another name, so every file and every root has.
    for file in 0..OLD / PER_FILE {
        rename(&folder, &format!("stack/buckets{file}.tf"), &format!("infra/live/buckets{file}.tf"));
    }
    // A file has another name.
    rename(&folder, "infra/live/buckets1.tf", "infra/live/archive.tf");
    // A block stands in another file.
    let moved = public("b400");
    let rest = read(&folder, "infra/live/buckets2.tf").replace(&moved, "");
    let other = read(&folder, "infra/live/buckets3.tf") + &moved;
    // Two are fixed, one is new.
    let fixed = read(&folder, "infra/live/buckets4.tf")
        .replace(&public("b800"), &public("b800").replace("public-read", "private"))
        .replace(&public("b801"), "");
    // One is wrapped into a module.
    let wrapped = read(&folder, "infra/live/buckets5.tf").replace(&public("b1000"), "");
    let call = "module \"kept\" {\n  source = \"../kept\"\n  acl    = \"public-read\"\n}\n\
                moved {\n  from = aws_s3_bucket.b1000\n  to   = module.kept.aws_s3_bucket.this\n}\n";
    let module =
        "variable \"acl\" {}\nresource \"aws_s3_bucket\" \"this\" {\n  bucket = \"b1000\"\n  acl = var.acl\n}\n";
    let folder = folder
        .with("infra/live/buckets2.tf", rest)
        .with("infra/live/buckets3.tf", other)
        .with("infra/live/buckets4.tf", fixed + &public("brand_new"))
        .with("infra/live/buckets5.tf", wrapped)
        .with("infra/live/main.tf", call)
        .with("infra/kept/main.tf", module);
    commit(&folder);
    let (run, report) = check(&folder, &["--against", "main"]);
    assert_eq!(run.status, 1, "{}", run.text);
    assert_eq!(in_state(&report, "new"), ["aws_s3_bucket.brand_new"]);
    let mut fixed = in_state(&report, "absent");
    fixed.sort();
    assert_eq!(fixed, ["aws_s3_bucket.b800", "aws_s3_bucket.b801"]);
    assert_eq!(in_state(&report, "unchanged").len(), OLD - 2);
    assert_eq!(report["compared"]["with"], "main");
    let people = folder.check(&["--select", POLICY, "--against", "main"]);
    for phrase in
        ["1 finding 1", "1998 known from before", "2 fixed", "compared with: main at", "fixed: aws-s3-public-acl"]
    {
        assert!(people.text.contains(phrase), "no {phrase:?} in {}", people.text);
    }
}

#[test]
fn a_change_without_new_findings_passes_and_the_old_ones_alone_fail() {
    let folder = committed(Folder::new().with("main.tf", public("old")));
    branch(&folder);
    let folder = folder.with("other/main.tf", "resource \"aws_sqs_queue\" \"q\" {}\n");
    assert_eq!(check(&folder, &[]).0.status, 1);
    let (run, report) = check(&folder, &["--against", "main"]);
    assert_eq!(run.status, 0, "{}", run.text);
    assert_eq!(in_state(&report, "unchanged"), ["aws_s3_bucket.old"]);
    let people = folder.check(&["--select", POLICY, "--against", "main"]);
    assert!(people.text.contains("1 uncommitted change in the working tree was judged"), "{}", people.text);
}

#[test]
fn what_a_function_or_a_module_reads_counts_as_changed() {
    let main = "locals {\n  acl = trimspace(file(\"${path.module}/acl.txt\"))\n}\n\
                resource \"aws_s3_bucket\" \"a\" {\n  acl = local.acl\n}\n\
                module \"m\" {\n  source = \"../m\"\n}\n";
    let module = |acl: &str| format!("resource \"aws_s3_bucket\" \"b\" {{\n  acl = \"{acl}\"\n}}\n");
    let folder =
        Folder::new().with("root/main.tf", main).with("root/acl.txt", "private\n").with("m/main.tf", module("private"));
    let folder = committed(folder);
    branch(&folder);
    let folder = folder.with("root/acl.txt", "public-read\n").with("m/main.tf", module("public-read"));
    let (run, report) = check(&folder, &["--against", "main"]);
    assert_eq!(run.status, 1, "{}", run.text);
    assert_eq!(in_state(&report, "new"), ["module.m.aws_s3_bucket.b", "aws_s3_bucket.a"]);
}

#[test]
fn the_branch_is_compared_at_the_point_where_it_was_left() {
    let folder = committed(Folder::new().with("main.tf", public("old")));
    branch(&folder);
    let folder = folder.with("new.tf", public("new"));
    commit(&folder);
    let top = folder.path("");
    git(&top, &["switch", "-q", "main"]);
    std::fs::write(folder.path("main.tf"), "").expect("written");
    commit(&folder);
    git(&top, &["switch", "-q", "change"]);
    let (_, report) = check(&folder, &["--against", "main"]);
    assert_eq!(in_state(&report, "unchanged"), ["aws_s3_bucket.old"]);
    // A commit is taken as it is.
    git(&top, &["tag", "later", "main"]);
    let (_, report) = check(&folder, &["--against", "later"]);
    assert_eq!(in_state(&report, "new").len(), 2);
}

#[test]
fn a_reference_that_is_not_there_says_how_to_get_it() {
    let folder = committed(Folder::new().with("main.tf", public("old")));
    for (name, phrase) in [
        ("nowhere", "git knows no branch, tag or commit \"nowhere\""),
        ("--upload-pack=x", "names nothing"),
        ("auto", "finds no branch"),
    ] {
        let run = folder.check(&[&format!("--against={name}")]);
        assert_eq!(run.status, 2, "{}", run.text);
        assert!(run.text.contains(phrase), "{}", run.text);
    }
    // A file is no commit.
    let run = folder.check(&["--against", "HEAD:main.tf"]);
    assert!(run.status == 2 && run.text.contains("git knows no branch, tag or commit"), "{}", run.text);
    let empty = Folder::new().with("main.tf", public("old"));
    git(&empty.path(""), &["init", "-q"]);
    let run = empty.check(&["--against", "HEAD"]);
    assert!(run.status == 2 && run.text.contains("has no commit yet"), "{}", run.text);
    let outside = Folder::new().with("main.tf", public("old")).check(&["--against", "main"]);
    assert_eq!(outside.status, 2);
    assert!(outside.text.contains("is in no git repository"), "{}", outside.text);
}

#[test]
fn a_shallow_clone_says_how_to_deepen_it() {
    let folder = committed(Folder::new().with("main.tf", public("old")));
    branch(&folder);
    let folder = folder.with("new.tf", public("new"));
    commit(&folder);
    let clone = Folder::new();
    let from = format!("file://{}", folder.path("").display());
    git(&clone.path(""), &["clone", "-q", "--depth", "1", "--branch", "change", &from, "clone"]);
    let run = palisade(&clone.path("clone"), &["check", "--against", "main"]);
    assert_eq!(run.status, 2);
    let command = run.text.split_once("run git ").map(|(_, command)| command.replace('\'', "")).expect(&run.text);
    git(&clone.path("clone"), &command.split_whitespace().collect::<Vec<_>>());
    let run = palisade(&clone.path("clone"), &["check", "--against", "main", "--select", POLICY]);
    assert_eq!(run.status, 1, "what it says does not help: {}", run.text);
    assert!(run.text.contains("1 known from before"), "{}", run.text);
}

/// Most files of a root are the same at both times; what joins them is judged anew.
#[test]
fn a_root_of_manifests_is_compared_whole() {
    const LIMIT: &str = "k8s-memory-limit";
    let pod = |name: &str| {
        format!(
            "apiVersion: v1\nkind: Pod\nmetadata:\n  name: {name}\nspec:\n  containers:\n  - name: c\n    image: c:1\n"
        )
    };
    let range = "apiVersion: v1\nkind: LimitRange\nmetadata:\n  name: r\nspec:\n  limits:\n  - type: Container\n    default: {memory: 1Gi}\n";
    let folder = ["a", "b", "c", "d"]
        .iter()
        .fold(Folder::new(), |folder, name| folder.with(&format!("k8s/{name}.yaml"), pod(name)));
    let folder = committed(folder);
    branch(&folder);
    std::fs::remove_file(folder.path("k8s/b.yaml")).expect("removed");
    let folder = folder.with("k8s/aa.yaml", pod("aa")).with("k8s/c.yaml", "# moved down\n".to_owned() + &pod("c"));
    let states = |folder: &Folder| {
        let run = folder.check(&["--select", LIMIT, "-o", "json", "--against", "main"]);
        let report: Value = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.text));
        ["new", "unchanged", "absent"].map(|state| {
            let mut found = in_state_of(&report, state, LIMIT);
            found.sort();
            found.join(" ").replace("Pod/default/", "")
        })
    };
    assert_eq!(states(&folder), ["aa", "a c d", "b"]);
    let folder = folder.with("k8s/range.yaml", range);
    assert_eq!(states(&folder), ["", "", "a b c d"]);
}

#[test]
fn a_root_of_one_file_is_there_before_its_file_changed() {
    let folder = committed(Folder::new().with("main.tf", public("old")));
    branch(&folder);
    let folder = folder.with("main.tf", public("old") + &public("new"));
    let (_, report) = check(&folder, &["--against", "main"]);
    assert_eq!(in_state(&report, "new"), ["aws_s3_bucket.new"]);
    assert_eq!(in_state(&report, "unchanged"), ["aws_s3_bucket.old"]);
}

/// The name of a link says nothing of whether what it leads to is the same.
#[cfg(unix)]
#[test]
fn a_link_to_a_changed_file_is_a_changed_file() {
    const LIMIT: &str = "k8s-memory-limit";
    let pod = |limits: &str| {
        format!(
            "apiVersion: v1\nkind: Pod\nmetadata:\n  name: p\nspec:\n  containers:\n  - name: c\n    image: c:1\n{limits}"
        )
    };
    let limited = pod("    resources: {limits: {memory: 1Gi}}\n");
    let folder =
        Folder::new().with("shared/pod.yaml", limited).with("k8s/other.yaml", pod("").replace("name: p", "name: o"));
    std::os::unix::fs::symlink("../shared/pod.yaml", folder.path("k8s/link.yaml")).expect("a symbolic link");
    let folder = committed(folder);
    branch(&folder);
    let folder = folder.with("shared/pod.yaml", pod(""));
    let files = |path: &str, state: &str| {
        let run = palisade(&folder.path(""), &["check", "--select", LIMIT, "-o", "json", "--against", "main", path]);
        let report: Value = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.text));
        let found = report["findings"].as_array().expect("findings").iter();
        let found = found.filter(|finding| finding["baseline"] == state);
        let mut files = found.filter_map(|f| Some(f["location"]["file"].as_str()?.to_owned())).collect::<Vec<_>>();
        files.sort();
        files
    };
    assert_eq!(files(".", "new"), ["k8s/link.yaml", "shared/pod.yaml"]);
    assert_eq!(files(".", "unchanged"), ["k8s/other.yaml"]);
    let folder = folder.with("shared/pod.yaml", pod("") + "# the same\n");
    commit(&folder);
    let folder = folder.with("shared/pod.yaml", pod(""));
    let run = palisade(&folder.path(""), &["check", "--select", LIMIT, "-o", "json", "--against", "HEAD", "k8s"]);
    let report: Value = serde_json::from_str(&run.out).unwrap_or_else(|error| panic!("{error}: {}", run.text));
    let states = report["findings"].as_array().expect("findings").iter().map(|finding| &finding["baseline"]);
    assert_eq!(states.collect::<Vec<_>>(), ["unchanged", "unchanged"], "what a link leads to was there before");
}

/// A branch that an earlier run left behind is older than the remote's.
#[test]
fn what_ci_names_is_the_remotes_branch() {
    let folder = committed(Folder::new().with("main.tf", public("old")));
    let top = folder.path("");
    branch(&folder);
    let folder = folder.with("others.tf", public("others"));
    commit(&folder);
    git(&top, &["update-ref", "refs/remotes/origin/main", "HEAD"]);
    let folder = folder.with("new.tf", public("new"));
    commit(&folder);
    let arguments = ["check", "--select", POLICY, "-o", "json", "--against"];
    let run = palisade_with(&top, &[&arguments[..], &["auto"]].concat(), &[("GITHUB_BASE_REF", "main")]);
    let report: Value = serde_json::from_str(&run.out).expect("a report");
    assert_eq!(in_state(&report, "new"), ["aws_s3_bucket.new"], "{}", run.text);
    let run = palisade(&top, &[&arguments[..], &["main"]].concat());
    let report: Value = serde_json::from_str(&run.out).expect("a report");
    assert_eq!(in_state(&report, "new").len(), 2, "{}", run.text);
}

/// A worktree's `.git` is a file.
#[test]
fn a_worktree_is_compared_as_any_other() {
    let folder = committed(Folder::new().with("main.tf", public("old")));
    git(&folder.path(""), &["worktree", "add", "-q", "-b", "change", "tree"]);
    std::fs::write(folder.path("tree/new.tf"), public("new")).expect("written");
    let run = palisade(&folder.path("tree"), &["check", "--against", "main", "--select", POLICY, "-o", "json"]);
    let report: Value = serde_json::from_str(&run.out).expect("a report");
    assert_eq!(run.status, 1, "{}", run.text);
    assert_eq!(in_state(&report, "new"), ["aws_s3_bucket.new"]);
    assert_eq!(in_state(&report, "unchanged"), ["aws_s3_bucket.old"]);
}

#[test]
fn a_baseline_file_does_the_same_without_git() {
    let folder = Folder::new().with("main.tf", public("old") + &public("gone"));
    let write = ["baseline", "write", "--select", POLICY];
    let run = palisade(&folder.path(""), &write);
    assert_eq!(run.status, 0, "{}", run.text);
    let written = read(&folder, "palisade-baseline.json");
    palisade(&folder.path(""), &write);
    assert_eq!(read(&folder, "palisade-baseline.json"), written);
    let folder = folder.with("main.tf", public("new")).with("moved.tf", public("old"));
    let (run, report) = check(&folder, &["--baseline", "palisade-baseline.json"]);
    assert_eq!(run.status, 1, "{}", run.text);
    assert_eq!(in_state(&report, "new"), ["aws_s3_bucket.new"]);
    assert_eq!(in_state(&report, "unchanged"), ["aws_s3_bucket.old"]);
    assert_eq!(in_state(&report, "absent"), ["aws_s3_bucket.gone"]);
    let run = palisade(&folder.path(""), &["baseline", "prune", "--select", POLICY]);
    assert!(run.text.contains("took 1 of 2 findings out"), "{}", run.text);
    assert!(!read(&folder, "palisade-baseline.json").contains("aws_s3_bucket.gone"));
}

/// What was renamed is found by its text once, and by its name from then on.
#[test]
fn a_pruned_baseline_knows_what_moved_by_its_present_name() {
    let folder = Folder::new().with("main.tf", public("old")).with("other/main.tf", public("elsewhere"));
    let baseline = |action: &str, path: &str| {
        let run = palisade(&folder.path(""), &["baseline", action, "--select", POLICY, path]);
        assert_eq!(run.status, 0, "{}", run.text);
        run.text
    };
    baseline("write", ".");
    let renamed = "moved {\n  from = aws_s3_bucket.old\n  to = aws_s3_bucket.renamed\n}\n".to_owned();
    let text = public("old").replacen("\"old\"", "\"renamed\"", 1);
    std::fs::write(folder.path("main.tf"), renamed + &text).expect("written");
    // What lies outside of the checked path stays.
    assert!(baseline("prune", "main.tf").contains("took 0 of 2 findings out"));
    // Nothing says any more where it came from, and its text is another one.
    std::fs::write(folder.path("main.tf"), text.replace("bucket = \"old\"", "bucket = \"other\"")).expect("written");
    let (run, report) = check(&folder, &["--baseline", "palisade-baseline.json"]);
    assert_eq!(in_state(&report, "unchanged").len(), 2, "{}", run.text);
    assert_eq!(run.status, 0, "{}", run.text);
}

#[test]
fn a_baseline_that_cannot_be_read_is_an_error() {
    for (text, phrase) in [
        ("{\"version\":2,\"findings\":[],\"more\":1}", "is of version 2, and this palisade reads version 1"),
        ("{\"version\":1,\"findings\":[", "line 1, column 25"),
        ("{\"version\":1,\"findings\":[{\"policy\":1}]}", "palisade baseline write"),
        ("", "palisade-baseline.json: line 1"),
    ] {
        let folder = Folder::new().with("main.tf", public("a")).with("palisade-baseline.json", text);
        let run = folder.check(&["--baseline", "palisade-baseline.json"]);
        assert_eq!(run.status, 2, "{}", run.text);
        assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    }
    let run = Folder::new().with("main.tf", public("a")).check(&["--baseline", "palisade-baseline.json"]);
    assert_eq!(run.status, 2);
    assert!(run.text.contains("palisade baseline write makes one"), "{}", run.text);
}

#[test]
fn a_comment_of_the_change_does_not_excuse_the_change() {
    let folder = committed(Folder::new().with("main.tf", "# palisade:ignore[*] known\n".to_owned() + &public("old")));
    branch(&folder);
    let folder = folder.with("new.tf", "# palisade:ignore[*] trust me\n".to_owned() + &public("new"));
    let (run, report) = check(&folder, &["--against", "main"]);
    assert_eq!(run.status, 1, "{}", run.text);
    assert_eq!(own(&report), ["palisade-governance-waiver-added"]);
    let new = report["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .find(|f| f["resource"]["address"] == "aws_s3_bucket.new");
    assert!(new.is_some_and(|finding| finding.get("waived").is_none()), "{}", run.out);
    let (run, report) = check(&folder, &["--against", "main", "--trust-head"]);
    assert_eq!(run.status, 0, "{}", run.text);
    assert!(own(&report).is_empty());
}

#[test]
fn a_waived_finding_that_loses_its_waiver_is_new() {
    let folder = committed(Folder::new().with("main.tf", "# palisade:ignore[*] known\n".to_owned() + &public("old")));
    branch(&folder);
    let folder = folder.with("main.tf", public("old"));
    let (run, report) = check(&folder, &["--against", "main"]);
    assert_eq!(run.status, 1, "{}", run.text);
    assert_eq!(in_state(&report, "new"), ["aws_s3_bucket.old"]);
}

/// Each way in which a change could excuse itself is a finding, and excuses nothing.
#[test]
fn a_change_does_not_rewrite_the_rules_that_judge_it() {
    let waiver = "[[waiver]]\npolicy = \"*\"\nreason = \"trust me\"\n";
    let rego = "package main\n\ndeny contains \"no\" if {\n  false\n}\n";
    let before = "[rego]\npolicies = [\"policy\"]\n[[enforce]]\nlevel = \"deny\"\n";
    let folder = committed(
        Folder::new().with("main.tf", public("old")).with("palisade.toml", before).with("policy/a.rego", rego),
    );
    for (path, text, expected) in [
        ("palisade.toml", "[policies]\nignore = [\"*\"]\n".to_owned() + before, "policy-disabled"),
        ("palisade.toml", before.to_owned() + "[policy.aws-s3-public-acl]\nseverity = \"info\"\n", "severity-lowered"),
        (
            "palisade.toml",
            before.to_owned() + "[policy.aws-s3-public-acl]\nenforcement = \"warn\"\n",
            "enforcement-lowered",
        ),
        ("palisade.toml", before.replace("\"deny\"", "\"observe\""), "enforcement-lowered"),
        ("palisade.toml", before.to_owned() + "[paths]\nexclude = [\"*\"]\n", "path-excluded"),
        ("palisade.toml", before.to_owned() + "[run]\nfail-on = \"never\"\n", "configuration-changed"),
        ("palisade.waivers.toml", waiver.to_owned(), "waiver-added"),
        ("policy/a.rego", rego.replace("false", "input.never"), "policy-changed"),
        ("live/palisade.toml", "[policies]\nignore = [\"*\"]\n".to_owned(), ""),
        (".gitignore", "*.tf\n".to_owned(), "path-excluded"),
    ] {
        let top = folder.path("");
        git(&top, &["switch", "-q", "-C", "change", "main"]);
        std::fs::create_dir_all(folder.path("live")).expect("a directory");
        std::fs::write(folder.path("live/new.tf"), public("new")).expect("written");
        std::fs::write(folder.path(path), text).expect("written");
        git(&top, &["add", "-A", "-f"]);
        git(&top, &["commit", "-q", "-m", "excused"]);
        let (run, report) = check(&folder, &["--against", "main"]);
        assert_eq!(run.status, 1, "{path} {expected}: {}", run.text);
        assert_eq!(in_state(&report, "new"), ["aws_s3_bucket.new"], "{path} {expected}: {}", run.text);
        let found = own(&report);
        let id = format!("palisade-governance-{expected}");
        assert_eq!(found.contains(&&*id), !expected.is_empty(), "{path} {expected}: {found:?}");
        git(&top, &["switch", "-q", "main"]);
    }
}

/// Also where nothing else is in the change.
#[test]
fn a_change_of_the_rules_alone_does_not_pass_unseen() {
    let folder = committed(Folder::new().with("main.tf", public("old")));
    branch(&folder);
    let folder = folder.with("palisade.toml", "[policies]\nignore = [\"aws-*\"]\n");
    let (run, report) = check(&folder, &["--against", "main"]);
    assert_eq!((run.status, own(&report)), (1, vec!["palisade-governance-policy-disabled"]), "{}", run.text);
    let finding =
        report["findings"].as_array().expect("findings").iter().find(|f| f["subject"]["type"] == "configuration");
    let at = finding.map(|finding| (finding["location"]["file"].clone(), finding["location"]["start"]["line"].clone()));
    assert_eq!(at, Some(("palisade.toml".into(), 1.into())));
    let (run, _) = check(&folder, &["--against", "main", "--trust-head"]);
    assert_eq!(run.status, 0, "{}", run.text);
}
