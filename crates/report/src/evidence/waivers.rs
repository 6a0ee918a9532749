//! The findings that were accepted, with who stands for that.

use std::io::{self, Write};

use serde::Serialize;

use super::{csv, json};
use crate::{Baseline, Report, Terms, WaivedBy};

/// An accepted finding.
#[derive(Serialize)]
struct Accepted<'r> {
    policy: &'r str,
    resource: &'r str,
    file: &'r str,
    line: u32,
    environments: Vec<&'r str>,
    fingerprint: String,
    by: WaivedBy,
    reason: &'r str,
    #[serde(flatten)]
    terms: &'r Terms,
    /// The comment or the entry.
    written: Option<String>,
}

fn accepted(report: &Report) -> impl Iterator<Item = Accepted<'_>> {
    let there = report.findings.iter().filter(|finding| finding.baseline != Some(Baseline::Absent));
    there.filter_map(|finding| {
        let waived = finding.waived()?;
        Some(Accepted {
            policy: &finding.policy.id,
            resource: finding.address(),
            file: finding.location.path(),
            line: finding.location.start().line,
            environments: finding.environments.iter().map(|name| &**name).collect(),
            fingerprint: finding.fingerprint.to_string(),
            by: waived.by,
            reason: &waived.reason,
            terms: &waived.terms,
            written: waived.location.as_ref().map(crate::phrase::line),
        })
    })
}

pub(super) fn write_json(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    json(&accepted(report).collect::<Vec<_>>(), out)
}

pub(super) fn write_csv(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let head = [
        "policy",
        "resource",
        "file",
        "line",
        "environments",
        "reason",
        "owner",
        "approved by",
        "ticket",
        "created",
        "expires",
        "written in",
        "fingerprint",
    ];
    csv::row(&head, out)?;
    for of in accepted(report) {
        let term = |text: &Option<String>| text.clone().unwrap_or_default();
        let fields = [
            of.policy.to_owned(),
            of.resource.to_owned(),
            of.file.to_owned(),
            of.line.to_string(),
            of.environments.join(" "),
            of.reason.to_owned(),
            term(&of.terms.owner),
            term(&of.terms.approved_by),
            term(&of.terms.ticket),
            term(&of.terms.created),
            term(&of.terms.expires),
            of.written.unwrap_or_default(),
            of.fingerprint,
        ];
        csv::row(&fields, out)?;
    }
    Ok(())
}
