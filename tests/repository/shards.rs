//! A run in parts: merging all of them gives the whole, byte for byte.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::Value;

use crate::against::{POLICY, committed, public};
use crate::run::{Folder, Run, palisade, repository};

/// Runs the whole and its parts, and compares what merging gives.
pub fn assert_parts_make_the_whole(folder: &Path, paths: &[&str], most: u32) -> Value {
    let out = tempfile::tempdir().expect("a temporary directory");
    let at = |name: &str| out.path().join(name).display().to_string();
    let read = |name: &str| std::fs::read_to_string(out.path().join(name)).expect("it was written");
    let run = |arguments: &[&str]| palisade(folder, arguments);
    let check = |rest: &[&str]| run(&[&["check", "--today", "2027-03-01"], paths, rest].concat());
    let formats = |name: &str| {
        [format!("json={}", at(&format!("{name}.json"))), format!("sarif={}", at(&format!("{name}.sarif")))]
    };
    let [json, sarif] = formats("whole");
    let whole = check(&["-o", &json, "-o", &sarif]);
    for of in 1..=most {
        let mut parts = (1..=of).map(|index| at(&format!("{of}-{index}"))).collect::<Vec<_>>();
        for (index, part) in parts.iter().enumerate() {
            // Counted from 1, and as Kubernetes counts.
            let shard = if index % 2 == 0 { format!("{}/{of}", index + 1) } else { format!("index={index}/{of}") };
            let shard = check(&["--shard", &shard, "--exit-zero", "-o", &format!("json={part}")]);
            assert_eq!(shard.status, 0, "{}", shard.text);
        }
        // In whatever order they come.
        parts.rotate_left(of as usize / 2);
        let [json, sarif] = formats("merged");
        let parts = parts.iter().map(String::as_str).collect::<Vec<_>>();
        let merged = run(&[&["merge"], &parts[..], &["-o", &json, "-o", &sarif]].concat());
        assert_eq!(merged.status, whole.status, "{} parts: {}", of, merged.text);
        for name in ["json", "sarif"] {
            let (whole, merged) = (read(&format!("whole.{name}")), read(&format!("merged.{name}")));
            let differs = whole.lines().zip(merged.lines()).find(|(a, b)| a != b);
            assert!(whole == merged, "{of} parts, {name}: {differs:?}");
        }
    }
    serde_json::from_str(&read("whole.json")).expect("JSON")
}

#[test]
fn the_demo_in_parts_is_the_demo() {
    let whole = assert_parts_make_the_whole(repository(), &["fixtures/demo"], 5);
    assert_eq!(whole["run"]["verdict"], "fail");
}

/// Numbers that look like chance and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

const CONFIGURATION: &str = "[governance]\nmax-findings = 1\n[rego]\npolicies = [\"policy\"]\n";
const REGO: &str = "package main\n\n# METADATA\n# title: No queue\ndeny contains msg if {\n  some name\n  \
                      input.resource.aws_sqs_queue[name]\n  msg := sprintf(\"queue %s\", [name])\n}\n";
const POD: &str = "apiVersion: v1\nkind: Pod\nmetadata: { name: NAME }\nspec:\n  containers:\n    - name: a\n      \
                   image: a:1\n      securityContext: { privileged: true }\n";

/// An estate of roots of many sizes that share modules, with environments, manifests, files that are broken, comments
/// that accept findings, and waivers that are used in one root, in several, and in none.
fn estate(seed: u64, is_broken: bool) -> Folder {
    let mut numbers = Numbers(seed);
    let mut folder = Folder::new()
        .with("palisade.toml", CONFIGURATION)
        .with("policy/queue.rego", REGO)
        .with(
            "modules/open/main.tf",
            "variable \"acl\" {}\n".to_owned() + &public("this").replace("\"public-read\"", "var.acl"),
        )
        .with("modules/quiet/main.tf", "# palisade:ignore[aws-s3-public-acl] a site\n".to_owned() + &public("this"))
        .with("modules/alone/main.tf", "variable \"cidr\" {}\nresource \"aws_sqs_queue\" \"q\" {}\n")
        .with("CODEOWNERS", "* @acme/platform\nstacks/3/ @acme/shop\n")
        .with("notes.yaml", "just: notes\n");
    if is_broken {
        folder = folder.with("broken/main.tf", "resource \"aws_s3_bucket\" {\n");
    }
    let mut waivers = String::new();
    for (policy, resource) in [("aws-s3-public-acl", "aws_s3_bucket.b1"), ("aws-s3-public-acl", "aws_s3_bucket.gone")] {
        let _ = writeln!(waivers, "[[waiver]]\npolicy = \"{policy}\"\nresource = \"{resource}\"\nreason = \"known\"\n");
    }
    waivers +=
        "[[waiver]]\npolicy = \"aws-s3-public-acl\"\nresource = \"module.*.aws_s3_bucket.this\"\nreason = \"many\"\n";
    waivers += "[[waiver]]\npolicy = \"aws-s3-public-acl\"\nresource = \"module.open*\"\nreason = \"again\"\n";
    waivers += "[[waiver]]\npolicy = \"k8s-*\"\nresource = \"Pod/*\"\nreason = \"old\"\nexpires = \"2026-01-01\"\n";
    folder = folder.with("palisade.waivers.toml", waivers);
    for root in 0..6 + numbers.below(6) {
        let mut text = "provider \"aws\" {}\nvariable \"acl\" {\n  default = \"private\"\n}\n".to_owned();
        for bucket in 0..numbers.below(5) {
            text += &public(&format!("b{bucket}"));
        }
        if numbers.below(2) == 0 {
            text += "module \"open\" {\n  source = \"../../modules/open\"\n  acl = var.acl\n}\n";
        }
        if numbers.below(2) == 0 {
            text += "module \"quiet\" {\n  source = \"../../modules/quiet\"\n}\n";
        }
        if numbers.below(3) == 0 {
            text += "module \"far\" {\n  source = \"acme/far/aws\"\n}\nresource \"random_id\" \"r\" {}\n";
        }
        if numbers.below(3) == 0 {
            folder = folder
                .with(&format!("stacks/{root}/envs/dev.tfvars"), "acl = \"private\"\n")
                .with(&format!("stacks/{root}/envs/prod.tfvars"), "acl = \"public-read\"\n");
        }
        folder = folder.with(&format!("stacks/{root}/main.tf"), text);
    }
    for team in 0..2 + numbers.below(4) {
        for pod in 0..=numbers.below(3) {
            let text = POD.replace("NAME", &format!("p{pod}"));
            folder = folder.with(&format!("k8s/{team}/{pod}.yaml"), text);
        }
    }
    committed(folder)
}

