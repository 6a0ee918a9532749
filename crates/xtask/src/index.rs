//! The catalogue in docs/: a page for each service, and indexes by provider, family, severity and control.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use palisade_policy::page::AliasText;
use palisade_policy::{Profile, Severity};

use crate::catalogue::Entry;
use crate::generated::Files;

/// What stands at the top of each file.
pub const MADE: &str = "<!-- Made by `cargo xtask gen` from the policies' pages. -->\n";

/// `docs/policies/README.md`, `families.md`, `severities.md` and `docs/controls.md`.
pub fn indexes(entries: &[Entry]) -> Files {
    Files::from([
        (PathBuf::from("docs/policies/README.md"), by_service(entries)),
        (PathBuf::from("docs/policies/families.md"), by_family(entries)),
        (PathBuf::from("docs/policies/severities.md"), by_severity(entries)),
        (PathBuf::from("docs/controls.md"), by_control(entries)),
    ])
}

/// The page of an entry's service, from docs/policies: `aws/s3.md`.
pub fn page_of(entry: &Entry) -> String {
    format!("{}.md", entry.folder().join("/"))
}

fn link(entry: &Entry, from: &str) -> String {
    let id = &entry.page.front_matter.id;
    format!("[{id}]({from}{}#{id})", page_of(entry))
}

/// A star for what is recommended, a plus for what is strict.
fn mark(entry: &Entry) -> &'static str {
    let listed = |profile: Profile| entry.page.front_matter.profiles.iter().any(|name| name == profile.name());
    match (listed(Profile::Recommended), listed(Profile::Strict)) {
        (true, _) => "★",
        (false, true) => "+",
        (false, false) => "",
    }
}

fn row(entry: &Entry) -> String {
    let front = &entry.page.front_matter;
    let title = front.title.replace('|', "\\|");
    let fix = if front.repair.all().is_empty() { "" } else { "fix" };
    format!("| {} | {} | {} | {fix} | {title} |\n", link(entry, ""), front.severity.name(), mark(entry))
}

const HEAD: &str = "\n| policy | severity | | | what is wrong |\n|---|---|---|---|---|\n";

fn by_service(entries: &[Entry]) -> String {
    let mut out = format!(
        "{MADE}# Policies\n\nAll {} built-in policies by provider and service; also by [family](families.md), \
         [severity](severities.md) and [control](../controls.md). A star stands for the profile `recommended`, a plus \
         for `strict`, which holds both; `all` holds every one.\n\nEach service has one page with its policies: why, \
         what to write instead, other tools' names for it, and examples with what palisade prints for them. Of those marked, \
         `palisade fix` can write the repair ([fix](../fix.md)).\n",
        entries.len()
    );
    let mut folders: BTreeMap<&[String], Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        folders.entry(entry.folder()).or_default().push(entry);
    }
    for (folder, entries) in folders {
        let _ = write!(out, "\n## {}\n{HEAD}", folder.join(" / "));
        out.extend(entries.into_iter().map(row));
    }
    out
}

fn by_family(entries: &[Entry]) -> String {
    let mut families: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        families.entry(&entry.page.front_matter.family).or_default().push(entry);
    }
    let mut out = format!("{MADE}# Policies by family\n\n`--select family:NAME` judges one family alone.\n");
    for (family, entries) in families {
        let _ = write!(out, "\n## {family}\n{HEAD}");
        out.extend(entries.into_iter().map(row));
    }
    out
}

fn by_severity(entries: &[Entry]) -> String {
    let mut out = format!("{MADE}# Policies by severity\n\n`--select severity:NAME` judges one severity alone.\n");
    for severity in Severity::ALL.into_iter().rev() {
        let _ = write!(out, "\n## {severity}\n{HEAD}");
        out.extend(entries.iter().filter(|entry| entry.page.front_matter.severity == severity).map(row));
    }
    out
}

/// A peer's id with what it is limited to.
pub fn alias(alias: &AliasText) -> String {
    match alias {
        AliasText::Everywhere(id) => id.clone(),
        AliasText::Limited { id, inputs } => format!("{id} ({})", inputs.join(", ")),
    }
}

fn by_control(entries: &[Entry]) -> String {
    let mut standards: BTreeMap<&str, BTreeMap<Vec<Part<'_>>, Vec<String>>> = BTreeMap::new();
    let mut covering: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in entries {
        for (standard, ids) in &entry.page.front_matter.controls {
            *covering.entry(standard).or_default() += 1;
            for id in ids {
                let links = standards.entry(standard).or_default().entry(parts(id)).or_default();
                links.push(link(entry, "policies/"));
            }
        }
    }
    let mut out = format!(
        "{MADE}# Controls\n\nWhich policies are evidence for which control of a standard. `--profile cis-aws` and its \
         like judge these alone. A control that is not here is not covered: what only an account shows, or only people \
         can tell, no file can prove.\n\n| standard | controls with a policy | policies |\n|---|---|---|\n"
    );
    for (standard, controls) in &standards {
        let _ = writeln!(
            out,
            "| [{standard}](#{}) | {} | {} |",
            standard.replace('.', ""),
            controls.len(),
            covering.get(standard).copied().unwrap_or_default()
        );
    }
    for (standard, controls) in standards {
        let _ = writeln!(out, "\n## {standard}\n\n| control | policies |\n|---|---|");
        for (parts, links) in controls {
            let id = parts.iter().map(|part| part.1).collect::<Vec<_>>().join(".");
            let _ = writeln!(out, "| {id} | {} |", links.join(", "));
        }
    }
    out
}

/// A part of a control's number, with the number that it sorts by.
type Part<'a> = (u64, &'a str);

fn parts(id: &str) -> Vec<Part<'_>> {
    id.split('.').map(|part| (part.parse().unwrap_or(u64::MAX), part)).collect()
}
