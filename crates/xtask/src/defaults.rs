//! What a provider fills in while it plans: `cargo xtask defaults`. Published schemas do not hold defaults, so Terraform
//! plans every kind of resource with nothing but what is required, all of it unknown; what is known then was filled in.
//!
//! Lines for what another release planned before stay, unless this one plans something else: what differs between
//! releases is not told. Blocks that nobody wrote and that are there all the same stand in a table of their own; one
//! that any release fills in stays.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, bail, ensure};
use clap::Args;
use palisade_schema::{Class, Type};
use serde::Deserialize;
use serde_json::Value;

/// Where the facts are kept: kind, argument, value as JSON.
const FILE: &str = "crates/terraform/src/defaults.tsv";
/// Kind and block types (`cluster_config.node_options`) of blocks that are filled in.
const BLOCKS: &str = "crates/terraform/src/filled_in.tsv";
/// What is not known of a default.
const UNTOLD: &str = "?";
/// A value with it is the account's rather than the provider's.
const REGION: &str = "eu-central-1";
/// How often a configuration is completed with what the provider says it lacks.
const ROUNDS: usize = 12;

/// What version 6 of the AWS provider no longer fills in as releases before it did (Terraform AWS Provider Version 6
/// Upgrade Guide).
const CHANGED: [(&str, &str); 3] = [
    ("aws_elasticache_replication_group", "auth_token_update_strategy"),
    ("aws_redshift_cluster", "encrypted"),
    ("aws_redshift_cluster", "publicly_accessible"),
];

/// Which provider plans.
#[derive(Args)]
pub struct Arguments {
    /// The folder with the AWS provider, laid out as `terraform providers mirror` does.
    #[arg(long)]
    providers: PathBuf,
    /// The release of it.
    #[arg(long)]
    release: String,
    /// The terraform program.
    #[arg(long, default_value = "terraform")]
    terraform: PathBuf,
}

#[derive(Deserialize)]
struct Schemas {
    provider_schemas: BTreeMap<String, Provider>,
}

#[derive(Deserialize)]
struct Provider {
    resource_schemas: BTreeMap<String, Resource>,
}

#[derive(Deserialize)]
struct Resource {
    block: Block,
}

#[derive(Deserialize)]
struct Block {
    #[serde(default)]
    attributes: BTreeMap<String, Attribute>,
    #[serde(default)]
    block_types: BTreeMap<String, BlockType>,
}

#[derive(Deserialize)]
struct Attribute {
    #[serde(default)]
    required: bool,
    #[serde(default)]
    optional: bool,
}

#[derive(Deserialize)]
struct BlockType {
    block: Block,
    #[serde(default)]
    min_items: usize,
}

#[derive(Deserialize)]
struct Diagnostic {
    severity: String,
    summary: String,
    #[serde(default)]
    detail: String,
    #[serde(default)]
    address: String,
    range: Option<Range>,
}

#[derive(Deserialize)]
struct Range {
    filename: String,
}

/// One resource of each kind, with what it needs to be planned.
struct Sweep<'a> {
    schemas: &'a BTreeMap<String, Resource>,
    /// Paths of arguments and blocks that are written though the schema does not require them, by kind; how many of a
    /// block.
    more: BTreeMap<&'a str, BTreeMap<String, usize>>,
    /// The kinds that are still planned.
    kinds: BTreeSet<&'a str>,
}

