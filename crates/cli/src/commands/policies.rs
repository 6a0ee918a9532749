//! `palisade policies`.

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::sync::Arc;

use palisade_engine::{Engine, Release, Revision, Settings};
use palisade_policy::{Input, Meta, Profile};
use serde::Serialize;

use crate::args::{ListFormat, PoliciesArgs};
use crate::output;

/// A policy as `palisade policies --format json` lists it.
#[derive(Serialize)]
struct Listed<'m> {
    id: &'m str,
    title: &'m str,
    severity: &'m str,
    family: &'m str,
    provider: &'m str,
    profiles: Vec<&'static str>,
    since: &'m str,
    status: &'static str,
    raised: Vec<ListedRaise<'m>>,
    applies_to: Vec<&'m str>,
    aliases: Vec<ListedAlias<'m>>,
    controls: Vec<ListedControl<'m>>,
    /// Whether `palisade fix` can write a repair.
    fix: bool,
}

#[derive(Serialize)]
struct ListedRaise<'m> {
    since: &'m str,
    from: &'static str,
}

#[derive(Serialize)]
struct ListedAlias<'m> {
    id: &'m str,
    inputs: Vec<&'static str>,
}

#[derive(Serialize)]
struct ListedControl<'m> {
    standard: &'m str,
    id: &'m str,
}

#[derive(Serialize)]
struct List<'m> {
    policies: Vec<Listed<'m>>,
}

/// Lists the policies.
pub fn run(args: &PoliciesArgs) -> anyhow::Result<ExitCode> {
    let mut settings = Settings { profile: palisade_engine::ProfileName::All, ..Settings::default() };
    crate::setup::apply_selection(&args.selection, &mut settings)?;
    let engine = Engine::new(
        crate::setup::policies(&args.selection.policies, &args.rego, None, &Revision::now())?.groups,
        settings,
    )?;
    let is_new = |meta: &Meta| {
        let raises = meta.raised.iter().map(|raised| &*raised.since);
        let is_later = |as_of: &Release| raises.chain([&*meta.since]).any(|since| as_of.is_before(since));
        args.new_since.as_ref().is_none_or(is_later)
    };
    let chosen = engine.policies().iter().filter(|meta| engine.is_selected(&meta.id) && is_new(meta));
    let mut chosen = chosen.collect::<Vec<_>>();
    chosen.sort_by(|a, b| a.id.cmp(&b.id));
    match args.format {
        ListFormat::Json => {
            let list = List { policies: chosen.into_iter().map(|meta| listed(meta)).collect() };
            output::print(&(serde_json::to_string_pretty(&list)? + "\n"))?;
        }
        ListFormat::Human => output::print(&table(&chosen, std::io::stdout().is_terminal().then(output::width)))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn listed(meta: &Meta) -> Listed<'_> {
    Listed {
        id: &meta.id,
        title: &meta.title,
        severity: meta.severity.name(),
        family: &meta.family,
        provider: &meta.provider,
        profiles: meta.profiles.iter().map(|profile| profile.name()).collect(),
        since: &meta.since,
        status: meta.status.name(),
        raised: meta.raised.iter().map(|r| ListedRaise { since: &r.since, from: r.from.name() }).collect(),
        applies_to: meta.applies_to.iter().map(AsRef::as_ref).collect(),
        aliases: meta
            .aliases
            .iter()
            .map(|alias| {
                // An id without a limit has its meaning in all that palisade reads, and in nothing else.
                let inputs = if alias.inputs.is_empty() { &Input::ALL[..] } else { &alias.inputs };
                ListedAlias { id: &alias.id, inputs: inputs.iter().map(|input| input.name()).collect() }
            })
            .collect(),
        controls: meta.controls.iter().map(|c| ListedControl { standard: &c.standard, id: &c.id }).collect(),
        fix: !meta.repairs.is_empty(),
    }
}

/// A line a policy for programs that read lines; for people the title below the id, where it is not wider than they see.
fn table(policies: &[&Arc<Meta>], width: Option<usize>) -> String {
    let longest = policies.iter().map(|meta| meta.id.len()).max().unwrap_or_default();
    let mut out = String::new();
    for meta in policies {
        let mark = if meta.profiles.contains(&Profile::Recommended) { '*' } else { ' ' };
        let (severity, id, title) = (meta.severity.name(), &meta.id, &meta.title);
        match width {
            None => out += &format!("{mark} {severity:<8} {id:<longest$}  {title}\n"),
            Some(width) => {
                let indent = " ".repeat(INDENT);
                let options = textwrap::Options::new(width).initial_indent(&indent).subsequent_indent(&indent);
                out += &format!("{mark} {severity:<8} {id}\n{}\n", textwrap::fill(title, options));
            }
        }
    }
    let (count, word) = (policies.len(), if policies.len() == 1 { "policy" } else { "policies" });
    out + &format!("\n{count} {word}, * in the profile recommended. Next: palisade explain ID\n")
}

/// Where ids begin.
const INDENT: usize = 11;
