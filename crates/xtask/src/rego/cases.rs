//! The conformance cases, asked of OPA.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::Context as _;
use serde::Deserialize;
use serde_json::Value;

use super::conformance_cases::{Case, Cases};
use super::{Outcome, files, printed};

/// What `opa eval` prints.
#[derive(Deserialize)]
struct Answer {
    #[serde(default)]
    result: Vec<Solution>,
    #[serde(default)]
    errors: Vec<Value>,
}

#[derive(Deserialize)]
struct Solution {
    #[serde(default)]
    bindings: BTreeMap<String, Value>,
}

/// Asks OPA every case of a folder.
pub(super) fn compare(folder: &Path, opa: &Path) -> anyhow::Result<Outcome> {
    let mut outcome = Outcome::default();
    for path in files(folder, &|path| path.extension().is_some_and(|ending| ending == "yaml")) {
        let text = std::fs::read_to_string(&path)?;
        let cases: Cases = serde_saphyr::from_str(&text).with_context(|| path.display().to_string())?;
        for case in &cases.cases {
            if let Some(why) = &case.refused {
                outcome.skipped.push(format!("{}: refused: {why}", case.note));
                continue;
            }
            if case.input_term.is_some() {
                outcome.skipped.push(format!("{}: its input is no JSON", case.note));
                continue;
            }
            match case.differs(opa)? {
                None => outcome.same += 1,
                Some(how) if how.contains("undefined function") => {
                    outcome.skipped.push(format!("{}: this opa does not have the function", case.note));
                }
                Some(how) if case.varies.is_some() => {
                    let why = case.varies.as_deref().unwrap_or_default();
                    outcome.skipped.push(format!("{}: {why}: {how}", case.note));
                }
                Some(how) => outcome.differences.push(format!("{}: {how}", case.note)),
            }
        }
    }
    Ok(outcome)
}

impl Case {
    fn differs(&self, opa: &Path) -> anyhow::Result<Option<String>> {
        let folder = tempfile::tempdir()?;
        let mut command = Command::new(opa);
        command.args(["eval", "--format", "json"]).args(self.v0.then_some("--v0-compatible"));
        for (i, module) in self.modules.iter().enumerate() {
            let path = folder.path().join(format!("module{i}.rego"));
            std::fs::write(&path, module)?;
            command.arg("--data").arg(path);
        }
        for (flag, name, value) in [("--data", "data.json", &self.data), ("--input", "input.json", &self.input)] {
            if let Some(value) = value {
                let path = folder.path().join(name);
                std::fs::write(&path, value.to_string())?;
                command.arg(flag).arg(path);
            }
        }
        let (text, errors) = printed(command.arg(&self.query))?;
        let Ok(answer) = serde_json::from_str::<Answer>(&text) else {
            return Ok((!self.wants_error()).then(|| format!("opa prints no JSON: {errors}")));
        };
        Ok(self.compared(answer))
    }

    fn compared(&self, answer: Answer) -> Option<String> {
        if self.wants_error() {
            // What a builtin cannot do is undefined unless errors are strict.
            let holds = if self.strict_error { answer.result.is_empty() } else { !answer.errors.is_empty() };
            return (!holds).then(|| "opa gives no error".to_owned());
        }
        if let Some(first) = answer.errors.first() {
            return Some(format!("opa gives an error: {first}"));
        }
        if let Some(defined) = self.want_defined {
            return (defined == answer.result.is_empty()).then(|| "defined or not, otherwise".to_owned());
        }
        let said = |all: Vec<BTreeMap<String, Value>>| {
            let mut all = all.into_iter().map(|bindings| self.said(&bindings)).collect::<Vec<_>>();
            all.sort();
            all
        };
        let got = said(answer.result.into_iter().map(|solution| solution.bindings).collect());
        let want = said(self.want_result.clone().unwrap_or_default());
        (got != want).then(|| format!("opa gives {got:?}, the case says {want:?}"))
    }

    /// Bindings as one text, equal numbers written alike.
    fn said(&self, bindings: &BTreeMap<String, Value>) -> String {
        let said = |value: &Value| match value {
            Value::Array(items) if self.sort_bindings => {
                let mut items = items.iter().map(plain).collect::<Vec<_>>();
                items.sort();
                items.join(",")
            }
            value => plain(value),
        };
        bindings.iter().map(|(name, value)| format!("{name}={}", said(value))).collect::<Vec<_>>().join(" ")
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if number.as_i64().is_none() && float.fract() == 0.0 && float.abs() < 1e15 => {
                format!("{float:.0}")
            }
            Some(_) | None => number.to_string(),
        },
        Value::Array(items) => format!("[{}]", items.iter().map(plain).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let member = |(name, value): (&String, &Value)| format!("{name:?}:{}", plain(value));
            format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(","))
        }
        Value::Null | Value::Bool(_) | Value::String(_) => value.to_string(),
    }
}
