//! The controls as one page that needs nothing else: no script, no font, no network.

use std::fmt::Write as _;
use std::io::{self, Write};

use palisade_policy::Verdicts;

use super::Evidence;
use super::controls::{Control, Standing, controls};
use crate::Finding;
use crate::record::Record;
use crate::text::printable;

const STYLE: &str = include_str!("page.css");

/// So many findings of a control are listed; the report has all.
const LISTED: usize = 50;

pub(super) fn write(of: &Evidence<'_>, out: &mut dyn Write) -> io::Result<()> {
    let found = controls(of.report);
    let mut page = String::new();
    page.push_str("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    let _ = writeln!(page, "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    let _ = writeln!(page, "<title>Controls</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>");
    head(of, &found, &mut page);
    let mut standards = found.chunk_by(|a, b| a.standard == b.standard);
    standards.by_ref().for_each(|of_standard| standard(of_standard, &mut page));
    not_covered(of, &mut page);
    page.push_str("</main>\n</body>\n</html>\n");
    out.write_all(page.as_bytes())
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

fn head(of: &Evidence<'_>, found: &[Control<'_>], page: &mut String) {
    let report = of.report;
    page.push_str("<h1>Controls</h1>\n<dl class=\"run\">\n");
    let mut term = |name: &str, value: &str| {
        let _ = writeln!(page, "<div><dt>{name}</dt><dd>{}</dd></div>", escaped(value));
    };
    term("Time", &of.moment);
    term("Tool", &format!("{} {}", report.tool.name, report.tool.version));
    if let Some(Record { verdict, policy_set, repository, .. }) = &report.record {
        if let Some(repository) = repository {
            term("Repository", repository.name.as_deref().unwrap_or("without a remote"));
            let modified = if repository.modified { " with uncommitted changes" } else { "" };
            term("Commit", &format!("{}{modified}", repository.commit));
        }
        term("Run", verdict.name());
        term("Rules", policy_set);
    }
    let of_all = &report.completeness;
    term("Judged", &format!("{} resources in {} files", of_all.resources_judged, of_all.files_read.len()));
    page.push_str("</dl>\n<ul class=\"figures\">\n");
    for standing in Standing::ALL {
        let count = found.iter().filter(|control| control.standing == standing).count();
        let _ = writeln!(page, "<li class=\"{}\"><b>{count}</b> {}</li>", class(standing), standing.name());
    }
    page.push_str("</ul>\n<details class=\"words\"><summary>What the words mean</summary>\n<dl>\n");
    for standing in Standing::ALL {
        let _ = writeln!(page, "<div><dt>{}</dt><dd>{}</dd></div>", standing.name(), standing.meaning());
    }
    page.push_str("</dl></details>\n");
}

const fn class(standing: Standing) -> &'static str {
    match standing {
        Standing::NotSatisfied => "fail",
        Standing::Undetermined => "open",
        Standing::Accepted => "accepted",
        Standing::Satisfied => "pass",
        Standing::NotApplicable => "none",
    }
}

fn standard(controls: &[Control<'_>], page: &mut String) {
    let Some(first) = controls.first() else { return };
    let _ = writeln!(page, "<h2>{}</h2>\n<table>\n<thead><tr>", escaped(first.standard));
    page.push_str("<th>Control</th><th>Verdict</th><th>Pass</th><th>Fail</th><th>Possible</th><th>Evidence</th>");
    page.push_str("</tr></thead>\n<tbody>\n");
    for control in controls {
        let Verdicts { pass, fail, possible } = control.verdicts;
        let (class, name) = (class(control.standing), control.standing.name());
        let _ = write!(page, "<tr class=\"{class}\"><th scope=\"row\">{}</th>", escaped(control.id));
        let _ = write!(page, "<td><span class=\"mark\">{name}</span></td>");
        let _ = write!(page, "<td>{pass}</td><td>{fail}</td><td>{possible}</td><td>");
        evidence(control, page);
        page.push_str("</td></tr>\n");
    }
    page.push_str("</tbody>\n</table>\n");
}

fn evidence(control: &Control<'_>, page: &mut String) {
    let policies = control.policies.iter().map(|policy| format!("<code>{}</code>", escaped(policy)));
    page.push_str(&policies.collect::<Vec<_>>().join(" "));
    let lists = [("open", &control.findings), ("possible", &control.possible), ("accepted", &control.accepted)];
    for (name, findings) in lists.into_iter().filter(|(_, findings)| !findings.is_empty()) {
        let _ = write!(page, "\n<details><summary>{} {name}</summary><ul>", findings.len());
        findings.iter().take(LISTED).for_each(|finding| line(finding, page));
        if findings.len() > LISTED {
            let _ = write!(page, "<li>{} more in report.json</li>", findings.len() - LISTED);
        }
        page.push_str("</ul></details>");
    }
}

fn line(finding: &Finding, page: &mut String) {
    let place = escaped(&crate::phrase::line(&finding.location));
    let _ = write!(page, "<li><code>{}</code> {place}: ", escaped(finding.address()));
    page.push_str(&escaped(&finding.message));
    if let Some(waived) = finding.waived() {
        let terms = &waived.terms;
        let said = [
            Some(waived.reason.clone()),
            terms.owner.as_ref().map(|owner| format!("owner {owner}")),
            terms.approved_by.as_ref().map(|name| format!("approved by {name}")),
            terms.ticket.clone(),
            terms.expires.as_ref().map(|day| format!("until {day}")),
        ];
        let said = said.into_iter().flatten().collect::<Vec<_>>().join("; ");
        let _ = write!(page, " <i>{}</i>", escaped(&said));
    }
    page.push_str("</li>");
}

fn not_covered(of: &Evidence<'_>, page: &mut String) {
    let report = of.report;
    let broken = report.errors.iter().map(|error| match crate::phrase::error_place(error) {
        Some(place) => format!("{place}: {}", error.summary),
        None => error.summary.clone(),
    });
    let out = &report.completeness;
    let unreached = out.out_of_reach.iter().map(|out| format!("{} ({})", out.what, out.reason));
    let skipped = out.files_skipped.iter().map(|skipped| format!("{}: {}", skipped.path, skipped.reason));
    let unjudged = out.resources_unjudged.iter().map(|(kind, count)| format!("{count} of kind {kind}"));
    let lists: [(&str, Vec<String>); 4] = [
        ("Broken", broken.collect()),
        ("Out of reach", unreached.collect()),
        ("Files that were not read", skipped.collect()),
        ("Resources that no policy is about", unjudged.collect()),
    ];
    page.push_str("<h2>Not covered</h2>\n");
    if lists.iter().all(|(_, list)| list.is_empty()) {
        page.push_str("<p>Nothing.</p>\n");
    }
    for (name, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
        let _ = writeln!(page, "<h3>{name}</h3>\n<ul>");
        for entry in &list {
            let _ = writeln!(page, "<li>{}</li>", escaped(entry));
        }
        page.push_str("</ul>\n");
    }
}
