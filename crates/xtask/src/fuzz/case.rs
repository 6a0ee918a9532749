//! A root module with all that is given to it, what Terraform makes of it, and what is made of it here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use anyhow::{Context as _, bail};
use palisade_source::SourceFile;
use palisade_terraform::functions::RootFiles;
use palisade_terraform::modules::{Argument, ModuleMap, Options, Purpose, Root, State, Texts, evaluate};
use serde_json::{Map, Value, json};

use super::compare;
use super::planned::type_text;
use super::program::Files;

const STATE: &str = "terraform.tfstate";

/// A root module and what it is planned with.
#[derive(Debug, Clone)]
pub struct Case {
    pub files: Files,
    /// What was applied before.
    pub before: Option<Files>,
    pub arguments: Vec<String>,
    pub environment: BTreeMap<String, String>,
    /// Variable files in JSON.
    pub json: BTreeMap<String, Map<String, Value>>,
    /// Which variables have values in which variable files.
    pub values: BTreeSet<(String, String)>,
}

/// What Terraform made of a case, in the shape of the records in fixtures/terraform/modules.
pub struct Record {
    pub expected: Value,
    /// What existed before.
    pub state: Option<String>,
}

impl Case {
    /// A root of these files.
    pub fn new(files: Files) -> Self {
        Case {
            files,
            before: None,
            arguments: Vec::new(),
            environment: BTreeMap::new(),
            json: BTreeMap::new(),
            values: BTreeSet::new(),
        }
    }

    /// All texts, by path.
    pub fn texts(&self, files: &Files) -> BTreeMap<String, String> {
        let native = files.iter().map(|(path, blocks)| (path.clone(), blocks.join("\n\n") + "\n"));
        let json = self.json.iter().map(|(path, values)| (path.clone(), Value::Object(values.clone()).to_string()));
        native.chain(json).collect()
    }

    /// Plans it in an empty directory; none where what was before cannot be applied, or Terraform crashes.
    pub fn record(&self, binary: &Path) -> anyhow::Result<Option<Record>> {
        let directory = tempfile::tempdir()?;
        let terraform = Terraform { binary, directory: directory.path(), case: self };
        if let Some(before) = &self.before {
            if !terraform.write(before)?.plan()?.status.success() {
                return Ok(None);
            }
            let applied = terraform.run(&["apply", "-input=false", "plan"], &[])?;
            if !applied.status.success() {
                return Ok(None);
            }
            for path in before.keys() {
                std::fs::remove_file(directory.path().join(path))?;
            }
        }
        let state = std::fs::read_to_string(directory.path().join(STATE)).ok();
        let out = terraform.write(&self.files)?.plan()?;
        let mut expected = json!({"args": self.arguments, "env": self.environment, "workspace": "default"});
        expected["ok"] = out.status.success().into();
        if out.status.success() {
            let shown = terraform.run(&["show", "-json", "plan"], &[])?;
            let plan: Value = serde_json::from_slice(&shown.stdout).context("terraform show -json")?;
            expected["resources"] = resources(&plan);
            expected["outputs"] = outputs(&plan);
        } else {
            let log = String::from_utf8_lossy(&out.stdout);
            let errors = errors(&log);
            let says = String::from_utf8_lossy(&out.stderr);
            if says.contains("TERRAFORM CRASH") {
                return Ok(None);
            }
            if errors.is_empty() {
                bail!("terraform: {log}{says}");
            }
            expected["errors"] = errors.into();
        }
        Ok(Some(Record { expected, state }))
    }

