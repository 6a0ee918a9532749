//! GitHub's workflow commands.

mod sample;

use palisade_policy::Severity;
use palisade_report::{Format, Report};
use sample::{at, finding, full, main_tf, public_acl, written};

#[test]
fn a_little_of_everything() {
    insta::assert_snapshot!(written(&full(), Format::Github));
}

#[test]
fn ten_of_a_level_the_worst_first() {
    let main = main_tf();
    let of = |i: usize, severity| {
        let mut found = finding(&public_acl(), at(&main, "to_port"), &format!("aws_s3_bucket_acl.n{i}"), "m");
        found.severity = severity;
        found
    };
    let mut findings = (0..12).map(|i| of(i, Severity::High)).collect::<Vec<_>>();
    findings.push(of(99, Severity::Critical));
    let text = written(&Report { findings, ..Report::default() }, Format::Github);
    let commands = text.lines().filter(|line| line.starts_with("::error ")).collect::<Vec<_>>();
    assert_eq!(commands.len(), 10);
    assert!(commands[0].contains("aws_s3_bucket_acl.n99"));
    assert!(text.contains("\n3 more of level error are not shown as annotations\n"));
}
