//! The page and the comment of reports with 0, 5 and 5,000 findings, to be looked at:
//! `cargo run -p palisade-report --example pages -- DIRECTORY`.

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::path::PathBuf;
use std::sync::Arc;

use palisade_policy::{Control, Meta, Severity};
use palisade_report::{
    Baseline, Checkout, Compared, Enforcement, Finding, Fingerprint, Format, Grouping, Report, ResourceRef, Root, Rule,
};
use palisade_source::SourceFile;
use sample::{at, empty, finding, full, meta, only_in_prod, possible, waived_with_terms, written};

/// Id, title, severity, why, what to do, and a line that is wrong.
const POLICIES: [(&str, &str, Severity, &str, &str, &str); 8] = [
    (
        "aws-sg-admin-port",
        "Security group opens an admin port to the internet",
        Severity::Critical,
        "Anyone can try passwords and exploits against the port.",
        "name the ranges that need it, or use Session Manager and open nothing.",
        "cidr_blocks = [\"0.0.0.0/0\"]",
    ),
    (
        "aws-s3-public-acl",
        "S3 bucket ACL grants access to everyone",
        Severity::High,
        "Anyone on the internet can read the objects. Search engines find such buckets within hours.",
        "write acl = \"private\".",
        "acl = \"public-read\"",
    ),
    (
        "aws-rds-instance-storage-encrypted",
        "RDS instance stores its data unencrypted",
        Severity::High,
        "Whoever gets at a snapshot or the storage reads the data.",
        "write storage_encrypted = true; an existing instance has to be restored from an encrypted copy.",
        "storage_encrypted = false",
    ),
    (
        "aws-iam-wildcard-action",
        "IAM policy allows every action on every resource",
        Severity::High,
        "Whoever has it is an administrator.",
        "list the actions that are used and the resources they are used on.",
        "Action = \"*\"",
    ),
    (
        "k8s-memory-limit",
        "Container has no memory limit",
        Severity::Medium,
        "A leak in it takes the memory of everything else on the node.",
        "set resources.limits.memory.",
        "name = \"cart\"",
    ),
    (
        "aws-ebs-volume-encrypted",
        "EBS volume is not encrypted",
        Severity::Medium,
        "Snapshots that are shared by mistake can be read.",
        "write encrypted = true.",
        "encrypted = false",
    ),
    (
        "any-tags-required",
        "Resource lacks a required tag",
        Severity::Low,
        "Nobody knows whose it is when it breaks or costs.",
        "add the tag, or set default_tags in the provider.",
        "tags = {}",
    ),
    (
        "aws-vpc-flow-log",
        "VPC has no flow log",
        Severity::Info,
        "After an incident nobody can tell who talked to whom.",
        "add an aws_flow_log for it.",
        "cidr_block = \"10.0.0.0/16\"",
    ),
];

const ROOTS: [&str; 5] = ["envs/prod", "envs/staging", "platform/network", "platform/data/warehouse", "apps/shop"];

fn main() {
    let directory = PathBuf::from(std::env::args().nth(1).expect("a directory"));
    for (name, report) in [("0", nothing()), ("5", few()), ("5000", many(5_000))] {
        for (format, extension) in [(Format::Html, "html"), (Format::Markdown, "md")] {
            let path = directory.join(format!("{name}.{extension}"));
            std::fs::write(&path, written(&report, format)).expect("the file is written");
        }
    }
}

fn dressed(mut report: Report) -> Report {
    report.made = Some("2027-03-01T09:00:00Z".to_owned());
    report.checkout = Some(Checkout {
        repository: Some("https://github.com/example/infrastructure".to_owned()),
        revision: "0f1e2d3c4b5a69788796a5b4c3d2e1f0aabbccdd".to_owned(),
        branch: Some("main".to_owned()),
        directory: String::new(),
    });
    report
}

fn nothing() -> Report {
    dressed(empty())
}

