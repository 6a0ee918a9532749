//! GitLab's code quality report, which is Code Climate's list of issues
//! (<https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format>).

use std::borrow::Cow;
use std::io::{self, Write};

use palisade_policy::Severity;
use serde::Serialize;

use crate::groups::Owners;
use crate::markup::{code, markdown};
use crate::text::one_line;
use crate::{Finding, Report, layout, phrase, upload};

pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let mut findings: Vec<&Finding> = report.findings.iter().filter(|finding| upload::is_uploaded(finding)).collect();
    upload::sort(&mut findings);
    let owners = report.owners();
    layout::write_list(&findings, |finding| Issue::new(finding, &owners), out)
}

#[derive(Serialize)]
struct Issue<'a> {
    r#type: &'static str,
    check_name: &'a str,
    description: String,
    content: Content,
    categories: [&'static str; 1],
    severity: &'static str,
    fingerprint: String,
    location: Place<'a>,
}

#[derive(Serialize)]
struct Content {
    body: String,
}

#[derive(Serialize)]
struct Place<'a> {
    path: Cow<'a, str>,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
    end: u32,
}

impl<'a> Issue<'a> {
    fn new(finding: &'a Finding, owners: &Owners<'_>) -> Self {
        let anchor = upload::anchor(finding);
        let policy = &finding.policy;
        let way = phrase::way(finding, "<-").map(|way| format!("value: {way}"));
        let calls = phrase::calls(finding).map(|calls| format!("called: {calls}"));
        let notes = [&policy.why, &policy.fix].into_iter().filter(|text| !text.is_empty()).map(ToString::to_string);
        let owned = owners.of(finding).map(|teams| format!("owned by: {}", code(&teams.join(" "))));
        let body = [policy.title.to_string()].into_iter().chain(way).chain(calls).chain(notes);
        // Code Climate reads the body as Markdown.
        let body = body.map(|line| markdown(&line)).chain(owned).collect::<Vec<_>>().join("\n\n");
        Issue {
            r#type: "issue",
            check_name: &policy.id,
            description: one_line(&upload::message(finding)).into_owned(),
            content: Content { body },
            categories: ["Security"],
            severity: match finding.severity {
                Severity::Critical => "blocker",
                Severity::High => "critical",
                Severity::Medium => "major",
                Severity::Low => "minor",
                Severity::Info => "info",
            },
            fingerprint: finding.fingerprint.digits(),
            location: Place {
                path: one_line(anchor.path()),
                lines: Lines { begin: anchor.start().line, end: anchor.end().line },
            },
        }
    }
}