#[test]
fn estates_of_many_roots_in_parts_are_whole() {
    let any = ["and [governance] allows 1", "it expired on"];
    // Whether a waiver has no use shows only where all was seen.
    let whole = ["no finding fits it", "accepts only what the waiver"];
    for (seed, is_broken, verdict) in [(1, false, "fail"), (2, true, "incomplete")] {
        let folder = estate(seed, is_broken);
        let report = assert_parts_make_the_whole(&folder.path(""), &[], 5);
        assert_eq!(report["run"]["verdict"], verdict, "seed {seed}");
        let text = report["findings"].to_string();
        for (message, is_told) in any.map(|message| (message, true)).into_iter().chain(whole.map(|m| (m, !is_broken))) {
            assert_eq!(text.contains(message), is_told, "seed {seed}: {message:?}");
        }
    }
}

#[test]
fn parts_share_the_work() {
    let folder = estate(1, false);
    let counts = (1..=3).map(|index| {
        let run = folder.check(&["--shard", &format!("{index}/3"), "-o", "json", "--exit-zero"]);
        let report: Value = serde_json::from_str(&run.out).expect("JSON");
        report["completeness"]["roots"].as_array().map_or(0, Vec::len)
    });
    let counts = counts.collect::<Vec<_>>();
    assert!(counts.iter().all(|&count| count > 1), "{counts:?}");
}

fn refused(run: &Run, phrase: &str) {
    assert_eq!(run.status, 2, "{}", run.text);
    assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
}

#[test]
fn parts_that_do_not_make_a_whole_are_an_error() {
    let folder = committed(Folder::new().with("a/main.tf", public("a")).with("b/main.tf", public("b")));
    let shard = |index: u32, of: u32, name: &str| {
        let shard = format!("{index}/{of}");
        let json = format!("json={name}");
        let run = folder.check(&["--select", POLICY, "--shard", &shard, "--exit-zero", "-o", &json]);
        assert_eq!(run.status, 0, "{}", run.text);
    };
    let merge = |names: &[&str]| palisade(&folder.path(""), &[&["merge"], names].concat());
    std::fs::create_dir(folder.path("out")).expect("a directory");
    shard(1, 3, "out/1.json");
    shard(2, 3, "out/2.json");
    refused(&merge(&["out"]), "shard 3 of 3 is missing, beside out/1.json, out/2.json");
    shard(3, 3, "out/3.json");
    refused(&merge(&["out", "out/2.json"]), "shard 2 is there twice: out/2.json, out/2.json");
    let merged = merge(&["out"]);
    assert_eq!(merged.status, 1, "{}", merged.text);
    assert!(merged.text.contains("2 findings"), "{}", merged.text);
    // A part of the run on other files.
    std::fs::write(folder.path("a/main.tf"), public("other")).expect("written");
    shard(3, 3, "out/3.json");
    refused(&merge(&["out"]), "are of runs that differ");
    std::fs::write(folder.path("out/3.json"), "{\"version\":").expect("written");
    refused(&merge(&["out"]), "cut off");
    refused(&merge(&["nowhere.json"]), "cannot read nowhere.json");
    for (arguments, phrase) in [
        (["--shard", "4/3"], "write 1/4 to 4/4"),
        (["--shard=1/2", "--against=main"], "--shard does not go with --against: a finding that moved"),
        (["--shard=1/2", "--baseline=b.json"], "--shard knows no baseline: a finding that moved"),
        (["--shard=1/2", "--plan=p.json"], "cannot be used with"),
    ] {
        refused(&folder.check(&arguments), phrase);
    }
    let folder = folder.with("palisade.toml", "[run]\nbaseline = \"b.json\"\n");
    refused(&folder.check(&["--shard", "1/2"]), "--shard knows no baseline");
}