    /// Whether it, or what was before it, is an error here, as far as that shows without a state.
    pub fn is_refused(&self) -> anyhow::Result<bool> {
        for files in [self.before.as_ref(), Some(&self.files)].into_iter().flatten() {
            let found = self.evaluated(files, None)?;
            if found["errors"].as_array().is_some_and(|errors| !errors.is_empty()) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The same, evaluated here.
    pub fn inspected(&self, state: Option<&str>) -> anyhow::Result<Value> {
        self.evaluated(&self.files, state)
    }

    fn evaluated(&self, files: &Files, state: Option<&str>) -> anyhow::Result<Value> {
        let directory = tempfile::tempdir()?;
        let sources = self.texts(files).into_iter().map(|(path, text)| SourceFile::new(path, text));
        let texts = Texts::new(sources.collect::<Vec<_>>());
        let root = Root::load(&texts, ".", &ModuleMap::default())?;
        let disk = RootFiles::new(directory.path(), Path::new("/"))?;
        let variable =
            |(name, text): (&String, &String)| Some((name.strip_prefix("TF_VAR_")?.to_owned(), text.clone()));
        let options = Options {
            purpose: Purpose::Inspect,
            arguments: self.arguments.iter().filter_map(|text| argument(text)).collect(),
            environment: self.environment.iter().filter_map(variable).collect(),
            state: state.map(State::parse).transpose()?.map(Arc::new),
            ..Options::default()
        };
        let evaluated = evaluate(Arc::new(root), &texts, Arc::new(disk), options);
        let json = evaluated.inspect_json();
        serde_json::from_str(&json)
            .with_context(|| format!("the JSON of an inspection: {json}\n{:#?}", self.texts(files)))
    }

    /// How the two differ; none also where there is nothing to compare.
    pub fn difference(&self, binary: &Path) -> anyhow::Result<Option<(Record, String)>> {
        let Some(record) = self.record(binary)? else { return Ok(None) };
        let here = self.inspected(record.state.as_deref())?;
        Ok(compare::difference(&record.expected, &here).map(|why| (record, why)))
    }

    /// A difference of the same kind from less: blocks, values and arguments are left out while there is one.
    pub fn shrunk(mut self, binary: &Path, why: &str) -> Self {
        let mut went_on = true;
        while std::mem::take(&mut went_on) {
            for smaller in self.without_one() {
                // What cannot be compared at all is too small.
                let differs = smaller.difference(binary).ok().flatten();
                if differs.is_some_and(|(_, other)| compare::is_alike(&other, why)) {
                    self = smaller;
                    went_on = true;
                    break;
                }
            }
        }
        self
    }

    fn without_one(&self) -> Vec<Case> {
        let mut all = Vec::new();
        let mut add = |change: &dyn Fn(&mut Case)| {
            let mut smaller = self.clone();
            change(&mut smaller);
            all.push(smaller);
        };
        if self.before.is_some() {
            add(&|case| case.before = None);
        }
        for (path, blocks) in &self.files {
            if self.files.len() > 1 {
                add(&|case| {
                    case.files.remove(path);
                });
            }
            for block in blocks {
                add(&|case| case.files.get_mut(path).into_iter().for_each(|all| all.retain(|other| other != block)));
                // In both, so that what did not change goes together.
                add(&|case| {
                    for files in [Some(&mut case.files), case.before.as_mut()].into_iter().flatten() {
                        files.get_mut(path).into_iter().for_each(|all| all.retain(|other| other != block));
                    }
                });
                let lines = block.lines().collect::<Vec<_>>();
                for at in (1..lines.len().saturating_sub(1)).filter(|_| lines.len() > 3) {
                    let rest = [&lines[..at], &lines[at + 1..]].concat().join("\n");
                    add(&|case| {
                        let all = case.files.get_mut(path).into_iter().flatten();
                        all.filter(|other| *other == block).for_each(|other| other.clone_from(&rest));
                    });
                }
            }
        }
        for name in self.environment.keys() {
            add(&|case| {
                case.environment.remove(name);
            });
        }
        for argument in &self.arguments {
            add(&|case| case.arguments.retain(|other| other != argument));
        }
        for path in self.json.keys() {
            add(&|case| {
                case.json.remove(path);
            });
        }
        all
    }

    /// Writes it as a record of fixtures/terraform/modules.
    pub fn keep(&self, directory: &Path, record: &Record) -> anyhow::Result<()> {
        for (path, text) in self.texts(&self.files) {
            write(&directory.join("in").join(path), &text)?;
        }
        if let Some(state) = &record.state {
            write(&directory.join("in").join(STATE), state)?;
        }
        write(&directory.join("expected.json"), &(serde_json::to_string_pretty(&record.expected)? + "\n"))
    }
}

fn write(path: &Path, text: &str) -> anyhow::Result<()> {
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent)?;
    }
    Ok(std::fs::write(path, text)?)
}

fn argument(text: &str) -> Option<Argument> {
    if let Some(path) = text.strip_prefix("-var-file=") {
        return Some(Argument::File(path.to_owned()));
    }
    let (name, text) = text.strip_prefix("-var=")?.split_once('=')?;
    Some(Argument::Value { name: name.to_owned(), text: text.to_owned() })
}

struct Terraform<'a> {
    binary: &'a Path,
    directory: &'a Path,
    case: &'a Case,
}

impl Terraform<'_> {
    fn write(&self, files: &Files) -> anyhow::Result<&Self> {
        for (path, text) in self.case.texts(files) {
            write(&self.directory.join(path), &text)?;
        }
        Ok(self)
    }

    fn run(&self, arguments: &[&str], more: &[String]) -> anyhow::Result<Output> {
        let mut command = Command::new(self.binary);
        command.current_dir(self.directory).env("CHECKPOINT_DISABLE", "1").envs(&self.case.environment);
        command.args(arguments).args(more).output().context("running terraform")
    }

    /// The plan; where the modules cannot even be installed, that.
    fn plan(&self) -> anyhow::Result<Output> {
        let installed = self.run(&["init", "-input=false", "-json"], &[])?;
        if !installed.status.success() {
            return Ok(installed);
        }
        let plan = ["plan", "-refresh=false", "-input=false", "-json", "-out=plan"];
        self.run(&plan, &self.case.arguments)
    }
}

fn errors(log: &str) -> Vec<Value> {
    let messages = log.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let diagnostics = messages.map(|message| message["diagnostic"].clone());
    let errors = diagnostics.filter(|diagnostic| diagnostic["severity"] == "error");
    errors.map(|error| json!({"summary": error["summary"], "detail": error["detail"]})).collect()
}

fn resources(plan: &Value) -> Value {
    let all = plan["resource_changes"].as_array().into_iter().flatten();
    let one = |resource: &Value| {
        let change = &resource["change"];
        json!({
            "address": resource["address"], "mode": resource["mode"], "type": resource["type"],
            "actions": change["actions"], "values": change["after"], "unknown": change["after_unknown"],
            "sensitive": change["after_sensitive"],
        })
    };
    all.map(one).collect()
}

fn outputs(plan: &Value) -> Value {
    let all = plan["output_changes"].as_object().into_iter().flatten();
    let one = |(name, change): (&String, &Value)| {
        let planned = &plan["planned_values"]["outputs"][name];
        // A plan forgets the type of a null.
        let ty = planned.get("type").filter(|_| !change["after"].is_null()).map(type_text);
        let value = json!({"value": change["after"], "unknown": change["after_unknown"], "type": ty});
        (name.clone(), value)
    };
    Value::Object(all.filter(|(_, change)| change["actions"] != json!(["delete"])).map(one).collect())
}
