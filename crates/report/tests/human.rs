//! What people see, as they see it.

mod sample;

use palisade_report::{Format, Look};
use sample::{admin_port, empty, finding, full, possible, public_acl, written, written_as};

#[test]
fn nothing_found() {
    insta::assert_snapshot!(written(&empty(), Format::Human));
}

#[test]
fn a_little_of_everything() {
    insta::assert_snapshot!(written(&full(), Format::Human));
}

#[test]
fn narrow_and_ascii() {
    let look = Look { unicode: false, width: 50, max_findings: Some(2), ..Look::default() };
    insta::assert_snapshot!(written_as(&full(), Format::Human, &look));
}

#[test]
fn colours_change_no_text() {
    let plain = written(&full(), Format::Human);
    let colored = written_as(&full(), Format::Human, &Look { color: true, ..Look::default() });
    assert_ne!(plain, colored);
    assert_eq!(plain, without_colours(&colored));
}

fn without_colours(text: &str) -> String {
    let mut parts = text.split('\x1b');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('m').map_or("", |(_, rest)| rest))
}

#[test]
fn lines_fit_the_screen() {
    for width in [60, 80, 120] {
        let look = Look { width, ..Look::default() };
        for line in written_as(&full(), Format::Human, &look).lines() {
            assert!(line.chars().count() <= width, "{width}: {line}");
        }
    }
}

#[test]
fn many_findings_of_one_policy_are_read_at_a_glance() {
    let file = palisade_source::SourceFile::new("main.tf", "acl = 1\n".repeat(30));
    let line = |n: u32| palisade_report::Location::new(file.clone(), palisade_source::Span::new(8 * n, 8 * n + 7));
    let mut report = empty();
    // One resource with five instances, and then thirty others.
    let instances = (0..5).map(|i| (0, format!("aws_s3_bucket_acl.many[{i}]")));
    let others = (1..30).map(|n| (n, format!("aws_s3_bucket_acl.n{n}")));
    report.findings = instances
        .chain(others)
        .map(|(n, address)| finding(&public_acl(), line(n), &address, "the ACL lets anyone read this bucket"))
        .collect();
    insta::assert_snapshot!(written_as(&report, Format::Human, &Look { max_findings: Some(12), ..Look::default() }));
}

#[test]
fn a_broken_run() {
    let mut report = full();
    report.findings.clear();
    report.completeness.out_of_reach.clear();
    insta::assert_snapshot!(written(&report, Format::Human));
}

#[test]
fn what_depends_on_unknown_values_is_counted_once_a_verdict() {
    let mut report = empty();
    report.findings = (0..14).map(|i| possible(&admin_port(), &format!("aws_security_group.n{i}"))).collect();
    report.findings.push(possible(&admin_port(), "aws_security_group.n0"));
    let mut library = possible(&public_acl(), "aws_s3_bucket.in_a_library");
    library.is_library = true;
    report.findings.push(library);
    insta::assert_snapshot!(written(&report, Format::Human));
}

#[test]
fn nothing_judged_is_not_nothing_found() {
    let text = written(&palisade_report::Report::default(), Format::Human);
    assert!(text.starts_with("nothing was judged\n"), "{text}");
}
