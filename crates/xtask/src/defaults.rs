//! What a provider fills in while it plans: `cargo xtask defaults`. Published schemas do not hold defaults, so Terraform
//! plans every kind of resource with nothing but what is required, all of it unknown; what is known then was filled in.
//! Then it plans every kind once more for each block that it may have, for what is filled in there.
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
/// How many blocks in blocks are planned.
const MAX_DEPTH: usize = 3;
/// Kinds whose blocks nest without end, or whose provider takes minutes for them.
const TOO_DEEP: [&str; 10] = [
    "aws_appflow",
    "aws_bedrockagent",
    "aws_dlm",
    "aws_kinesis_firehose",
    "aws_kinesisanalytics",
    "aws_lexv2",
    "aws_medialive",
    "aws_quicksight",
    "aws_rekognition",
    "aws_wafv2",
];
/// How often a configuration is completed with what the provider says it lacks.
const ROUNDS: usize = 16;
/// From then on what still lacks something is left out.
const PATIENT: usize = 10;

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
    #[serde(default)]
    computed: bool,
    /// The name of a simple type, or an array.
    #[serde(default, rename = "type")]
    ty: Value,
}

impl Attribute {
    /// Those that are computed too have what the service says.
    fn may_have_default(&self) -> bool {
        self.optional && !self.computed && matches!(&self.ty, Value::String(_))
    }
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

/// Resources with what they need to be planned, by their names.
struct Sweep<'a> {
    schemas: &'a BTreeMap<String, Resource>,
    /// Those that are still planned.
    units: BTreeMap<String, Unit<'a>>,
}

