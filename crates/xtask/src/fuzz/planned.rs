//! Terraform's answers, from a plan with an output for each expression, and ours in the same shape.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail};
use palisade_terraform::modules::Evaluated;
use serde_json::Value;

/// What an expression came to.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// It has a value, perhaps partly unknown; the type is known to Terraform's plan only where all of it is.
    Value { value: Value, unknown: Value, ty: Option<String> },
    /// An error, with its summary.
    Rejected(String),
    /// A value that no plan can hold: an infinity.
    Unwritable,
}

impl Answer {
    /// Whether two answers say the same. Summaries of errors need not be the same word for word.
    pub fn agrees(&self, other: &Answer) -> bool {
        match (self, other) {
            (Answer::Rejected(_), Answer::Rejected(_)) | (Answer::Unwritable, _) | (_, Answer::Unwritable) => true,
            (
                Answer::Value { value, unknown, ty },
                Answer::Value { value: other_value, unknown: other_unknown, ty: other_ty },
            ) => {
                let same_type = ty.is_none() || other_ty.is_none() || ty == other_ty;
                same_type
                    && without_unknowns(value, unknown) == without_unknowns(other_value, other_unknown)
                    && flags(unknown) == flags(other_unknown)
            }
            (Answer::Value { .. }, Answer::Rejected(_)) | (Answer::Rejected(_), Answer::Value { .. }) => false,
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Answer::Rejected(summary) => write!(f, "error: {summary}"),
            Answer::Unwritable => f.write_str("no JSON has it"),
            Answer::Value { value, unknown, ty } => {
                write!(f, "{value}")?;
                if *unknown != Value::Bool(false) {
                    write!(f, ", unknown {unknown}")?;
                }
                ty.as_ref().map_or(Ok(()), |ty| write!(f, ", {ty}"))
            }
        }
    }
}

/// A value with null for what is unknown in it, however that was written.
fn without_unknowns(value: &Value, unknown: &Value) -> Value {
    match (value, unknown) {
        (_, Value::Bool(true)) => Value::Null,
        (Value::Object(map), Value::Object(flags)) => {
            let mut map = map.clone();
            for (name, flag) in flags {
                let inner = map.get(name).cloned().unwrap_or(Value::Null);
                map.insert(name.clone(), without_unknowns(&inner, flag));
            }
            map.into()
        }
        (Value::Array(elements), Value::Array(flags)) if elements.len() == flags.len() => {
            elements.iter().zip(flags).map(|(element, flag)| without_unknowns(element, flag)).collect()
        }
        (Value::Array(elements), Value::Bool(false)) => {
            elements.iter().map(|element| without_unknowns(element, unknown)).collect()
        }
        (Value::Object(map), Value::Bool(false)) => {
            map.iter().map(|(name, value)| (name.clone(), without_unknowns(value, unknown))).collect()
        }
        // A plan's file holds no negative zero.
        (Value::Number(number), _) if number.as_f64() == Some(0.0) => 0.into(),
        _ => value.clone(),
    }
}

/// Flags without the parts that are wholly known, which are written in more than one way.
pub fn flags(unknown: &Value) -> Value {
    match unknown {
        Value::Object(map) => {
            let set = map.iter().map(|(name, flag)| (name.clone(), flags(flag)));
            let set = set.filter(|(_, flag)| *flag != Value::Bool(false)).collect::<serde_json::Map<_, _>>();
            if set.is_empty() { Value::Bool(false) } else { set.into() }
        }
        Value::Array(elements) => {
            let set = elements.iter().map(flags).collect::<Vec<_>>();
            if set.iter().all(|flag| *flag == Value::Bool(false)) { Value::Bool(false) } else { set.into() }
        }
        flag => flag.clone(),
    }
}

/// Our answer.
pub fn ours(root: &Evaluated, expression: &str) -> Answer {
    let text = format!("{{{}}}", root.answer(expression).json_members());
    let Ok(answer) = serde_json::from_str::<Value>(&text) else {
        return Answer::Rejected(format!("no JSON: {text}"));
    };
    if answer["ok"] == true {
        let unknown = answer.get("unknown").cloned().unwrap_or(Value::Bool(false));
        let ty = answer["type"].as_str().map(str::to_owned);
        Answer::Value { value: answer["value"].clone(), unknown, ty }
    } else {
        Answer::Rejected(answer["error"]["summary"].as_str().unwrap_or_default().to_owned())
    }
}

/// Whether there is a Terraform to compare with.
pub fn is_there(binary: &Path) -> bool {
    Command::new(binary).arg("version").stdout(Stdio::null()).status().is_ok()
}

/// What Terraform says of a number that no file can hold.
const INFINITE: &str = "cannot serialize infinity";

/// Terraform in a directory of its own.
pub struct Terraform {
    binary: PathBuf,
    directory: tempfile::TempDir,
}

impl Terraform {
    /// Prepares a directory with the names that expressions refer to; none where there is no such binary.
    pub fn start(binary: &Path, fixture: &Path) -> anyhow::Result<Option<Self>> {
        if !is_there(binary) {
            return Ok(None);
        }
        let directory = tempfile::tempdir()?;
        for entry in ignore::WalkBuilder::new(fixture).standard_filters(false).build() {
            let entry = entry?;
            let to = directory.path().join(entry.path().strip_prefix(fixture)?);
            if entry.file_type().is_some_and(|kind| kind.is_dir()) {
                std::fs::create_dir_all(to)?;
            } else {
                std::fs::copy(entry.path(), to)?;
            }
        }
        let terraform = Terraform { binary: binary.to_owned(), directory };
        let out = terraform.run(&["init", "-no-color"])?;
        if !out.status.success() {
            bail!("terraform init: {}", String::from_utf8_lossy(&out.stderr));
        }
        Ok(Some(terraform))
    }

