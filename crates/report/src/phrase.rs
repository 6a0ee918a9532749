//! Phrases that several formats for people share. They are not yet safe to print: see [`crate::text`].

use std::time::Duration;

use palisade_policy::Severity;

use crate::{Certainty, Compared, Finding, Location, Report, ReportError, ResourceRef, Step, Summary, Unknown};

/// `main.tf:12`.
pub(crate) fn line(location: &Location) -> String {
    format!("{}:{}", location.path(), location.start().line)
}

/// `main.tf:12:3`.
pub(crate) fn place(location: &Location) -> String {
    let at = location.start();
    format!("{}:{}:{}", location.path(), at.line, at.column)
}

/// `var.acl ← module argument main.tf:7 ← terraform.tfvars:3`: the way of a finding's value, each step with its place
/// unless that is where the one before is. A directory is named where it changes. None where the value stands in place.
pub(crate) fn way(finding: &Finding, arrow: &str) -> Option<String> {
    let mut before = &finding.location;
    let steps = finding.because().iter().map(|step| {
        let text = self::step(step, before);
        before = &step.location;
        text
    });
    let steps = steps.collect::<Vec<_>>();
    (!steps.is_empty()).then(|| steps.join(&format!(" {arrow} ")))
}

fn step(step: &Step, before: &Location) -> String {
    let path = step.location.path();
    let (directory, name) = split(path);
    let at = if directory == split(before.path()).0 {
        format!("{name}:{}", step.location.start().line)
    } else {
        line(&step.location)
    };
    // A step into a file of values is named by the file.
    if step.text == path || step.text == name {
        at
    } else if line(&step.location) == line(before) {
        step.text.clone()
    } else {
        format!("{} {at}", step.text)
    }
}

/// A path's directory and name.
fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').unwrap_or(("", path))
}

/// `module.net main.tf:5 > module.net.module.sg net/main.tf:2`: the module calls that lead to a finding's resource.
pub(crate) fn calls(finding: &Finding) -> Option<String> {
    let calls = finding.calls().iter().map(|call| format!("{} {}", call.address, line(&call.location)));
    Some(calls.collect::<Vec<_>>().join(" > ")).filter(|calls| !calls.is_empty())
}

/// What a possible finding depends on: `var.cidr has no value (main.tf:12)`; empty for a certain one.
pub(crate) fn unknown(finding: &Finding) -> String {
    match &finding.certainty {
        Certainty::Certain => String::new(),
        Certainty::Possible(unknown) => unknown.iter().map(reason).collect::<Vec<_>>().join("; "),
    }
}

/// `var.cidr has no value (main.tf:12)`.
pub(crate) fn reason(unknown: &Unknown) -> String {
    match &unknown.location {
        Some(location) => format!("{} ({})", unknown.text, line(location)),
        None => unknown.text.clone(),
    }
}

/// `main.tf:12:3`, or the file alone; none for what has no place.
pub(crate) fn error_place(error: &ReportError) -> Option<String> {
    let place = error.place.as_ref()?;
    Some(match place.start() {
        Some(at) => format!("{}:{}:{}", place.path(), at.line, at.column),
        None => place.path().to_owned(),
    })
}

/// What a finding is about: its resource's address with the attribute's path, or the file.
pub(crate) fn subject(finding: &Finding) -> String {
    match (finding.resource.as_deref(), &*finding.path) {
        (Some(ResourceRef { address, .. }), "") => address.to_string(),
        (Some(ResourceRef { address, .. }), path) => format!("{address} {path}"),
        (None, _) => finding.location.path().to_owned(),
    }
}

/// `[dev, prod]`, or `only in prod (var.public = true, prod.tfvars:4)`; none where there is one environment without a
/// name.
pub(crate) fn environments(finding: &Finding) -> Option<String> {
    let names = finding.environments.join(", ");
    if names.is_empty() {
        return None;
    }
    let Some(differences) = finding.only_in() else { return Some(format!("[{names}]")) };
    let differences = differences.iter().map(|difference| match &difference.location {
        Some(location) => {
            let (_, name) = split(location.path());
            format!("{}, {name}:{}", difference.text, location.start().line)
        }
        None => difference.text.clone(),
    });
    let differences = differences.collect::<Vec<_>>().join("; ");
    Some(if differences.is_empty() { format!("only in {names}") } else { format!("only in {names} ({differences})") })
}

/// `judged 46 resources in 9 files, 3 roots, 38 ms; no policy applies to 2 more; 3 blocks make no resource with these
/// values; 1 module that no call makes is judged as a library`.
pub(crate) fn judged(report: &Report, elapsed: Option<Duration>) -> String {
    let of = &report.completeness;
    let resources = count(of.resources_judged, "resource", "resources");
    let files = count(of.files_read.len() as u64, "file", "files");
    let roots = count(of.roots.len() as u64, "root", "roots");
    let elapsed = elapsed.map(duration).map_or_else(String::new, |time| format!(", {time}"));
    let unjudged = of.resources_unjudged.values().sum::<u64>();
    let unjudged = (unjudged > 0).then(|| format!("no policy applies to {unjudged} more"));
    // A root that makes nothing looks like one where nothing is wrong.
    let idle = of.roots.iter().map(|root| root.idle_blocks).sum();
    let idle =
        (idle > 0).then(|| format!("{} no resource with these values", count(idle, "block makes", "blocks make")));
    let unmade = of.roots.iter().filter(|root| root.is_unmade).count() as u64;
    let unmade = (unmade > 0).then(|| {
        let one = "module that no call makes is judged as a library";
        count(unmade, one, "modules that no call makes are judged as libraries")
    });
    let line = format!("judged {resources} in {files}, {roots}{elapsed}");
    [Some(line), unjudged, idle, unmade].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn duration(time: Duration) -> String {
    let millis = time.as_millis();
    if millis < 1000 { format!("{millis} ms") } else { format!("{:.1} s", time.as_secs_f64()) }
}

/// `main at 1a2b3c4d5e6f`.
pub(crate) fn compared(compared: &Compared) -> String {
    match &compared.revision {
        Some(revision) => format!("{} at {}", compared.with, revision.get(..12).unwrap_or(revision)),
        None => compared.with.clone(),
    }
}

/// `1,234,567`.
pub(crate) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group));
    groups.collect::<Vec<_>>().join(",")
}

/// `1 file`, `2 files`.
pub(crate) fn count(number: u64, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// `3 findings, 1 critical, 2 high, 4 possible`.
pub(crate) fn figures(summary: &Summary) -> String {
    let by_severity =
        Severity::ALL.into_iter().rev().map(|severity| (summary.by_severity.of(severity), severity.name()));
    let rest = [(summary.possible, "possible"), (summary.waived, "waived"), (summary.known, "known")];
    let parts =
        by_severity.chain(rest).filter(|(number, _)| *number > 0).map(|(number, word)| format!("{number} {word}"));
    let all = count(summary.findings, "finding", "findings");
    [all].into_iter().chain(parts).collect::<Vec<_>>().join(", ")
}

/// `a, b and 3 more`: the first names of a list.
pub(crate) fn some<S: AsRef<str>>(names: &[S], at_most: usize) -> String {
    // One more costs no more room than saying so.
    let at_most = if names.len() == at_most + 1 { names.len() } else { at_most.min(names.len()) };
    let shown = names[..at_most].iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", ");
    match names.len() - at_most {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        for (number, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (21_804, "21,804"), (1_234_567, "1,234,567")] {
            assert_eq!(thousands(number), text);
        }
    }
}