/// A resource that is planned for its kind's own arguments, or for those of one of its blocks.
struct Unit<'a> {
    kind: &'a str,
    /// The block: `cluster_config.node_options`, or empty.
    block: String,
    /// Paths of arguments and blocks that are written though the schema does not require them; how many of a block.
    more: BTreeMap<String, usize>,
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
    let mut kinds = Sweep::of_kinds(&schemas);
    let plan = kinds.plan(scratch.path(), &terraform)?;
    settle_blocks(root, &kinds, &plan)?;
    settle(root, &kinds, &plan)?;
    let mut blocks = Sweep::of_blocks(&schemas);
    let plan = blocks.plan(scratch.path(), &terraform)?;
    settle_arguments_of_blocks(root, &blocks, &plan)
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
    /// One resource of each kind.
    fn of_kinds(schemas: &'a BTreeMap<String, Resource>) -> Self {
        let unit = |kind: &'a String| (kind.clone(), Unit { kind, block: String::new(), more: BTreeMap::new() });
        Self { schemas, units: schemas.keys().map(unit).collect() }
    }

    /// One resource for each block that a kind may have and that has arguments with defaults.
    fn of_blocks(schemas: &'a BTreeMap<String, Resource>) -> Self {
        let mut units = BTreeMap::new();
        for (kind, schema) in schemas.iter().filter(|(kind, _)| !TOO_DEEP.iter().any(|start| kind.starts_with(start))) {
            let mut open: Vec<(String, &Block)> = vec![(String::new(), &schema.block)];
            while let Some((path, block)) = open.pop() {
                for (name, inner) in block.block_types.iter().filter(|(name, _)| *name != "timeouts") {
                    let path = joined(&path, name);
                    if inner.block.attributes.values().any(Attribute::may_have_default) {
                        let more = BTreeMap::from([(path.clone(), 1)]);
                        units.insert(
                            format!("{kind}__{}", path.replace('.', "__")),
                            Unit { kind, block: path.clone(), more },
                        );
                    }
                    if path.split('.').count() < MAX_DEPTH {
                        open.push((path, &inner.block));
                    }
                }
            }
        }
        Self { schemas, units }
    }

    /// Plans all resources that can be.
    fn plan(
        &mut self,
        folder: &Path,
        terraform: &dyn Fn(&[&str]) -> anyhow::Result<std::process::Output>,
    ) -> anyhow::Result<Value> {
        for name in self.units.keys() {
            std::fs::write(folder.join(format!("{name}.tf")), self.text(name))?;
        }
        for round in 1..=ROUNDS {
            let plan = terraform(&["plan", "-refresh=false", "-input=false", "-json", "-out=plan"])?;
            if plan.status.success() {
                for name in self.units.keys() {
                    std::fs::remove_file(folder.join(format!("{name}.tf")))?;
                }
                return Ok(serde_json::from_slice(&terraform(&["show", "-json", "plan"])?.stdout)?);
            }
            let log = String::from_utf8_lossy(&plan.stdout);
            let patient = round < PATIENT;
            ensure!(
                self.mend(folder, &log, patient)?,
                "terraform plan: {log}{}",
                String::from_utf8_lossy(&plan.stderr)
            );
        }
        bail!("some resources still lack something after {ROUNDS} rounds");
    }

    /// The block of a resource.
    fn text(&self, name: &str) -> String {
        let unit = &self.units[name];
        let mut text = format!("resource \"{}\" \"{name}\" {{\n", unit.kind);
        body(&self.schemas[unit.kind].block, "", &unit.more, &mut text);
        text + "}\n"
    }

    /// Completes the resources that a log complains of, and leaves out those that cannot be, or all where patience is
    /// over. Whether there were any.
    fn mend(&mut self, folder: &Path, log: &str, patient: bool) -> anyhow::Result<bool> {
        let mut lacking: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
        for line in log.lines() {
            let Ok(message) = serde_json::from_str::<Value>(line) else { continue };
            let Ok(found) = serde_json::from_value::<Diagnostic>(message["diagnostic"].clone()) else { continue };
            if let Some(name) = self.named(&found).filter(|_| found.severity == "error") {
                lacking.entry(name.to_owned()).or_default().extend(self.lacks(&self.units[name], &found));
            }
        }
        for (name, paths) in &lacking {
            let file = folder.join(format!("{name}.tf"));
            match self.units.get_mut(name) {
                Some(unit) if patient && !paths.is_empty() => {
                    unit.more.extend(paths.clone());
                    std::fs::write(file, self.text(name))?;
                }
                Some(_) | None => {
                    self.units.remove(name);
                    std::fs::remove_file(file)?;
                }
            }
        }
        Ok(!lacking.is_empty())
    }

    /// The resource that a diagnostic is about.
    fn named<'d>(&self, found: &'d Diagnostic) -> Option<&'d str> {
        let file = || found.range.as_ref()?.filename.strip_suffix(".tf");
        let name = found.address.split('.').nth(1).or_else(file)?;
        self.units.contains_key(name).then_some(name)
    }

    /// The first argument or block that a diagnostic names and that is not written yet.
    fn lacks(&self, unit: &Unit<'_>, found: &Diagnostic) -> Option<(String, usize)> {
        let schema = &self.schemas[unit.kind].block;
        let said = format!("{} {}", found.summary, found.detail);
        let words = said.split(|c: char| !c.is_ascii_alphanumeric() && !"_.[]".contains(c));
        let number =
            words.clone().find_map(|word| word.parse().ok()).filter(|_| said.contains("At least")).unwrap_or(1);
        let path = |word: &str| {
            let names = word.split(['.', '[', ']']).filter(|step| !step.is_empty() && step.parse::<usize>().is_err());
            names.collect::<Vec<_>>().join(".")
        };
        let is_lacking = |path: &String| {
            let times = if is_block(schema, path)? { number } else { 1 };
            unit.more.get(path).is_none_or(|had| *had < times).then_some(times)
        };
        let places = words.map(path).flat_map(|path| [joined(&unit.block, &path), path]);
        places.into_iter().find_map(|path| Some((is_lacking(&path)?, path))).map(|(times, path)| (path, times))
    }

    /// What the plan does not tell of the kinds and arguments that are known: those that it has not, or that were
    /// written.
    fn untold(&self) -> BTreeMap<String, String> {
        let mut untold = BTreeMap::new();
        let resources = palisade_schema::provider("aws").into_iter().flat_map(|aws| aws.types(Class::Resource));
        for resource in resources {
            let kind = resource.name();
            let (Some(unit), Some(planned)) = (self.units.get(kind), self.schemas.get(kind)) else {
                untold.insert(format!("{kind}\t*"), UNTOLD.to_owned());
                continue;
            };
            let Some(schema) = palisade_schema::resource(kind) else { continue };
            let is_told = |name: &str| planned.block.attributes.contains_key(name) && !unit.more.contains_key(name);
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

/// The path of a name in a block.
fn joined(block: &str, name: &str) -> String {
    if block.is_empty() { name.to_owned() } else { format!("{block}.{name}") }
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
    let place = |name: &str| joined(path, name);
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
    let stays = |(name, value): &(&str, &str)| *value != UNTOLD || name.contains('.');
    let known = before.lines().filter_map(|line| line.rsplit_once('\t')).filter(stays);
    let mut defaults: BTreeMap<String, String> = sweep.untold();
    defaults.extend(known.map(|(name, value)| (name.to_owned(), value.to_owned())));
    for resource in plan["resource_changes"].as_array().into_iter().flatten() {
        let Some(unit) = resource["name"].as_str().and_then(|name| sweep.units.get(name)) else { continue };
        let (kind, schema) = (unit.kind, &sweep.schemas[unit.kind]);
        for (name, value) in resource["change"]["after"].as_object().into_iter().flatten() {
            let attribute = schema.block.attributes.get(name).filter(|attribute| attribute.optional);
            let is_scalar = matches!(value, Value::Bool(_) | Value::Number(_) | Value::String(_));
            if attribute.is_none() || unit.more.contains_key(name) || !is_scalar {
                continue;
            }
            let value = value.to_string();
            let is_default = may_be_default(&value) && !CHANGED.contains(&(kind, name.as_str()));
            let now = if is_default { value.as_str() } else { UNTOLD };
            tell(&mut defaults, format!("{kind}\t{name}"), now);
        }
    }
    write_defaults(&file, &defaults)?;
    println!("{} of {} kinds planned, {} lines", sweep.units.len(), sweep.schemas.len(), defaults.len());
    Ok(())
}

/// Adds what a plan says of an argument; where another release says otherwise, it is not told.
fn tell(defaults: &mut BTreeMap<String, String>, name: String, now: &str) {
    let known = defaults.entry(name).or_insert_with(|| now.to_owned());
    // A release may give a number as a text.
    if known.trim_matches('"') != now.trim_matches('"') {
        UNTOLD.clone_into(known);
    }
}

fn write_defaults(file: &Path, defaults: &BTreeMap<String, String>) -> std::io::Result<()> {
    std::fs::write(file, defaults.iter().map(|(name, value)| format!("{name}\t{value}\n")).collect::<String>())
}

/// Whether a planned value is a provider's default rather than the account's.
fn may_be_default(value: &str) -> bool {
    value != "\"\"" && !value.contains(REGION)
}

/// Writes what a plan has in blocks beside what was written. What was told otherwise before stays untold.
fn settle_arguments_of_blocks(root: &Path, sweep: &Sweep<'_>, plan: &Value) -> anyhow::Result<()> {
    let file = root.join(FILE);
    let before = std::fs::read_to_string(&file)?;
    let split = |line: &str| line.rsplit_once('\t').map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut defaults: BTreeMap<String, String> = before.lines().filter_map(split).collect();
    for resource in plan["resource_changes"].as_array().into_iter().flatten() {
        let Some(unit) = resource["name"].as_str().and_then(|name| sweep.units.get(name)) else { continue };
        let mut schema = &sweep.schemas[unit.kind].block;
        let mut value = &resource["change"]["after"];
        for step in unit.block.split('.') {
            schema = &schema.block_types[step].block;
            value = if let Value::Array(blocks) = &value[step] {
                blocks.first().unwrap_or(&Value::Null)
            } else {
                &value[step]
            };
        }
        for (name, attribute) in &schema.attributes {
            let (path, value) = (joined(&unit.block, name), &value[name]);
            let is_scalar = matches!(value, Value::Bool(_) | Value::Number(_) | Value::String(_));
            let now = value.to_string();
            if !is_scalar || !attribute.may_have_default() || unit.more.contains_key(&path) || !may_be_default(&now) {
                continue;
            }
            tell(&mut defaults, format!("{}\t{path}", unit.kind), &now);
        }
    }
    write_defaults(&file, &defaults)?;
    println!("{} blocks planned, {} lines", sweep.units.len(), defaults.len());
    Ok(())
}

/// Writes which blocks a plan has that were not written.
fn settle_blocks(root: &Path, sweep: &Sweep<'_>, plan: &Value) -> anyhow::Result<()> {
    let file = root.join(BLOCKS);
    let before = std::fs::read_to_string(&file)?;
    let mut filled_in: BTreeSet<String> = before.lines().map(str::to_owned).collect();
    for resource in plan["resource_changes"].as_array().into_iter().flatten() {
        let Some(unit) = resource["name"].as_str().and_then(|name| sweep.units.get(name)) else { continue };
        let (kind, schema) = (unit.kind, &sweep.schemas[unit.kind]);
        let planned = Planned { known: &resource["change"]["after"], unknown: &resource["change"]["after_unknown"] };
        planned.filled_in(&schema.block, &unit.more, "", &mut |path| {
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

impl Planned<'_> {
    /// Gives the paths of blocks that are there though nobody wrote them.
    fn filled_in(self, block: &Block, written: &BTreeMap<String, usize>, path: &str, give: &mut impl FnMut(&str)) {
        for (name, inner) in &block.block_types {
            let place = joined(path, name);
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