    /// Where it works.
    pub fn directory(&self) -> &Path {
        self.directory.path()
    }

    fn run(&self, arguments: &[&str]) -> anyhow::Result<std::process::Output> {
        let mut command = Command::new(&self.binary);
        command.current_dir(self.directory()).env("CHECKPOINT_DISABLE", "1").args(arguments);
        command.output().context("running terraform")
    }

    /// The answers, in the order of the expressions. One that is rejected leaves its plan without outputs at all, so
    /// those are taken out until the rest is planned.
    ///
    /// None where one of them holds an infinite number: Terraform computes it, and can neither keep nor show it.
    pub fn answers(&self, expressions: &[String]) -> anyhow::Result<Option<Vec<Answer>>> {
        let mut rejected: BTreeMap<usize, Answer> = BTreeMap::new();
        loop {
            let lines = self.write_outputs(expressions, &rejected)?;
            let out = self.run(&["plan", "-json", "-input=false", "-out=plan"])?;
            let log = String::from_utf8_lossy(&out.stdout);
            if out.status.success() {
                break;
            }
            if log.contains(INFINITE) {
                return Ok(None);
            }
            let errors = errors_by_output(&log, &lines);
            let before = rejected.len();
            rejected.extend(errors);
            if rejected.len() == before {
                bail!("terraform plan: {log}{}", String::from_utf8_lossy(&out.stderr));
            }
        }
        let out = self.run(&["show", "-json", "plan"])?;
        let says = String::from_utf8_lossy(&out.stderr);
        if says.contains(INFINITE) {
            return Ok(None);
        }
        let plan: Value =
            serde_json::from_slice(&out.stdout).with_context(|| format!("terraform show -json: {says}"))?;
        let answer = |at: usize| match rejected.get(&at) {
            Some(answer) => answer.clone(),
            None => planned(&plan, &format!("o{at}")),
        };
        Ok(Some((0..expressions.len()).map(answer).collect()))
    }

    /// Writes an output for each expression. Gives the line that each begins at, from 1, so that an error's line tells
    /// whose it is.
    fn write_outputs(&self, expressions: &[String], rejected: &BTreeMap<usize, Answer>) -> anyhow::Result<Vec<usize>> {
        let mut text = String::new();
        let mut lines = Vec::with_capacity(expressions.len());
        let mut line = 1;
        for (at, expression) in expressions.iter().enumerate() {
            let expression = if rejected.contains_key(&at) { "null" } else { expression };
            let _ = writeln!(text, "output \"o{at}\" {{\n  sensitive = true\n  value = {expression}\n}}");
            lines.push(line);
            line += 4 + expression.matches('\n').count();
        }
        std::fs::write(self.directory().join("outputs.tf"), text)?;
        Ok(lines)
    }
}

/// The outputs that Terraform's diagnostics are about, by the lines that they begin at or by their names.
fn errors_by_output(log: &str, lines: &[usize]) -> BTreeMap<usize, Answer> {
    let mut found = BTreeMap::new();
    for message in log.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        let diagnostic = &message["diagnostic"];
        let text = |key: &str| diagnostic[key].as_str().unwrap_or_default();
        if diagnostic["severity"] != "error" {
            continue;
        }
        if diagnostic["range"]["filename"] == "outputs.tf" {
            let line = diagnostic["range"]["start"]["line"].as_u64().unwrap_or_default() as usize;
            let output = lines.partition_point(|&first| first <= line).saturating_sub(1);
            found.insert(output, Answer::Rejected(text("summary").to_owned()));
        } else {
            let names = text("detail").split("output value \"o").skip(1);
            let outputs = names.filter_map(|rest| rest.split('"').next()?.parse::<usize>().ok());
            found.extend(outputs.map(|output| (output, Answer::Unwritable)));
        }
    }
    found
}

fn planned(plan: &Value, name: &str) -> Answer {
    let change = &plan["output_changes"][name];
    // A plan forgets the type of a null.
    let ty = plan["planned_values"]["outputs"][name].get("type").filter(|_| !change["after"].is_null()).map(type_text);
    Answer::Value { value: change["after"].clone(), unknown: change["after_unknown"].clone(), ty }
}

/// cty's JSON form of a type as `type` writes it.
pub fn type_text(ty: &Value) -> String {
    match ty {
        Value::String(name) if name == "dynamic" => "dynamic".to_owned(),
        Value::String(name) => name.clone(),
        Value::Array(parts) => match (parts.first().and_then(Value::as_str), parts.get(1)) {
            (Some("tuple"), Some(Value::Array(elements))) => {
                format!("tuple([{}])", elements.iter().map(type_text).collect::<Vec<_>>().join(", "))
            }
            (Some("object"), Some(Value::Object(attributes))) => {
                let written = attributes.iter().map(|(name, ty)| format!("{}={}", attribute_name(name), type_text(ty)));
                format!("object({{{}}})", written.collect::<Vec<_>>().join(", "))
            }
            (Some(collection), Some(element)) => format!("{collection}({})", type_text(element)),
            _ => ty.to_string(),
        },
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => ty.to_string(),
    }
}

fn attribute_name(name: &str) -> String {
    let mut letters = name.chars();
    let is_plain = letters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '_' || letter == '-');
    if is_plain { name.to_owned() } else { format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"")) }
}
