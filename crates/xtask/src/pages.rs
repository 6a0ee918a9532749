//! The pages of the services in docs/policies: each policy's page with what the engine prints for its examples.
//!
//! One page a service rather than one a policy: policies of a service are read together, and hundreds of small files
//! would make a change of the output's form hard to review.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, ensure};
use serde::Deserialize;

use crate::catalogue::Entry;
use crate::generated::Files;
use crate::index::{self, MADE};

/// What the engine says of a policy and its examples: see policies/examples/outputs.rs.
#[derive(Debug, Deserialize)]
struct Shown {
    outputs: Vec<String>,
    parameters: Option<serde_json::Value>,
}

/// The pages of all services.
pub fn services(root: &Path, entries: &[Entry]) -> anyhow::Result<Files> {
    let shown = shown(root)?;
    let mut pages: BTreeMap<String, Vec<&Entry>> = BTreeMap::new();
    for entry in entries {
        pages.entry(index::page_of(entry)).or_default().push(entry);
    }
    let page = |(name, entries): (String, Vec<&Entry>)| {
        let folder = entries.first().map(|entry| entry.folder().join(" / ")).unwrap_or_default();
        let mut out = format!("{MADE}# {folder}\n");
        for entry in entries {
            let id = &entry.page.front_matter.id;
            let shown = shown.get(id).with_context(|| format!("{id} is not in what the engine was built from"))?;
            policy(entry, shown, &mut out).with_context(|| id.clone())?;
        }
        Ok((PathBuf::from("docs/policies").join(name), out))
    };
    pages.into_iter().map(page).collect()
}

/// Builds the policies with the engine and asks for the output of their examples.
fn shown(root: &Path) -> anyhow::Result<BTreeMap<String, Shown>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["run", "--quiet", "--locked", "--package", "palisade-policies", "--example", "outputs"])
        .current_dir(root)
        .stderr(Stdio::inherit())
        .output()
        .context("cargo is needed to run the examples of the pages")?;
    ensure!(output.status.success(), "the examples of the pages could not be run");
    serde_json::from_slice(&output.stdout).context("what the examples gave")
}

fn policy(entry: &Entry, shown: &Shown, out: &mut String) -> anyhow::Result<()> {
    let front = &entry.page.front_matter;
    let _ = write!(out, "\n## {}\n\n**{}.** Severity {}, family ", front.id, front.title, front.severity);
    let _ = write!(out, "[{family}](../families.md#{family})", family = front.family);
    if !front.profiles.is_empty() {
        let _ = write!(out, ", in {}", front.profiles.join(", "));
    }
    let _ = writeln!(out, ". Since {}.", front.since);
    let list = |out: &mut String, what: &str, all: Vec<String>| {
        if !all.is_empty() {
            let _ = writeln!(out, "\n{what}: {}.", all.join(", "));
        }
    };
    list(out, "Judges", front.applies_to.iter().map(|kind| format!("`{kind}`")).collect());
    list(out, "Also known as", front.aliases.iter().map(index::alias).collect());
    let controls = front.controls.iter().map(|(standard, ids)| format!("{standard} {}", ids.join(", ")));
    list(out, "Evidence for", controls.collect());
    list(out, "See", front.links.clone());
    out.push('\n');
    body(entry, shown, out)?;
    if let Some(schema) = &shown.parameters {
        parameters(&front.id, schema, out);
    }
    Ok(())
}

/// The page's body, its headings one level down, each example followed by its output.
fn body(entry: &Entry, shown: &Shown, out: &mut String) -> anyhow::Result<()> {
    let examples = &entry.page.examples;
    ensure!(examples.len() == shown.outputs.len(), "its examples differ from those that the engine was built with");
    let mut left = examples.iter().map(|example| example.files.len()).zip(&shown.outputs).collect::<Vec<_>>();
    left.reverse();
    let (mut is_inside, mut is_example) = (false, false);
    for line in entry.page.body.trim_end().lines() {
        let is_heading = !is_inside && line.starts_with("## ");
        let _ = writeln!(out, "{}{line}", if is_heading { "#" } else { "" });
        if is_heading {
            is_example = line == "## Examples";
        }
        if line.starts_with("```") {
            is_inside = !is_inside;
            if !is_inside
                && is_example
                && let Some((files, output)) = left.last_mut()
            {
                *files -= 1;
                if *files == 0 {
                    let _ = writeln!(out, "\n```text\n{}\n```\n", output.trim_end());
                    left.pop();
                }
            }
        }
    }
    Ok(())
}

fn parameters(id: &str, schema: &serde_json::Value, out: &mut String) {
    let _ = writeln!(out, "\n### Parameters\nIn palisade.toml under `[policy.{id}]`:\n");
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let what = property["description"].as_str().unwrap_or_default().replace('\n', " ");
        let _ = writeln!(out, "- `{name}`, by default `{}`: {what}", property["default"]);
    }
}
