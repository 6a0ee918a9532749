//! A comment on a pull request, in GitHub's Markdown, which GitLab's and Gitea's readers show as well: the figures, then
//! each policy's findings to be opened, then what was fixed, what was there before, what is only possible, what was
//! accepted and what was not covered.
//!
//! All that comes from files and policies is escaped, so that it can neither format, link nor call anyone.

mod excerpt;
mod sheet;

use std::io::{self, Write};

use palisade_policy::Severity;

use crate::acceptance::Acceptance;
use crate::digest::{self, Group};
use crate::excerpt::Excerpt;
use crate::groups::Owners;
use crate::markup::{code, markdown as escaped, quiet_html};
use crate::{Checkout, Finding, Location, Report, Standing, Summary, phrase};
use excerpt::fenced;
use sheet::Sheet;

/// The comment's first line, by which it is found again, to be edited in place.
const MARK: &str = "<!-- palisade-report -->";

/// GitHub takes 65,536 characters; some are left to who wraps the comment. In bytes, as which it is never longer than
/// in any other unit.
const MAX_BYTES: usize = 64_000;

/// What is not a finding of now has so many bytes for each of its kinds.
const ASIDE_BYTES: usize = 4_000;

/// A policy's findings have so many bytes at least, as long as there are any left.
const MIN_GROUP_BYTES: usize = 3_000;

/// So many findings of a policy are shown with their lines.
const EXCERPTS: usize = 5;

/// So many lines of a finding are shown.
const LINES: u32 = 6;

/// So many bytes are kept for saying how many more there are.
const MORE_BYTES: usize = 300;

pub(crate) fn write(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let summary = report.summary();
    let head = head(report, &summary);
    let asides = [fixed(report), before(report, &summary), possible(report, &summary), waived(report, &summary)];
    let tail = format!("{}{}{}{}", asides.concat(), figures(report), not_covered(report), foot(report));
    let findings = Comment::new(report).findings(MAX_BYTES.saturating_sub(head.len() + tail.len()));
    out.write_all([head, findings, tail].concat().as_bytes())
}

fn head(report: &Report, summary: &Summary) -> String {
    let new = if report.compared.is_some() { "new " } else { "" };
    let is_empty = report.completeness.resources_judged == 0 && report.findings.is_empty();
    let title = match summary.findings {
        0 if summary.errors > 0 => format!("no {new}findings, but the run is incomplete"),
        0 if is_empty && report.completeness.verdicts.pass == 0 => "nothing was judged".to_owned(),
        0 => format!("no {new}findings"),
        1 => format!("1 {new}finding"),
        many => format!("{many} {new}findings"),
    };
    let mark = match summary.findings {
        0 if summary.errors > 0 => "⚠️",
        0 => "✅",
        _ if summary.denied == 0 => "⚠️",
        _ => "❌",
    };
    let by_severity = Severity::ALL.into_iter().rev().filter_map(|severity| {
        let number = summary.by_severity.of(severity);
        (number > 0).then(|| format!("{} **{number}** {severity}", dot(severity)))
    });
    let known = if report.compared.is_some() { "unchanged" } else { "known from before" };
    let rest = [
        (summary.fixed, "fixed"),
        (summary.known, known),
        (summary.possible, "possible"),
        (summary.waived, "waived"),
        (summary.observed, "observed"),
    ];
    let rest = rest.into_iter().filter(|(number, _)| *number > 0).map(|(number, word)| format!("**{number}** {word}"));
    let figures = by_severity.chain(rest).collect::<Vec<_>>().join(" · ");
    let figures = if figures.is_empty() { figures } else { format!("{figures}\n\n") };
    format!("{MARK}\n### {mark} Palisade: {title}\n\n{figures}{}", incomplete(report))
}

/// What is broken, in sight.
fn incomplete(report: &Report) -> String {
    let broken = report.errors.iter().filter(|error| !error.is_accepted).collect::<Vec<_>>();
    if broken.is_empty() {
        return String::new();
    }
    let mut sheet = Sheet::new(ASIDE_BYTES);
    sheet.push("> [!WARNING]\n> Not everything could be analysed, so there may be more than what is shown here.\n>\n");
    let items = broken.iter().map(|error| {
        let place = phrase::error_place(error).map_or_else(String::new, |place| format!("{}: ", code(&place)));
        format!("> - {place}{}\n", escaped(&error.summary))
    });
    sheet.list(items, |more| format!("> - and {more} more\n"));
    format!("{}\n", sheet.text())
}

/// What findings are written with.
struct Comment<'a> {
    report: &'a Report,
    owners: Owners<'a>,
    acceptance: Acceptance<'a>,
}

impl<'a> Comment<'a> {
    fn new(report: &'a Report) -> Self {
        Comment { report, owners: report.owners(), acceptance: Acceptance::of(report) }
    }

