use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use palisade_policy::Severity;

use super::Page;
use super::finding::state;
use crate::digest::Group;
use crate::markup::html;
use crate::{BySeverity, Finding, Grouping, Report, Standing, Summary, phrase};

/// So many rows has each list of the overview.
const ROWS: usize = 8;

/// All standings, those that ask for something first.
const STANDINGS: [Standing; 7] = [
    Standing::Denied,
    Standing::Warned,
    Standing::Known,
    Standing::Possible,
    Standing::Observed,
    Standing::Waived,
    Standing::Fixed,
];

/// Whether a finding counts among those that are there and that nobody has accepted.
fn is_open(finding: &Finding) -> bool {
    match finding.standing() {
        Standing::Denied | Standing::Warned | Standing::Known => true,
        Standing::Observed | Standing::Possible | Standing::Waived | Standing::Fixed => false,
    }
}

/// Writes the figures, where most is to be done, and what is broken.
pub(super) fn write(page: &Page<'_>, summary: &Summary, groups: &[Group<'_>], out: &mut dyn Write) -> io::Result<()> {
    let report = page.report;
    figures(report, summary, out)?;
    broken(report, out)?;
    if report.findings.iter().any(is_open) {
        writeln!(out, "<section class=\"cards\" aria-label=\"Overview\">")?;
        let policies = groups.iter().map(|group| (&*group.policy.title, &group.findings[..]));
        card("By policy", policies, out)?;
        if !page.owners.is_empty() {
            let teams = by(report, |finding| page.owners.of(finding).map_or_else(nobody, <[String]>::to_vec));
            card("By team", teams.iter().map(|(name, findings)| (&**name, &findings[..])), out)?;
        }
        if !report.merged.is_empty() {
            let parts = by(report, |finding| report.part_of(finding).map(str::to_owned).into_iter().collect());
            card("By repository", parts.iter().map(|(name, findings)| (&**name, &findings[..])), out)?;
        }
        let places = by(report, places);
        card("By place", places.iter().map(|(name, findings)| (&**name, &findings[..])), out)?;
        let controls = by(report, |finding| {
            let controls = finding.policy.controls.iter();
            controls.map(|control| format!("{} {}", control.standard, control.id)).collect()
        });
        card("By control", controls.iter().map(|(name, findings)| (&**name, &findings[..])), out)?;
        writeln!(out, "</section>")?;
    }
    Ok(())
}

/// Whose files are that nobody owns.
fn nobody() -> Vec<String> {
    vec![Grouping::Team.nobody().to_owned()]
}

/// The root, in each of its environments where they are named.
fn places(finding: &Finding) -> Vec<String> {
    let root = finding.resource.as_ref().map_or("", |resource| &resource.root);
    let root = if root.is_empty() { "." } else { root };
    match &finding.environments[..] {
        [] => vec![root.to_owned()],
        names => names.iter().map(|name| format!("{root} [{name}]")).collect(),
    }
}

fn by(report: &Report, names: impl Fn(&Finding) -> Vec<String>) -> BTreeMap<String, Vec<&Finding>> {
    let mut by: BTreeMap<String, Vec<&Finding>> = BTreeMap::new();
    for finding in &report.findings {
        for name in names(finding) {
            by.entry(name).or_default().push(finding);
        }
    }
    by
}

fn figures(report: &Report, summary: &Summary, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "<section class=\"figures\" aria-label=\"Figures\">\n<ul class=\"tiles\">")?;
    for severity in Severity::ALL.into_iter().rev() {
        let number = summary.by_severity.of(severity);
        let none = if number == 0 { " none" } else { "" };
        writeln!(out, "<li class=\"tile {severity}{none}\"><b>{}</b> {severity}</li>", phrase::thousands(number))?;
    }
    writeln!(out, "</ul>\n<ul class=\"rest\">")?;
    let unchanged = if report.compared.is_some() { "unchanged" } else { "known from before" };
    let rest = [
        (summary.fixed, "fixed"),
        (summary.known, unchanged),
        (summary.possible, "possible"),
        (summary.waived, "waived"),
        (summary.observed, "observed"),
        (summary.errors, "broken"),
        (summary.out_of_reach, "out of reach"),
    ];
    for (number, word) in rest.into_iter().filter(|(number, _)| *number > 0) {
        writeln!(out, "<li><b>{}</b> {word}</li>", phrase::thousands(number))?;
    }
    writeln!(out, "</ul>\n</section>")
}

fn broken(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let broken = report.errors.iter().filter(|error| !error.is_accepted).collect::<Vec<_>>();
    if broken.is_empty() {
        return Ok(());
    }
    let errors = phrase::count(broken.len() as u64, "part", "parts");
    writeln!(
        out,
        "<section class=\"broken\" aria-labelledby=\"broken\">\n<h2 id=\"broken\">{errors} could not be analysed</h2>\n\
         <p>There may be more findings than are shown here.</p>\n<ul>"
    )?;
    for error in broken {
        let place = phrase::error_place(error).map_or_else(String::new, |at| format!("<code>{}</code> ", html(&at)));
        let detail = if error.detail.is_empty() { String::new() } else { format!(": {}", error.detail) };
        writeln!(out, "<li>{place}{}{}</li>", html(&error.summary), html(&detail))?;
    }
    writeln!(out, "</ul>\n</section>")
}

