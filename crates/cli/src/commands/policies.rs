//! `palisade policies`.

use std::process::ExitCode;
use std::sync::Arc;

use palisade_engine::{Engine, Revision, Settings};
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
    applies_to: Vec<&'m str>,
    aliases: Vec<ListedAlias<'m>>,
    controls: Vec<ListedControl<'m>>,
    /// Whether `palisade fix` can write a repair.
    fix: bool,
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
    let mut chosen = engine.policies().iter().filter(|meta| engine.is_selected(&meta.id)).collect::<Vec<_>>();
    chosen.sort_by(|a, b| a.id.cmp(&b.id));
    match args.format {
        ListFormat::Json => {
            let list = List { policies: chosen.into_iter().map(|meta| listed(meta)).collect() };
            output::print(&(serde_json::to_string_pretty(&list)? + "\n"))?;
        }
        ListFormat::Human => output::print(&table(&chosen))?,
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
        profiles: meta
            .profiles
            .iter()
            .map(|profile| match profile {
                Profile::Recommended => "recommended",
                Profile::Strict => "strict",
            })
            .collect(),
        since: &meta.since,
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

fn table(policies: &[&Arc<Meta>]) -> String {
    let width = policies.iter().map(|meta| meta.id.len()).max().unwrap_or_default();
    let mut out = String::new();
    for meta in policies {
        let mark = if meta.profiles.contains(&Profile::Recommended) { '*' } else { ' ' };
        out += &format!("{mark} {:<8} {:<width$}  {}\n", meta.severity.name(), meta.id, meta.title);
    }
    out + &format!("\n{} policies, * in the profile recommended. Next: palisade explain ID\n", policies.len())
}