/// Plans, and writes what was filled in.
pub fn run(root: &Path, arguments: &Arguments) -> anyhow::Result<()> {
    let scratch = tempfile::tempdir()?;
    let terraform = |words: &[&str]| {
        let mut command = Command::new(&arguments.terraform);
        command.args(words).current_dir(scratch.path()).env("CHECKPOINT_DISABLE", "1").output().context("terraform")
    };
    std::fs::write(scratch.path().join("main.tf"), provider(&arguments.release))?;
    let plugins = format!("-plugin-dir={}", arguments.providers.display());
    let init = terraform(&["init", "-input=false", "-no-color", &plugins])?;
    ensure!(init.status.success(), "terraform init: {}", String::from_utf8_lossy(&init.stderr));
    let schemas: Schemas = serde_json::from_slice(&terraform(&["providers", "schema", "-json"])?.stdout)?;
    let provider = schemas.provider_schemas.into_values().next().context("no provider has a schema")?;
    let schemas = provider.resource_schemas;
    let mut sweep = Sweep { schemas: &schemas, more: BTreeMap::new(), kinds: BTreeSet::new() };
    sweep.kinds.extend(schemas.keys().map(String::as_str));
    for kind in &sweep.kinds {
        std::fs::write(scratch.path().join(format!("{kind}.tf")), sweep.text(kind))?;
    }
    for _ in 0..ROUNDS {
        let plan = terraform(&["plan", "-refresh=false", "-input=false", "-json", "-out=plan"])?;
        if plan.status.success() {
            let shown = terraform(&["show", "-json", "plan"])?;
            let plan = serde_json::from_slice(&shown.stdout)?;
            settle_blocks(root, &sweep, &plan)?;
            return settle(root, &sweep, &plan);
        }
        let log = String::from_utf8_lossy(&plan.stdout);
        ensure!(sweep.mend(scratch.path(), &log)?, "terraform plan: {log}{}", String::from_utf8_lossy(&plan.stderr));
    }
    bail!("some kinds still lack something after {ROUNDS} rounds");
}

/// The provider, so that it plans without a network or an account, and a value that may be anything.
fn provider(release: &str) -> String {
    format!(
        r#"terraform {{
  required_providers {{
    aws = {{ source = "hashicorp/aws", version = "{release}" }}
  }}
}}
provider "aws" {{
  region                      = "{REGION}"
  access_key                  = "none"
  secret_key                  = "none"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
  skip_requesting_account_id  = true
}}
locals {{
  any = jsondecode(timestamp())
}}
"#
    )
}

impl<'a> Sweep<'a> {
    /// The resource of a kind.
    fn text(&self, kind: &str) -> String {
        let mut text = format!("resource \"{kind}\" \"d\" {{\n");
        let none = BTreeMap::new();
        body(&self.schemas[kind].block, "", self.more.get(kind).unwrap_or(&none), &mut text);
        text + "}\n"
    }