/// A list with a bar a row: of what there is most, by severity. Rows of one name are one.
fn card<'a>(
    title: &str,
    rows: impl Iterator<Item = (&'a str, &'a [&'a Finding])>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut counted: BTreeMap<&str, BySeverity> = BTreeMap::new();
    for (name, findings) in rows {
        for finding in findings.iter().filter(|finding| is_open(finding)) {
            counted.entry(name).or_default().count(finding.severity);
        }
    }
    let mut rows = counted.into_iter().collect::<Vec<_>>();
    rows.sort_by_key(|(_, number)| std::cmp::Reverse(weight(number)));
    let most = rows.iter().map(|(_, number)| total(number)).max().unwrap_or(0);
    if most == 0 {
        return Ok(());
    }
    writeln!(out, "<div class=\"card\"><h2>{title}</h2>\n<ul>")?;
    for (name, number) in rows.iter().take(ROWS) {
        let all = total(number);
        writeln!(out, "<li><span>{}</span><b>{}</b>{}</li>", html(name), phrase::thousands(all), bar(number, most))?;
    }
    let more = rows.len().saturating_sub(ROWS);
    if more > 0 {
        writeln!(out, "<li class=\"more\">and {more} more</li>")?;
    }
    writeln!(out, "</ul></div>")
}

fn total(number: &BySeverity) -> u64 {
    Severity::ALL.into_iter().map(|severity| number.of(severity)).sum()
}

/// The worst first, then the most.
fn weight(number: &BySeverity) -> [u64; 5] {
    let mut weight = Severity::ALL.map(|severity| number.of(severity));
    weight.reverse();
    weight
}

/// The bar's widths are attributes, as the page's policy allows no style at an element.
fn bar(number: &BySeverity, most: u64) -> String {
    let mut x = 0.0;
    let (mut parts, mut words) = (String::new(), Vec::new());
    for severity in Severity::ALL.into_iter().rev().filter(|severity| number.of(*severity) > 0) {
        let width = number.of(severity) as f64 * 100.0 / most as f64;
        parts.push_str(&format!("<rect class=\"{severity}\" x=\"{x:.2}\" width=\"{width:.2}\" height=\"4\"/>"));
        words.push(format!("{} {severity}", number.of(severity)));
        x += width;
    }
    let words = words.join(", ");
    format!("<svg role=\"img\" aria-label=\"{words}\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\">{parts}</svg>")
}

/// Writes what filters and groups the findings; without the page's script it is not shown.
pub(super) fn toolbar(page: &Page<'_>, out: &mut dyn Write) -> io::Result<()> {
    let report = page.report;
    let of = |names: &dyn Fn(&Finding) -> Vec<String>| report.findings.iter().flat_map(names).collect::<BTreeSet<_>>();
    let environments = of(&|finding| finding.environments.iter().map(ToString::to_string).collect());
    let teams = of(&|finding| page.owners.of(finding).map(<[String]>::to_vec).unwrap_or_default());
    let repositories = of(&|finding| report.part_of(finding).map(str::to_owned).into_iter().collect());
    let chosen = [("team", !teams.is_empty()), ("repository", !repositories.is_empty())];
    let by = ["policy", "resource", "environment", "file"].into_iter();
    let by = by.chain(chosen.into_iter().filter(|(_, is_there)| *is_there).map(|(name, _)| name));
    let by = by.map(|name| format!("<option value=\"{name}\">{name}</option>")).collect::<String>();
    writeln!(
        out,
        "<form class=\"toolbar\" role=\"search\" hidden>\n<label class=\"wide\">Search <input type=\"search\" name=\"q\" \
         autocomplete=\"off\" placeholder=\"resource, file, policy, control, text\"></label>\n<label>Group by <select \
         name=\"by\">{by}</select></label>"
    )?;
    choice("Environment", "env", &environments, out)?;
    choice("Team", "team", &teams, out)?;
    choice("Repository", "repo", &repositories, out)?;
    writeln!(out, "<fieldset><legend>Severity</legend>")?;
    for severity in Severity::ALL.into_iter().rev() {
        let number = report.findings.iter().filter(|finding| finding.severity == severity).count();
        if number > 0 {
            chip("s", severity.name(), severity.name(), number, true, out)?;
        }
    }
    writeln!(out, "</fieldset>\n<fieldset><legend>State</legend>")?;
    let has_open = report.findings.iter().any(is_open);
    for standing in STANDINGS {
        let of = report.findings.iter().filter(|finding| finding.standing() == standing);
        let (number, is_on) = of.fold((0, !has_open), |(number, on), finding| (number + 1, on || is_open(finding)));
        if number > 0 {
            chip("t", state(report, standing), "state", number, is_on, out)?;
        }
    }
    writeln!(
        out,
        "</fieldset>\n<div class=\"actions\"><output role=\"status\"></output><button type=\"button\" name=\"open\">Open \
         all</button><button type=\"button\" name=\"close\">Close all</button><button type=\"button\" \
         name=\"print\">Print</button></div>\n</form>"
    )
}

/// One of the names, or all; nothing where there are none.
fn choice(label: &str, name: &str, names: &BTreeSet<String>, out: &mut dyn Write) -> io::Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    write!(out, "<label>{label} <select name=\"{name}\"><option value=\"\">all</option>")?;
    for name in names {
        write!(out, "<option>{}</option>", html(name))?;
    }
    writeln!(out, "</select></label>")
}

fn chip(name: &str, value: &str, class: &str, number: usize, is_on: bool, out: &mut dyn Write) -> io::Result<()> {
    let checked = if is_on { " checked" } else { "" };
    writeln!(
        out,
        "<label class=\"chip {class}\"><input type=\"checkbox\" name=\"{name}\" value=\"{value}\"{checked}>{value} \
         <b>{}</b></label>",
        phrase::thousands(number as u64)
    )
}