    /// The findings that are to be acted on, the worst policies first.
    fn findings(&self, room: usize) -> String {
        let groups = digest::groups(self.report, is_acted_on);
        let total: usize = groups.iter().map(|group| group.findings.len()).sum();
        let is_open = total <= EXCERPTS;
        let mut sheet = Sheet::new(room.saturating_sub(MORE_BYTES));
        let mut left_out = (0, 0);
        for (i, group) in groups.iter().enumerate() {
            // What the first policies do not need is the next ones'.
            let room = (sheet.left() / (groups.len() - i)).max(MIN_GROUP_BYTES.min(sheet.left()));
            let is_shown = self.group(group, is_open, room).is_some_and(|text| sheet.push(&text));
            if !is_shown {
                left_out = (left_out.0 + group.findings.len() as u64, left_out.1 + 1);
            }
        }
        let mut text = sheet.text();
        if let (findings @ 1.., policies) = left_out {
            let policies = phrase::count(policies, "policy", "policies");
            let more = phrase::count(findings, "more finding", "more findings");
            text.push_str(&format!(
                "**{more} of {policies}**: the comment has no room for them, the HTML report holds all.\n\n"
            ));
        }
        text
    }

    /// A policy with its findings; none where there is no room for it and one of them.
    fn group(&self, group: &Group<'_>, is_open: bool, room: usize) -> Option<String> {
        let policy = group.policy;
        let number = match group.findings.len() {
            1 => String::new(),
            many => format!(" ({many})"),
        };
        let open = if is_open { " open" } else { "" };
        // A policy without a title of its own goes by its id.
        let id =
            if policy.title == policy.id { String::new() } else { format!(" <code>{}</code>", quiet_html(&policy.id)) };
        let head = format!(
            "<details{open}><summary>{} <b>{}</b>: {}{number}{id}</summary>\n\n",
            dot(group.severity),
            group.severity,
            quiet_html(&policy.title),
        );
        let ask = group.contact.map(|contact| format!("Ask {}.", escaped(contact)));
        let fix = Some(&*policy.fix).filter(|fix| !fix.is_empty()).map(|fix| format!("**Fix:** {}", escaped(fix)));
        let why = Some(&*policy.why).filter(|why| !why.is_empty()).map(escaped);
        let forbidden = self.acceptance.is_forbidden(&policy.id).then(|| "Nobody may waive it.".to_owned());
        let notes = [why, fix, ask, forbidden].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let notes = if notes.is_empty() { notes } else { format!("{notes}\n\n") };
        let tail = "</details>\n\n";
        let mut sheet = Sheet::new(room.saturating_sub(head.len() + notes.len() + tail.len() + 2 * MORE_BYTES));
        let entries = group.findings.iter().enumerate().map(|(i, finding)| {
            if i < EXCERPTS { self.entry(finding) } else { format!("- {}\n", self.place(finding)) }
        });
        let shown = sheet.list(entries, |more| {
            format!("\n… and {} of this policy\n", phrase::count(more as u64, "more finding", "more findings"))
        });
        // Those that stand without their lines have one command for all.
        let listed = group.findings.get(EXCERPTS..shown).unwrap_or_default();
        let accept = self.acceptance.command_for(listed);
        let accept =
            accept.map_or_else(String::new, |command| format!("\nTo accept them: {}\n", code(&command.line())));
        (shown > 0).then(|| format!("{head}{notes}{}{accept}\n{tail}", sheet.text()))
    }

    /// A finding with its line and how it came about.
    fn entry(&self, finding: &Finding) -> String {
        let mut text = format!("{}\n\n", self.place(finding));
        let excerpt = Excerpt::new(&finding.location, finding.is_sensitive, LINES);
        text.push_str(&excerpt.map_or_else(String::new, |excerpt| fenced(&excerpt, finding.location.path())));
        text.push_str(&format!("{}\n", escaped(&finding.message)));
        if let Some(way) = phrase::way(finding, "←") {
            text.push_str(&format!("- Value: {}\n", code(&way)));
        }
        if let Some(calls) = phrase::calls(finding) {
            text.push_str(&format!("- Called: {}\n", code(&calls)));
        }
        if let Some(owners) = self.owners.of(finding) {
            text.push_str(&format!("- Owned by: {}\n", code(&owners.join(" "))));
        }
        if let Some(command) = self.acceptance.command(finding) {
            text.push_str(&format!("- To accept it: {}\n", code(&command.line())));
        }
        text.push('\n');
        text
    }