/// What a change brings.
fn few() -> Report {
    let mut report = dressed(full());
    report.findings.push(only_in_prod());
    report.findings.push(waived_with_terms());
    for (i, found) in report.findings.iter_mut().enumerate() {
        found.baseline = Some(match i {
            2 => Baseline::Unchanged,
            3 => Baseline::Absent,
            _ => Baseline::New,
        });
    }
    report.compared = Some(Compared { with: "main".to_owned(), revision: Some("1a2b3c4d5e6f7a8b9c0d".to_owned()) });
    report
}

/// An organisation's.
fn many(number: usize) -> Report {
    let policies: Vec<Arc<Meta>> =
        POLICIES.iter().map(|&(id, title, severity, why, fix, _)| policy(id, title, severity, why, fix)).collect();
    let mut report = dressed(empty());
    report.policies = policies.iter().map(rule).collect();
    report.completeness.roots = ROOTS
        .iter()
        .map(|path| Root { path: (*path).to_owned(), resources: 900, ..report.completeness.roots[0].clone() })
        .collect();
    report.completeness.resources_judged = 21_804;
    report.findings = (0..number).map(|i| of_many(i, &policies)).collect();
    report.note_sources(|file| match file.split('/').next() {
        Some("apps") => vec!["@example/shop".to_owned()],
        Some("platform") => vec!["@example/platform".to_owned(), "@example/on-call".to_owned()],
        Some(_) | None => Vec::new(),
    });
    report.groups = vec![Grouping::Team];
    report
}

fn policy(
    id: &'static str,
    title: &'static str,
    severity: Severity,
    why: &'static str,
    fix: &'static str,
) -> Arc<Meta> {
    let control = |standard: &'static str, id: &'static str| Control { standard: standard.into(), id: id.into() };
    let controls =
        vec![control("cis-aws-3.0", if id.contains("s3") { "2.1.4" } else { "5.2" }), control("soc2", "CC6.1")];
    Arc::new(Meta { controls: controls.into(), ..meta(id, title, severity, why, fix) })
}

fn rule(meta: &Arc<Meta>) -> Rule {
    let contact = (meta.severity >= Severity::High).then(|| "#cloud-security".to_owned());
    Rule {
        meta: meta.clone(),
        severity: meta.severity,
        enforcement: Enforcement::Deny,
        contact,
        is_never_waived: false,
        page: None,
    }
}

fn of_many(i: usize, policies: &[Arc<Meta>]) -> Finding {
    // Mild ones are frequent.
    let of = (i * i + i / 7) % 36;
    let which = (0..8).find(|which| of < (which + 1) * (which + 2) / 2).unwrap_or(7);
    let line = POLICIES[which].5;
    let root = ROOTS[i % ROOTS.len()];
    let text = format!("{}resource \"aws_thing\" \"n{i}\" {{\n  {line} # reviewed in 2024\n}}\n", "\n".repeat(i % 400));
    let file = SourceFile::new(&*format!("{root}/service_{:02}/main.tf", i % 23), text);
    let address = format!("module.service_{:02}.{}.n{i}", i % 23, POLICIES[which].0.replace('-', "_"));
    let message = format!("{}: {line}", POLICIES[which].1.to_lowercase());
    let mut found = match i % 19 {
        3 => possible(&policies[which], &address),
        _ => finding(&policies[which], at(&file, line), &address, &message),
    };
    found.fingerprint = Fingerprint::new(POLICIES[which].0, root, &i.to_string(), "", 0);
    found.resource = found.resource.map(|of| Arc::new(ResourceRef { root: root.into(), ..Arc::unwrap_or_clone(of) }));
    if root.starts_with("platform") {
        found.environments = if i.is_multiple_of(3) { ["eu".into()].into() } else { ["eu".into(), "us".into()].into() };
    }
    if i % 29 == 4 {
        found.set_waived(waived_with_terms().waived().cloned());
    }
    found
}
