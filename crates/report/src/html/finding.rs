use std::io::{self, Write};

use super::Page;
use crate::digest::Group;
use crate::excerpt::Excerpt;
use crate::markup::html;
use crate::{Certainty, Finding, Location, Report, Standing, phrase};

/// So many lines of a finding are shown.
const LINES: u32 = 12;

/// So many places that have a part in a finding are named.
const RELATED: usize = 10;

/// Stands between the names of environments in what the page's script reads.
const SEPARATOR: &str = "\u{241f}";

/// How a standing is called on the page, in filters and at each finding.
pub(super) const fn state(report: &Report, standing: Standing) -> &'static str {
    match standing {
        Standing::Denied if report.compared.is_some() => "new",
        Standing::Denied => "open",
        Standing::Warned => "warning",
        Standing::Known => "unchanged",
        Standing::Possible => "possible",
        Standing::Observed => "observed",
        Standing::Waived => "waived",
        Standing::Fixed => "fixed",
    }
}

/// Writes a policy with at most `max` of its findings.
pub(super) fn group(page: &Page<'_>, group: &Group<'_>, max: usize, out: &mut dyn Write) -> io::Result<()> {
    if max == 0 {
        return Ok(());
    }
    let (policy, severity) = (group.policy, group.severity);
    write!(
        out,
        "<section class=\"group {severity}\"><h3><span class=\"sev\">{severity}</span> {}",
        html(&policy.title)
    )?;
    // A policy without a title of its own goes by its id.
    if policy.title != policy.id {
        write!(out, " <code>{}</code>", html(&policy.id))?;
    }
    writeln!(out, " <span class=\"count\">{}</span></h3>", phrase::thousands(group.findings.len() as u64))?;
    write!(out, "<div class=\"about\">")?;
    if !policy.why.is_empty() {
        write!(out, "<p>{}</p>", html(&policy.why))?;
    }
    if !policy.fix.is_empty() {
        write!(out, "<p><b>Fix:</b> {}</p>", html(&policy.fix))?;
    }
    let links = policy.links.iter().filter(|link| link.starts_with("https://"));
    let links = links.map(|link| format!("<a href=\"{0}\" rel=\"noreferrer\">{0}</a>", html(link))).collect::<Vec<_>>();
    let controls = policy.controls.iter();
    let controls = controls.map(|c| format!("<span class=\"tag\">{} {}</span>", html(&c.standard), html(&c.id)));
    let ask = group.contact.map(|contact| format!("Ask {}.", html(contact)));
    let forbidden = page.acceptance.is_forbidden(&policy.id).then(|| "Nobody may waive it.".to_owned());
    let notes = ask.into_iter().chain(forbidden).chain(links).chain(controls).collect::<Vec<_>>();
    if !notes.is_empty() {
        write!(out, "<p class=\"notes\">{}</p>", notes.join(" "))?;
    }
    writeln!(out, "</div>")?;
    group.findings.iter().take(max).try_for_each(|finding| row(page, finding, out))?;
    writeln!(out, "</section>")
}

/// Writes a finding: what is wrong and where, to be opened for its lines and how it came about.
fn row(page: &Page<'_>, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let report = page.report;
    let standing = finding.standing();
    let severity = finding.severity;
    let environments = finding.environments.join(SEPARATOR);
    let teams = page.owners.of(finding).map(|teams| attribute("o", &teams.join(SEPARATOR)));
    let repository = report.part_of(finding).map(|name| attribute("h", name));
    let more = [teams, repository].into_iter().flatten().collect::<String>();
    write!(
        out,
        "<details class=\"f {severity}\" data-t=\"{}\" data-e=\"{}\"{more}><summary><span class=\"sev\">{severity}</span><span \
         class=\"m\">{}</span><span class=\"w\">",
        state(report, standing),
        html(&environments),
        html(&finding.message),
    )?;
    write!(out, "<code class=\"p\">{}</code> ", html(&finding.policy.id))?;
    if let Some(resource) = &finding.resource {
        write!(out, "<code class=\"r\">{}</code> ", html(resource.address.as_str()))?;
    }
    let at = finding.location.start();
    write!(out, "<span class=\"l\"><span class=\"d\">{}</span>:{}</span>", html(finding.location.path()), at.line)?;
    if let Some(names) = phrase::environments(finding) {
        write!(out, " <span class=\"tag\">{}</span>", html(names.trim_matches(['[', ']'])))?;
    }
    if standing != Standing::Denied {
        write!(out, " <span class=\"tag state\">{}</span>", state(report, standing))?;
    }
    write!(out, "</span></summary>")?;
    body(page, finding, out)?;
    writeln!(out, "</details>")
}