    /// Where it is, what it is about and in which environments.
    fn place(&self, finding: &Finding) -> String {
        let resource = finding.resource.as_ref().map(|_| code(&phrase::subject(finding)));
        let environments = phrase::environments(finding).map(|names| escaped(&names));
        let warning = (finding.standing() == Standing::Warned).then(|| "warning only".to_owned());
        let at = Some(linked(self.report.checkout.as_ref(), &finding.location));
        [at, resource, environments, warning].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}

fn is_acted_on(finding: &Finding) -> bool {
    match finding.standing() {
        Standing::Denied | Standing::Warned => true,
        Standing::Observed | Standing::Known | Standing::Possible | Standing::Waived | Standing::Fixed => false,
    }
}

/// A place, as a link to where people read the repository if that is known.
fn linked(checkout: Option<&Checkout>, at: &Location) -> String {
    let place = code(&phrase::line(at));
    match checkout.and_then(|checkout| checkout.page(at)) {
        Some(page) => format!("[{place}]({page})"),
        None => place,
    }
}

/// A part that is closed at first; nothing where it has no rows.
fn aside(title: &str, rows: impl Iterator<Item = String>) -> String {
    let (head, tail) = (format!("<details><summary>{title}</summary>\n\n"), "\n</details>\n\n");
    let mut sheet = Sheet::new(ASIDE_BYTES - head.len() - tail.len() - MORE_BYTES);
    sheet.list(rows.map(|row| format!("- {row}\n")), |more| format!("- and {more} more\n"));
    let rows = sheet.text();
    if rows.is_empty() { rows } else { format!("{head}{rows}{tail}") }
}

fn fixed(report: &Report) -> String {
    let groups = digest::groups(report, |finding| finding.standing() == Standing::Fixed);
    let number: usize = groups.iter().map(|group| group.findings.len()).sum();
    let rows = groups.iter().flat_map(|group| {
        group.findings.iter().map(|finding| format!("{} {}", code(finding.address()), escaped(&group.policy.title)))
    });
    aside(&format!("🎉 <b>{number} fixed</b>"), rows)
}

/// By policy only: they are not what the change is about.
fn before(report: &Report, summary: &Summary) -> String {
    let groups = digest::groups(report, |finding| finding.standing() == Standing::Known);
    let rows = groups.iter().map(|group| {
        let (dot, number) = (dot(group.severity), group.findings.len());
        format!("{dot} {}: **{number}** {}", group.severity, escaped(&group.policy.title))
    });
    let with = report.compared.as_ref().map_or_else(String::new, |with| format!(" since {}", quiet_html(&with.with)));
    aside(&format!("{} unchanged{with}", summary.known), rows)
}

fn possible(report: &Report, summary: &Summary) -> String {
    let (unknowns, library) = digest::unknown_values(report);
    let rows = unknowns.iter().map(|(reason, dependents)| escaped(&dependents.sentence(reason)));
    let library = (library > 0).then(|| format!("{library} in library modules: see what their callers pass"));
    aside(
        &format!("❔ {} possible: they depend on values that are not known yet", summary.possible),
        rows.chain(library),
    )
}

fn waived(report: &Report, summary: &Summary) -> String {
    let rows = report.findings.iter().filter(|finding| finding.standing() == Standing::Waived).filter_map(|finding| {
        let waived = finding.waived()?;
        let owner = waived.terms.owner.as_deref().map(|owner| format!("owner {}", escaped(owner)));
        let expires = waived.terms.expires.as_deref().map(|day| format!("until {}", escaped(day)));
        let terms = [owner, expires].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let terms = if terms.is_empty() { terms } else { format!(" ({terms})") };
        let (policy, address) = (code(&finding.policy.id), code(finding.address()));
        Some(format!("{policy} {address}: {}{terms}", escaped(&waived.reason)))
    });
    aside(&format!("{} waived", summary.waived), rows)
}

/// The figures by team, policy or repository, where that was asked.
fn figures(report: &Report) -> String {
    let asides = report.groups.iter().map(|&by| {
        let rows = report.grouped(by).into_iter().map(move |(name, summary)| {
            let name = if name.is_empty() { by.nobody().to_owned() } else { code(name) };
            format!("{name}: {}", phrase::figures(&summary))
        });
        aside(&format!("By {by}"), rows)
    });
    asides.collect()
}

fn not_covered(report: &Report) -> String {
    let accepted = report.errors.iter().filter(|error| error.is_accepted).map(|error| error.summary.clone());
    let rows = digest::out_of_reach(report).into_iter().chain(digest::not_read(report)).chain(accepted);
    aside("⚠️ Not covered", rows.map(|row| escaped(&row)).collect::<Vec<_>>().into_iter())
}

fn foot(report: &Report) -> String {
    let compared =
        report.compared.as_ref().map(|compared| format!("compared with {}", code(&phrase::compared(compared))));
    let tool = format!("{} {}", report.tool.name, report.tool.version);
    let parts = [Some(escaped(&phrase::judged(report, None))), compared, Some(escaped(&tool))];
    format!("<sub>{}</sub>\n", parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

/// A mark that can be told apart at a glance; the word always stands beside it.
const fn dot(severity: Severity) -> &'static str {
    match severity {
        Severity::Critical => "🔴",
        Severity::High => "🟠",
        Severity::Medium => "🟡",
        Severity::Low => "🔵",
        Severity::Info => "⚪",
    }
}
