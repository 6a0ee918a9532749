//! `palisade explain`.

use std::process::ExitCode;

use anyhow::anyhow;
use palisade_engine::{Engine, ProfileName, Settings, is_named, nearest};
use palisade_policy::Meta;
use palisade_policy::page::split;

use crate::args::{Cli, ExplainArgs};
use crate::output;

/// Shows the pages of the policies that an id names.
pub fn run(cli: &Cli, args: &ExplainArgs) -> anyhow::Result<ExitCode> {
    let settings = Settings { profile: ProfileName::All, ..Settings::default() };
    let engine = Engine::new(crate::setup::built_in(), settings)?;
    let found = engine.policies().iter().filter(|meta| is_named(meta, &args.id)).collect::<Vec<_>>();
    if found.is_empty() {
        let names =
            engine.policies().iter().flat_map(|m| std::iter::once(&*m.id).chain(m.aliases.iter().map(|a| &*a.id)));
        let hint = nearest(&args.id, names).map_or_else(String::new, |near| format!("; did you mean {near}?"));
        return Err(anyhow!("no policy is named {:?}{hint} (palisade policies lists them)", args.id));
    }
    let bold = output::colored(cli.color);
    for (i, meta) in found.iter().enumerate() {
        let mut page = if i == 0 { String::new() } else { "\n".to_owned() };
        page += &about(meta, bold);
        let body = split(&meta.page).map_or(&*meta.page, |(_, body)| body);
        page += &format!("\n{}\n", body.trim_end());
        if let Some(schema) = engine.params_schema(&meta.id) {
            page += &parameters(&meta.id, &schema);
        }
        output::print(&wrapped(&page, output::width().min(WIDEST)))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Prose that is wider than this is hard to read.
const WIDEST: usize = 100;

/// What stands above the page: what the policy is and what else knows it.
fn about(meta: &Meta, bold: bool) -> String {
    let heading = format!("{}: {}", meta.id, meta.title);
    let heading = if bold { format!("\u{1b}[1m{heading}\u{1b}[0m") } else { heading };
    let mut about = format!("{heading}\nseverity {}, family {}", meta.severity, meta.family);
    if !meta.profiles.is_empty() {
        about += &format!(", in {}", meta.profiles.iter().map(|p| p.name()).collect::<Vec<_>>().join(" and "));
    }
    if !meta.since.is_empty() {
        about += &format!(", {} since {}", meta.status.name(), meta.since);
    }
    about.push('\n');
    for raised in meta.raised.iter() {
        about += &format!("severity {} before {}\n", raised.from, raised.since);
    }
    if !meta.aliases.is_empty() {
        about += &format!("also known as {}\n", meta.aliases.iter().map(|a| &*a.id).collect::<Vec<_>>().join(", "));
    }
    for control in meta.controls.iter() {
        about += &format!("control {} {}\n", control.standard, control.id);
    }
    if !meta.repairs.is_empty() {
        about += "palisade fix can write the repair\n";
    }
    about
}

/// The page with its prose wrapped; code stays as it is written.
fn wrapped(page: &str, width: usize) -> String {
    let mut is_code = false;
    let mut out = String::new();
    for line in page.lines() {
        let is_fence = line.starts_with("```");
        is_code ^= is_fence;
        if is_code || is_fence {
            out += line;
        } else {
            let indent = if line.starts_with("- ") { "  " } else { "" };
            out += &textwrap::fill(line, textwrap::Options::new(width).subsequent_indent(indent));
        }
        out.push('\n');
    }
    out
}

/// The policy's parameters with their defaults, from the schema that its type gives.
fn parameters(id: &str, schema: &serde_json::Value) -> String {
    let mut out = format!("\n## Parameters\nIn palisade.toml under [policy.{id}]:\n");
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let what = property["description"].as_str().unwrap_or_default().replace('\n', " ");
        out += &format!("- {name} = {}: {what}\n", property["default"]);
    }
    out
}
