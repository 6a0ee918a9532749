//! How long each format takes for 10,000 findings in one source of 5 MB: `cargo run --release -p palisade-report
//! --example ten_thousand`.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Instant;

use palisade_policy::{Meta, Severity, Status};
use palisade_report::{
    Certainty, Enforcement, Finding, Fingerprint, Format, Location, Look, Rare, Report, ResourceRef, Rule, Step,
    SubjectType,
};
use palisade_source::{SourceFile, Span};

const FINDINGS: u32 = 10_000;
const BYTES: usize = 5_000_000;

fn main() {
    for (name, end) in [("500 bytes a line", "\n"), ("one line", " ")] {
        let report = report(end);
        for format in Format::ALL {
            let look = Look { max_findings: None, ..Look::default() };
            let mut out = Vec::new();
            let start = Instant::now();
            palisade_report::write(&report, format, &look, &mut out).expect("writing to memory");
            println!("{name}: {format:6} {:>4} ms, {:>5} kB", start.elapsed().as_millis(), out.len() / 1000);
        }
    }
}

fn report(end: &str) -> Report {
    let meta = Arc::new(meta());
    let line = format!("{:<499}{end}", "  acl = \"public-read\"");
    let file = SourceFile::new("main.tf", line.repeat(BYTES / line.len()));
    let step = file.text().len() as u32 / FINDINGS;
    let findings = (0..FINDINGS).map(|i| {
        let address = format!("aws_s3_bucket_acl.n{i}");
        let location = |at: u32| Location::new(file.clone(), Span::new(at + 2, at + 21));
        Finding {
            policy: meta.clone(),
            severity: Severity::High,
            enforcement: Enforcement::Deny,
            certainty: Certainty::Certain,
            subject: SubjectType::Resource,
            fingerprint: Fingerprint::new(&meta.id, "", &address, "acl", 0),
            resource: Some(Arc::new(ResourceRef {
                address: address.into(),
                kind: "aws_s3_bucket_acl".into(),
                root: "".into(),
                block: None,
                calls: Arc::default(),
            })),
            environments: Arc::default(),
            location: location(i * step),
            path: "acl".into(),
            message: "the ACL lets anyone read this bucket".into(),
            baseline: None,
            is_sensitive: false,
            is_library: false,
            rare: Rare { because: vec![Step { text: "var.acl".to_owned(), location: location(0) }], ..Rare::default() }
                .boxed(),
        }
    });
    let findings = findings.collect();
    let rule = Rule {
        meta,
        severity: Severity::High,
        enforcement: Enforcement::Deny,
        contact: None,
        is_never_waived: false,
        page: None,
    };
    Report { policies: vec![rule], findings, ..Report::default() }
}

fn meta() -> Meta {
    Meta {
        id: Cow::Borrowed("aws-s3-public-acl"),
        title: Cow::Borrowed("S3 bucket ACL grants access to everyone"),
        severity: Severity::High,
        raised: Cow::Borrowed(&[]),
        family: Cow::Borrowed("public-bucket"),
        provider: Cow::Borrowed("aws"),
        profiles: Cow::Borrowed(&[]),
        since: Cow::Borrowed("0.1.0"),
        status: Status::Stable,
        aliases: Cow::Borrowed(&[]),
        controls: Cow::Borrowed(&[]),
        applies_to: Cow::Borrowed(&[]),
        why: Cow::Borrowed("Anyone can read it."),
        fix: Cow::Borrowed("write acl = \"private\"."),
        page: Cow::Borrowed(""),
        links: Cow::Borrowed(&[]),
        repairs: Cow::Borrowed(&[]),
    }
}
