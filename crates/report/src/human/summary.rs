use std::io::{self, Write};

use palisade_policy::Severity;
use textwrap::core::display_width;

use super::block::{rows, wrapped};
use super::groups;
use super::paint::Paint;
use crate::digest;
use crate::phrase::{self, count};
use crate::text::one_line;
use crate::{Finding, Report, Standing};

/// So many groups of what was not covered are named.
const GROUPS: usize = 3;

/// Writes the figures, what was not covered and what to do next.
pub(super) fn write(report: &Report, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    if !report.findings.is_empty() || !report.errors.is_empty() {
        writeln!(out)?;
    }
    figures(report, paint, out)?;
    wrapped(&phrase::judged(report, report.elapsed), paint.width, "", "  ")
        .iter()
        .try_for_each(|row| writeln!(out, "{row}"))?;
    groups::write(report, paint, out)?;
    if let Some(compared) = &report.compared {
        line("compared with", &phrase::compared(compared), paint, out)?;
    }
    fixed(report).iter().try_for_each(|fixed| line("fixed", fixed, paint, out))?;
    let not_covered = [("out of reach", digest::out_of_reach(report)), ("not read", digest::not_read(report))];
    for (label, groups) in not_covered {
        let more = groups.len().saturating_sub(GROUPS);
        for group in groups.iter().take(GROUPS) {
            line(label, group, paint, out)?;
        }
        if more > 0 {
            line(label, &format!("{more} more for other reasons: the JSON report has all"), paint, out)?;
        }
    }
    report.hints.iter().try_for_each(|hint| line("note", hint, paint, out))?;
    next(report).map_or(Ok(()), |next| line("next", &next, paint, out))
}

fn line(label: &str, text: &str, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    let label = format!("{label}: ");
    for (i, row) in wrapped(&one_line(text), paint.width, &label, "  ").iter().enumerate() {
        match row.strip_prefix(&label) {
            Some(rest) if i == 0 => writeln!(out, "{}{rest}", paint.bold(&label))?,
            Some(_) | None => writeln!(out, "{row}")?,
        }
    }
    Ok(())
}

/// `7 findings  1 critical  3 high  3 medium     1 possible     1 waived`.
fn figures(report: &Report, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    let summary = report.summary();
    // Documents are judged too, and are no resources.
    let verdicts = &report.completeness.verdicts;
    let has_verdicts = verdicts.pass + verdicts.fail + verdicts.possible > 0;
    let nothing_judged = report.completeness.resources_judged == 0 && report.findings.is_empty() && !has_verdicts;
    let found = match summary.findings {
        0 if nothing_judged => paint.unsure("nothing was judged"),
        // What is broken may hide some.
        0 if summary.errors > 0 => paint.bold("no findings"),
        0 => paint.good("no findings"),
        findings => paint.bold(count(findings, "finding", "findings")),
    };
    let by_severity = Severity::ALL.into_iter().rev().filter_map(|severity| {
        let number = summary.by_severity.of(severity);
        (number > 0).then(|| paint.severity(severity, format!("{number} {severity}")))
    });
    let mut parts = vec![[found].into_iter().chain(by_severity).collect::<Vec<_>>().join("  ")];
    let rest = [
        (summary.possible, "possible"),
        (summary.waived, "waived"),
        (summary.observed, "observed"),
        (summary.known, "known from before"),
        (summary.fixed, "fixed"),
    ];
    parts.extend(rest.into_iter().filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}")));
    if summary.errors > 0 {
        parts.push(paint.error(count(summary.errors, "error", "errors")));
    }
    // The parts stand well apart where there is room for it.
    let wide = parts.join("     ");
    if display_width(&wide) <= paint.width {
        return writeln!(out, "{wide}");
    }
    rows(parts.iter().map(String::as_str), paint.width).iter().try_for_each(|row| writeln!(out, "{row}"))
}

/// What is no more, one text for each policy.
fn fixed(report: &Report) -> Vec<String> {
    let mut texts = digest::fixed(report);
    let more = texts.len().saturating_sub(GROUPS);
    texts.truncate(GROUPS);
    if more > 0 {
        texts.push(format!("findings of {}", count(more as u64, "more policy", "more policies")));
    }
    texts
}

/// The worst finding's page.
fn next(report: &Report) -> Option<String> {
    let shown = |finding: &&Finding| match finding.standing() {
        Standing::Denied | Standing::Warned => true,
        Standing::Observed | Standing::Known | Standing::Possible | Standing::Waived | Standing::Fixed => false,
    };
    // The first of the worst: `max_by_key` would give the last.
    let worst = report.findings.iter().filter(shown).rev().max_by_key(|finding| finding.severity);
    worst.map(|finding| format!("palisade explain {}", finding.policy.id))
}
