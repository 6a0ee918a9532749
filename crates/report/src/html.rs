//! A page for people: one file that loads nothing, to be opened, kept, sent and printed.
//!
//! Everything is there without its script, which only filters and groups what the page holds. The page's own policy
//! (Content Security Policy) allows that one script and that one style by their hashes and nothing else, so that no text
//! of a finding can become either; rows that are off the screen are not laid out, so that thousands of them open at once.

mod coverage;
mod finding;
mod overview;

use std::io::{self, Write};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::acceptance::Acceptance;
use crate::digest::{self, Group};
use crate::groups::Owners;
use crate::markup::html;
use crate::{Report, Summary, phrase};

const STYLE: &str = include_str!("html/report.css");

const SCRIPT: &str = include_str!("html/report.js");

/// The fence that gives the name.
const LOGO: &str = "<svg class=\"logo\" viewBox=\"0 0 24 24\" aria-hidden=\"true\"><path d=\"M3 8l2-3 2 3v12H3zM10 6l2-3 2 \
                    3v14h-4zM17 8l2-3 2 3v12h-4z\"/><path d=\"M1 11h22v2H1zM1 16h22v2H1z\"/></svg>";

/// So many findings are on a page, the worst ones; a browser takes seconds to open many more.
const MAX_FINDINGS: usize = 20_000;

/// What the page is made of.
struct Page<'a> {
    report: &'a Report,
    owners: Owners<'a>,
    acceptance: Acceptance<'a>,
}

pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let page = Page { report, owners: report.owners(), acceptance: Acceptance::of(report) };
    let summary = report.summary();
    let groups = digest::groups(report, |_| true);
    let title = format!("{}: {}", title(report), verdict(report, &summary).1);
    write!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" \
         content=\"{}\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" \
         content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n<a class=\"skip\" href=\"#findings\">Skip to the findings</a>\n",
        security_policy(),
        html(&title),
    )?;
    head(report, &summary, out)?;
    out.write_all(b"<main>\n")?;
    overview::write(&page, &summary, &groups, out)?;
    findings(&page, &groups, out)?;
    coverage::write(report, out)?;
    write!(
        out,
        "</main>\n<footer>Made by {} {} from files alone: nothing was sent anywhere, and this page loads nothing.</footer>\n\
         <script>{SCRIPT}</script>\n</body>\n</html>\n",
        html(&report.tool.name),
        html(&report.tool.version),
    )
}

/// Allows the page's own style and script by their hashes.
fn security_policy() -> String {
    let hash = |text: &str| STANDARD.encode(Sha256::digest(text));
    format!(
        "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'",
        hash(STYLE),
        hash(SCRIPT)
    )
}

/// What was judged: the repository, by the end of its address.
fn title(report: &Report) -> String {
    let home = report.checkout.as_ref().and_then(|checkout| checkout.repository.as_deref());
    match home.and_then(|home| home.strip_prefix("https://")).and_then(|home| home.split_once('/')) {
        Some((_, path)) => path.to_owned(),
        None => "Palisade".to_owned(),
    }
}

/// How it went: a class for its colour, and one sentence.
fn verdict(report: &Report, summary: &Summary) -> (&'static str, String) {
    let new = if report.compared.is_some() { "new " } else { "" };
    let count = |number: u64| {
        let word = if number == 1 { "finding" } else { "findings" };
        format!("{} {new}{word}", phrase::thousands(number))
    };
    let verdicts = &report.completeness.verdicts;
    let is_judged = verdicts.pass + verdicts.fail + verdicts.possible > 0;
    match (summary.denied, summary.findings) {
        (0, 0) if report.errors.iter().any(|error| !error.is_accepted) => {
            ("unsure", format!("No {new}findings, but the run is incomplete"))
        }
        (0, 0) if !is_judged && report.findings.is_empty() => ("unsure", "Nothing was judged".to_owned()),
        (0, 0) => ("good", format!("No {new}findings")),
        (0, warned) => ("unsure", format!("{}, all of them warnings", count(warned))),
        (_, all) => ("bad", count(all)),
    }
}

fn head(report: &Report, summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
    let (class, verdict) = verdict(report, summary);
    write!(out, "<header class=\"{class}\">\n<div class=\"bar\">{LOGO}<span class=\"name\">Palisade</span>")?;
    if let Some(checkout) = &report.checkout {
        if let Some(home) = &checkout.repository {
            write!(out, "<a href=\"{0}\">{1}</a>", html(home), html(home.trim_start_matches("https://")))?;
        }
        let revision = checkout.revision.get(..12).unwrap_or(&checkout.revision);
        let branch = checkout.branch.as_deref().map_or_else(String::new, |branch| format!("{} at ", html(branch)));
        write!(out, "<span>{branch}<code>{}</code></span>", html(revision))?;
    }
    if let Some(compared) = &report.compared {
        write!(out, "<span>compared with {}</span>", html(&phrase::compared(compared)))?;
    }
    if let Some(made) = &report.made {
        write!(
            out,
            "<time datetime=\"{0}\">{1} UTC</time>",
            html(made),
            html(made.trim_end_matches('Z')).replace('T', " ")
        )?;
    }
    writeln!(out, "</div>\n<h1>{}</h1>\n<p>{}</p>\n</header>", html(&verdict), html(&phrase::judged(report, None)))
}

fn findings(page: &Page<'_>, groups: &[Group<'_>], out: &mut dyn Write) -> io::Result<()> {
    let report = page.report;
    writeln!(
        out,
        "<section id=\"findings\" aria-labelledby=\"findings-title\">\n<h2 id=\"findings-title\">Findings</h2>"
    )?;
    if report.findings.is_empty() {
        return writeln!(out, "<p class=\"empty\">There are none.</p>\n</section>");
    }
    overview::toolbar(page, out)?;
    writeln!(out, "<div id=\"groups\" data-by=\"policy\">")?;
    let mut left = MAX_FINDINGS;
    for group in groups {
        finding::group(page, group, left, out)?;
        left = left.saturating_sub(group.findings.len());
    }
    writeln!(out, "</div>")?;
    let more = report.findings.len().saturating_sub(MAX_FINDINGS);
    if more > 0 {
        let more = phrase::count(more as u64, "more finding is", "more findings are");
        writeln!(
            out,
            "<p class=\"empty\">{more} not on this page, less severe than these: the JSON report has all.</p>"
        )?;
    }
    writeln!(out, "</section>")
}