/// ` data-o="…"`.
fn attribute(name: &str, value: &str) -> String {
    format!(" data-{name}=\"{}\"", html(value))
}

fn body(page: &Page<'_>, finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let report = page.report;
    if let Some(excerpt) = Excerpt::new(&finding.location, finding.is_sensitive, LINES) {
        write_excerpt(&excerpt, out)?;
    }
    write!(out, "<dl>")?;
    if !finding.path.is_empty() {
        term("Attribute", &format!("<code>{}</code>", html(&finding.path)), out)?;
    }
    // What is fixed does not stand there any more.
    let checkout = report.checkout.as_ref().filter(|_| finding.standing() != Standing::Fixed);
    if let Some(page) = checkout.and_then(|checkout| checkout.page(&finding.location)) {
        let place = html(&phrase::line(&finding.location)).into_owned();
        term("In the repository", &format!("<a href=\"{}\" rel=\"noreferrer\">{place}</a>", html(&page)), out)?;
    }
    if let Some(teams) = page.owners.of(finding) {
        term("Owned by", &html(&teams.join(", ")), out)?;
    }
    if let Certainty::Possible(unknown) = &finding.certainty {
        let reasons = unknown.iter().map(|unknown| html(&phrase::reason(unknown)).into_owned()).collect::<Vec<_>>();
        term("Depends on", &reasons.join("<br>"), out)?;
    }
    way(finding, out)?;
    let calls = finding.calls().iter().map(|call| step(&call.address, &call.location)).collect::<Vec<_>>();
    if !calls.is_empty() {
        term("Called", &format!("<ol>{}</ol>", calls.concat()), out)?;
    }
    let related = finding.related().iter().filter(|related| related.location != finding.location).map(|related| {
        let address = related.address.as_ref().map_or("", |address| address.as_str());
        step([&*related.message, address].join(" ").trim(), &related.location)
    });
    let mut related = related.collect::<Vec<_>>();
    let more = related.len().saturating_sub(RELATED);
    related.truncate(RELATED);
    if more > 0 {
        related.push(format!("<li>and {more} more</li>"));
    }
    if !related.is_empty() {
        term("See also", &format!("<ul>{}</ul>", related.concat()), out)?;
    }
    if let Some(waived) = finding.waived() {
        let terms = &waived.terms;
        let named = [
            ("owner", &terms.owner),
            ("approved by", &terms.approved_by),
            ("ticket", &terms.ticket),
            ("since", &terms.created),
            ("until", &terms.expires),
        ];
        let named = named.into_iter().filter_map(|(word, value)| Some(format!("{word} {}", value.as_deref()?)));
        let at = waived.location.as_ref().map(phrase::line);
        let text = [waived.reason.clone()].into_iter().chain(named).chain(at).collect::<Vec<_>>().join(" · ");
        term("Accepted", &html(&text), out)?;
    } else if let Some(command) = page.acceptance.command(finding) {
        term("To accept it", &format!("<code class=\"all\">{}</code>", html(&command.line())), out)?;
    }
    write!(out, "</dl>")
}

fn write_excerpt(excerpt: &Excerpt<'_>, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "<pre tabindex=\"0\">")?;
    for line in &excerpt.lines {
        let (before, marked, after) = (html(&line.before), html(&line.marked), html(&line.after));
        writeln!(out, "<i>{}</i>{before}<mark>{marked}</mark>{after}", line.number)?;
    }
    if excerpt.more > 0 {
        let more = phrase::count(u64::from(excerpt.more), "more line", "more lines");
        writeln!(out, "<i>…</i>{more}")?;
    }
    write!(out, "</pre>")
}

/// The way of the value, from the attribute to where it was written.
fn way(finding: &Finding, out: &mut dyn Write) -> io::Result<()> {
    let steps = finding.because().iter().map(|of| step(&of.text, &of.location)).collect::<Vec<_>>();
    if steps.is_empty() { Ok(()) } else { term("The value comes from", &format!("<ol>{}</ol>", steps.concat()), out) }
}

fn step(text: &str, at: &Location) -> String {
    format!("<li>{} <span class=\"l\">{}</span></li>", html(text), html(&phrase::line(at)))
}

/// `content` is HTML.
fn term(name: &str, content: &str, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "<dt>{name}</dt><dd>{content}</dd>")
}