    /// Completes the resources that a log complains of, and leaves out those that cannot be. Whether there were any.
    fn mend(&mut self, folder: &Path, log: &str) -> anyhow::Result<bool> {
        let mut lacking: BTreeMap<&'a str, BTreeMap<String, usize>> = BTreeMap::new();
        for line in log.lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
            let Ok(found) = serde_json::from_value::<Diagnostic>(message["diagnostic"].clone()) else { continue };
            let Some(kind) = Some(&found).filter(|found| found.severity == "error").and_then(|it| self.kind_of(it))
            else {
                continue;
            };
            lacking.entry(kind).or_default().extend(self.lacks(kind, &found));
        }
        for (kind, paths) in &lacking {
            let file = folder.join(format!("{kind}.tf"));
            if paths.is_empty() {
                self.kinds.remove(kind);
                std::fs::remove_file(file)?;
            } else {
                self.more.entry(kind).or_default().extend(paths.clone());
                std::fs::write(file, self.text(kind))?;
            }
        }
        Ok(!lacking.is_empty())
    }

    fn kind_of(&self, found: &Diagnostic) -> Option<&'a str> {
        let file = || found.range.as_ref()?.filename.strip_suffix(".tf");
        let kind = found.address.split_once('.').map(|(kind, _)| kind).or_else(file)?;
        self.kinds.get(kind).copied()
    }

    /// The first argument or block that a diagnostic names and that is not written yet.
    fn lacks(&self, kind: &str, found: &Diagnostic) -> Option<(String, usize)> {
        let written = self.more.get(kind);
        let said = format!("{} {}", found.summary, found.detail);
        let words = said.split(|c: char| !c.is_ascii_alphanumeric() && !"_.[]".contains(c));
        let number =
            words.clone().find_map(|word| word.parse().ok()).filter(|_| said.contains("At least")).unwrap_or(1);
        let path = |word: &str| {
            let names = word.split(['.', '[', ']']).filter(|step| !step.is_empty() && step.parse::<usize>().is_err());
            names.collect::<Vec<_>>().join(".")
        };
        let is_lacking = |path: &String| {
            let times = if is_block(&self.schemas[kind].block, path)? { number } else { 1 };
            written.and_then(|written| written.get(path)).is_none_or(|had| *had < times).then_some(times)
        };
        words.map(path).find_map(|path| Some((is_lacking(&path)?, path))).map(|(times, path)| (path, times))
    }

    /// What the plan does not tell of the kinds and arguments that are known: those that it has not, or that were
    /// written.
    fn untold(&self) -> BTreeMap<String, String> {
        let mut untold = BTreeMap::new();
        let resources = palisade_schema::provider("aws").into_iter().flat_map(|aws| aws.types(Class::Resource));
        for resource in resources {
            let kind = resource.name();
            let (true, Some(planned)) = (self.kinds.contains(kind), self.schemas.get(kind)) else {
                untold.insert(format!("{kind}\t*"), UNTOLD.to_owned());
                continue;
            };
            let Some(schema) = palisade_schema::resource(kind) else { continue };
            let written = self.more.get(kind);
            let is_told = |name: &str| {
                planned.block.attributes.contains_key(name) && written.is_none_or(|written| !written.contains_key(name))
            };
            let optional =
                schema.body().attributes().filter(|attribute| attribute.is_optional() && !attribute.is_computed());
            let scalars =
                optional.filter(|attribute| matches!(attribute.ty(), Type::Bool | Type::Number | Type::String));
            for name in scalars.map(palisade_schema::Attribute::name).filter(|name| !is_told(name)) {
                untold.insert(format!("{kind}\t{name}"), UNTOLD.to_owned());
            }
        }
        untold
    }
}

/// Whether a path leads to a block rather than to an argument that can be set and is not required; none if to neither.
fn is_block(block: &Block, path: &str) -> Option<bool> {
    match path.split_once('.') {
        Some((first, rest)) => is_block(&block.block_types.get(first)?.block, rest),
        None if block.block_types.contains_key(path) => Some(true),
        None => block.attributes.get(path).filter(|attribute| attribute.optional).map(|_| false),
    }
}

/// What is required of a body, and more that is asked for.
fn body(block: &Block, path: &str, more: &BTreeMap<String, usize>, text: &mut String) {
    let place = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    for (name, attribute) in &block.attributes {
        if attribute.required || more.contains_key(&place(name)) {
            let _ = writeln!(text, "{name} = local.any");
        }
    }
    for (name, inner) in &block.block_types {
        let inside = format!("{}.", place(name));
        let is_around = more.keys().any(|path| path.starts_with(&inside));
        let times = more.get(&place(name)).copied().unwrap_or(usize::from(is_around)).max(inner.min_items);
        for _ in 0..times {
            let _ = writeln!(text, "{name} {{");
            body(&inner.block, &place(name), more, text);
            text.push_str("}\n");
        }
    }
}

