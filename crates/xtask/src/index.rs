//! The lists of policies in docs/: by provider and service, and by the controls of standards.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;

use palisade_policy::page::AliasText;

use crate::catalogue::Entry;
use crate::generated::Files;

/// `docs/policies.md` and `docs/controls.md`.
pub fn pages(entries: &[Entry]) -> Files {
    Files::from([
        (PathBuf::from("docs/policies.md"), policies(entries)),
        (PathBuf::from("docs/controls.md"), controls(entries)),
    ])
}

fn link(entry: &Entry) -> String {
    format!("[{}](../policies/src/{}/policy.md)", entry.page.front_matter.id, entry.modules.join("/"))
}

fn policies(entries: &[Entry]) -> String {
    let mut out = format!(
        "<!-- Made by `cargo xtask gen` from the policies' pages. -->\n# Policies\n\nAll {} built-in policies. A star \
         stands for the profile `recommended`, a plus for `strict`, which holds both; `all` holds every one. Each page \
         says why, what to write instead, and has examples that run as tests. Of those that say so, `palisade fix` can \
         write the repair ([fix](fix.md)).\n",
        entries.len()
    );
    let mut folders: BTreeMap<&[String], Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        folders.entry(&entry.modules[..entry.modules.len() - 1]).or_default().push(entry);
    }
    for (folder, entries) in folders {
        let _ = writeln!(
            out,
            "\n## {}\n\n| policy | severity | | fix | what is wrong | also known as |",
            folder.join(" / ")
        );
        out.push_str("|---|---|---|---|---|---|\n");
        for entry in entries {
            let front = &entry.page.front_matter;
            let mark = match front.profiles.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                [] => "",
                ["strict"] => "+",
                _ => "★",
            };
            let severity = format!("{:?}", front.severity).to_lowercase();
            let title = front.title.replace('|', "\\|");
            let aliases = front.aliases.iter().map(alias).collect::<Vec<_>>().join(", ");
            let fix = if front.repair.all().is_empty() { "" } else { "fix" };
            let _ = writeln!(out, "| {} | {severity} | {mark} | {fix} | {title} | {aliases} |", link(entry));
        }
    }
    out
}

fn alias(alias: &AliasText) -> String {
    match alias {
        AliasText::Everywhere(id) => id.clone(),
        AliasText::Limited { id, inputs } => format!("{id} ({})", inputs.join(", ")),
    }
}

fn controls(entries: &[Entry]) -> String {
    let mut standards: BTreeMap<&str, BTreeMap<Vec<Part<'_>>, Vec<String>>> = BTreeMap::new();
    for entry in entries {
        for (standard, ids) in &entry.page.front_matter.controls {
            for id in ids {
                standards.entry(standard).or_default().entry(parts(id)).or_default().push(link(entry));
            }
        }
    }
    let mut out = String::from(
        "<!-- Made by `cargo xtask gen` from the policies' pages. -->\n# Controls\n\nWhich policies are evidence for \
         which control of a standard. `--profile cis-aws` and its like judge these alone. A control that is not here \
         is not covered.\n",
    );
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
