use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::time::Duration;

use palisade_model::Category;
use palisade_policy::Severity;

use textwrap::core::display_width;

use super::block::{rows, wrapped};
use super::paint::Paint;
use crate::phrase::{self, count};
use crate::text::one_line;
use crate::{Compared, Finding, Report, Standing};

/// So many groups of what was not covered are named.
const GROUPS: usize = 3;

/// So many things of a group are named.
const NAMES: usize = 3;

/// Writes the figures, what was not covered and what to do next.
pub(super) fn write(report: &Report, paint: &Paint, out: &mut dyn Write) -> io::Result<()> {
    if !report.findings.is_empty() || !report.errors.is_empty() {
        writeln!(out)?;
    }
    figures(report, paint, out)?;
    wrapped(&judged(report), paint.width, "", "  ").iter().try_for_each(|row| writeln!(out, "{row}"))?;
    if let Some(compared) = &report.compared {
        line("compared with", &compared_with(compared), paint, out)?;
    }
    fixed(report).iter().try_for_each(|fixed| line("fixed", fixed, paint, out))?;
    for (label, groups) in [("out of reach", out_of_reach(report)), ("not read", not_read(report))] {
        let more = groups.len().saturating_sub(GROUPS);
        for group in groups.iter().take(GROUPS) {
            line(label, group, paint, out)?;
        }
        if more > 0 {
            line(label, &format!("{more} more for other reasons: the JSON report has all"), paint, out)?;
        }
    }
    report.hints.iter().try_for_each(|hint| line("note", hint, paint, out))?;
    let next = next(report);
    if next.is_empty() { Ok(()) } else { line("next", &next.join(" | "), paint, out) }
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

/// `judged 46 resources in 9 files, 3 roots, 38 ms; no policy applies to 2 more; 3 blocks make no resource with these values`.
fn judged(report: &Report) -> String {
    let of = &report.completeness;
    let resources = count(of.resources_judged, "resource", "resources");
    let files = count(of.files_read.len() as u64, "file", "files");
    let roots = count(of.roots.len() as u64, "root", "roots");
    let elapsed = report.elapsed.map(duration).map_or_else(String::new, |time| format!(", {time}"));
    let mut line = format!("judged {resources} in {files}, {roots}{elapsed}");
    let unjudged = of.resources_unjudged.values().sum::<u64>();
    if unjudged > 0 {
        let _ = write!(line, "; no policy applies to {unjudged} more");
    }
    // A root that makes nothing looks like one where nothing is wrong.
    let idle = of.roots.iter().map(|root| root.idle_blocks).sum();
    if idle > 0 {
        let blocks = count(idle, "block makes", "blocks make");
        let _ = write!(line, "; {blocks} no resource with these values");
    }
    line
}

fn duration(time: Duration) -> String {
    let millis = time.as_millis();
    if millis < 1000 { format!("{millis} ms") } else { format!("{:.1} s", time.as_secs_f64()) }
}

/// `main at 1a2b3c4d5e6f`.
fn compared_with(compared: &Compared) -> String {
    match &compared.revision {
        Some(revision) => format!("{} at {}", compared.with, revision.get(..12).unwrap_or(revision)),
        None => compared.with.clone(),
    }
}

/// `aws-s3-public-acl: aws_s3_bucket.a, aws_s3_bucket.b and 3 more`, one for each policy, the most severe first.
fn fixed(report: &Report) -> Vec<String> {
    let mut by_policy: BTreeMap<(Reverse<Severity>, &str), Vec<&str>> = BTreeMap::new();
    for finding in report.findings.iter().filter(|finding| finding.standing() == Standing::Fixed) {
        by_policy.entry((Reverse(finding.severity), &finding.policy.id)).or_default().push(finding.address());
    }
    let more = by_policy.len().saturating_sub(GROUPS);
    let mut texts = by_policy
        .into_iter()
        .take(GROUPS)
        .map(|((_, policy), mut addresses)| {
            addresses.dedup();
            format!("{policy}: {}", phrase::some(&addresses, NAMES))
        })
        .collect::<Vec<_>>();
    if more > 0 {
        texts.push(format!("findings of {}", phrase::count(more as u64, "more policy", "more policies")));
    }
    texts
}

/// `module.vpc (registry, not on disk): run terraform get`, one for each reason and remedy.
fn out_of_reach(report: &Report) -> Vec<String> {
    let mut groups: BTreeMap<(Category, &str, &str), Vec<&str>> = BTreeMap::new();
    for out in &report.completeness.out_of_reach {
        groups.entry((out.category, &out.reason, &out.remedy)).or_default().push(&out.what);
    }
    let texts = groups.into_iter().map(|((_, reason, remedy), mut what)| {
        what.dedup();
        let what = phrase::some(&what, NAMES);
        if remedy.is_empty() { format!("{what} ({reason})") } else { format!("{what} ({reason}): {remedy}") }
    });
    texts.collect()
}

/// `logo.tf (a binary file)`, one for each reason.
fn not_read(report: &Report) -> Vec<String> {
    let mut groups: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for skipped in &report.completeness.files_skipped {
        groups.entry(&skipped.reason).or_default().push(&skipped.path);
    }
    groups.into_iter().map(|(reason, paths)| format!("{} ({reason})", phrase::some(&paths, NAMES))).collect()
}

/// The worst finding's page, then what the report says.
fn next(report: &Report) -> Vec<String> {
    let shown = |finding: &&Finding| match finding.standing() {
        Standing::Denied | Standing::Warned => true,
        Standing::Observed | Standing::Known | Standing::Possible | Standing::Waived | Standing::Fixed => false,
    };
    // The first of the worst: `max_by_key` would give the last.
    let worst = report.findings.iter().filter(shown).rev().max_by_key(|finding| finding.severity);
    let explain = worst.map(|finding| format!("palisade explain {}", finding.policy.id));
    explain.into_iter().chain(report.next.iter().cloned()).collect()
}