/// Writes what a plan has beside what was written.
fn settle(root: &Path, sweep: &Sweep<'_>, plan: &Value) -> anyhow::Result<()> {
    let file = root.join(FILE);
    let before = std::fs::read_to_string(&file)?;
    let known = before.lines().filter_map(|line| line.rsplit_once('\t')).filter(|(_, value)| *value != UNTOLD);
    let mut defaults: BTreeMap<String, String> = sweep.untold();
    defaults.extend(known.map(|(name, value)| (name.to_owned(), value.to_owned())));
    for resource in plan["resource_changes"].as_array().into_iter().flatten() {
        let kind = resource["type"].as_str().unwrap_or_default();
        let (Some(schema), written) = (sweep.schemas.get(kind), sweep.more.get(kind)) else { continue };
        for (name, value) in resource["change"]["after"].as_object().into_iter().flatten() {
            let attribute = schema.block.attributes.get(name).filter(|attribute| attribute.optional);
            let is_scalar = matches!(value, Value::Bool(_) | Value::Number(_) | Value::String(_));
            if attribute.is_none() || written.is_some_and(|written| written.contains_key(name)) || !is_scalar {
                continue;
            }
            let value = value.to_string();
            let is_default = value != "\"\"" && !value.contains(REGION) && !CHANGED.contains(&(kind, name.as_str()));
            let now = if is_default { value.as_str() } else { UNTOLD };
            let known = defaults.entry(format!("{kind}\t{name}")).or_insert_with(|| now.to_owned());
            // A release may give a number as a text.
            if known.trim_matches('"') != now.trim_matches('"') {
                UNTOLD.clone_into(known);
            }
        }
    }
    let lines = defaults.iter().map(|(key, value)| format!("{key}\t{value}\n"));
    std::fs::write(file, lines.collect::<String>())?;
    println!("{} of {} kinds planned, {} lines", sweep.kinds.len(), sweep.schemas.len(), defaults.len());
    Ok(())
}

/// Writes which blocks a plan has that were not written.
fn settle_blocks(root: &Path, sweep: &Sweep<'_>, plan: &Value) -> anyhow::Result<()> {
    let file = root.join(BLOCKS);
    let before = std::fs::read_to_string(&file)?;
    let mut filled_in: BTreeSet<String> = before.lines().map(str::to_owned).collect();
    let none = BTreeMap::new();
    for resource in plan["resource_changes"].as_array().into_iter().flatten() {
        let kind = resource["type"].as_str().unwrap_or_default();
        let Some(schema) = sweep.schemas.get(kind) else { continue };
        let written = sweep.more.get(kind).unwrap_or(&none);
        let planned = Planned { known: &resource["change"]["after"], unknown: &resource["change"]["after_unknown"] };
        planned.filled_in(&schema.block, written, "", &mut |path| {
            filled_in.insert(format!("{kind}\t{path}"));
        });
    }
    std::fs::write(file, filled_in.iter().map(|line| format!("{line}\n")).collect::<String>())?;
    println!("{} blocks filled in", filled_in.len());
    Ok(())
}

/// A body as a plan has it: what is known of it, and which of its parts are not.
#[derive(Clone, Copy)]
struct Planned<'p> {
    known: &'p Value,
    unknown: &'p Value,
}

impl<'p> Planned<'p> {
    /// Gives the paths of blocks that are there though nobody wrote them.
    fn filled_in(self, block: &Block, written: &BTreeMap<String, usize>, path: &str, give: &mut impl FnMut(&str)) {
        for (name, inner) in &block.block_types {
            let place = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
            let inside = format!("{place}.");
            let is_written =
                inner.min_items > 0 || written.keys().any(|path| *path == place || path.starts_with(&inside));
            let found = Planned { known: &self.known[name], unknown: &self.unknown[name] };
            match found.first() {
                Some(first) if is_written => first.filled_in(&inner.block, written, &place, give),
                Some(_) => give(&place),
                None if !is_written && *found.unknown == Value::Bool(true) => give(&place),
                None => {}
            }
        }
    }

    /// The first of some blocks, or the one that there is.
    fn first(self) -> Option<Self> {
        match (self.known, self.unknown) {
            (Value::Array(known), _) => {
                Some(Self { known: known.first()?, unknown: self.unknown.get(0).unwrap_or(&Value::Null) })
            }
            (Value::Object(_), _) => Some(self),
            (_, Value::Array(unknown)) => Some(Self { known: &Value::Null, unknown: unknown.first()? }),
            (_, Value::Object(_)) => Some(self),
            _ => None,
        }
    }
}
