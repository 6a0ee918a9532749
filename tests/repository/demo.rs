//! The demo shows what the README says of it, and its three look-alikes stay silent.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::run::{palisade, repository};

fn report(arguments: &[&str]) -> Value {
    let run = palisade(repository(), &[&["check", "fixtures/demo", "-o", "json"], arguments].concat());
    assert_eq!(run.status, 1, "{}", run.text);
    serde_json::from_str(&run.out).expect("JSON")
}

fn text<'r>(finding: &'r Value, pointer: &str) -> &'r str {
    finding.pointer(pointer).and_then(Value::as_str).unwrap_or_default()
}

fn findings(report: &Value) -> &[Value] {
    report["findings"].as_array().expect("a list of findings")
}

#[test]
fn the_findings_are_these() {
    let report = report(&[]);
    let found: BTreeSet<_> = findings(&report)
        .iter()
        .map(|finding| {
            let waived = finding.get("waived").is_some_and(|waived| !waived.is_null());
            let state = if waived { "waived" } else { text(finding, "/certainty") };
            (text(finding, "/policy"), state, text(finding, "/resource/address"))
        })
        .collect();
    let expected = BTreeSet::from([
        ("aws-ebs-volume-encrypted", "waived", "aws_ebs_volume.scratch"),
        ("aws-s3-public-acl", "certain", "module.assets.aws_s3_bucket.this"),
        ("aws-security-group-database-open", "possible", "module.bastion.aws_security_group.database"),
        ("aws-security-group-ssh-open", "certain", "module.bastion.aws_security_group.bastion"),
        ("k8s-memory-limit", "certain", "Deployment/shop/api"),
    ]);
    assert_eq!(found, expected);
    assert_eq!(findings(&report).len(), expected.len(), "one cause is one finding");
}

/// A public ACL that the bucket's own access block ignores, tags from the default tags of an aliased provider, and
/// limits that a LimitRange supplies; and what a plan deletes.
#[test]
fn the_look_alikes_stay_silent() {
    let report = report(&[]);
    let silent = ["module.landing.", "aws_sqs_queue.audit", "Deployment/batch/worker", "aws_security_group.legacy"];
    for finding in findings(&report) {
        let address = text(finding, "/resource/address");
        assert!(!silent.iter().any(|prefix| address.starts_with(prefix)), "{finding}");
    }
    // Silence only counts for what was seen.
    for (root, addresses) in [
        ("envs/prod", ["module.landing.aws_s3_bucket_acl.this", "aws_sqs_queue.audit"].as_slice()),
        ("k8s", &["Deployment/batch/worker", "LimitRange/batch/defaults"]),
        ("plans/orders.json", &["aws_ebs_volume.orders", "aws_security_group.legacy"]),
    ] {
        let run = palisade(repository(), &["inspect", &format!("fixtures/demo/{root}")]);
        assert_eq!(run.status, 0, "{}", run.text);
        for address in addresses {
            assert!(run.text.contains(address), "no {address} in {}", run.text);
        }
    }
}

#[test]
fn a_person_sees_the_values_way_the_variable_and_what_is_out_of_reach() {
    let run = palisade(repository(), &["check", "fixtures/demo"]);
    for phrase in [
        "terraform.tfvars:2",
        "module.assets.acl",
        "port 22 is open to 0.0.0.0/0",
        "var.office_cidr has no value",
        "1 possible",
        "1 waived",
        "out of reach: module.vpc",
        "next: palisade explain",
    ] {
        assert!(run.text.contains(phrase), "no {phrase:?} in {}", run.text);
    }
}

/// The waived one is not forgotten: its comment's reason is in the report.
#[test]
fn the_waiver_keeps_its_reason() {
    let report = report(&[]);
    let reasons: Vec<_> = findings(&report).iter().filter_map(|finding| finding.pointer("/waived/reason")).collect();
    assert_eq!(reasons, ["holds only public test data"]);
}
