//! Cases in files: modules, a query, and what it gives. The form is the one of OPA's own test cases, so that those can
//! be run too: `PALISADE_REGO_CASES=DIR cargo test -p palisade-rego conformance -- --nocapture`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use palisade_source::SourceFile;
use regorus::Value;

use crate::compile::{Unit, compile};
use crate::conformance_cases::{Case, Cases};
use crate::eval::{Limits, Machine};
use crate::loader::metadata;
use crate::syntax::{self, Version};

fn unit(file: u32, text: &str, version: Version) -> Result<Unit, String> {
    match syntax::parse(text, version) {
        Ok(parsed) => {
            let source = SourceFile::new(format!("{file}.rego"), text);
            let blocks = metadata::blocks(&source, &parsed.comments).map_err(|errors| errors[0].message.clone())?;
            Ok(Unit { file, module: parsed.module, blocks })
        }
        Err(errors) => Err(format!("parse: {} in {:?}", errors[0].message, text.get(errors[0].span.range()))),
    }
}

fn solutions(case: &Case, version: Version) -> Result<Vec<Value>, String> {
    let mut names = Vec::new();
    if let Some(want) = &case.want_result {
        names.extend(want.iter().flat_map(|bindings| bindings.keys().cloned()));
        names.sort();
        names.dedup();
    }
    let members = names.iter().map(|name| format!("{name:?}: {name}")).collect::<Vec<_>>().join(", ");
    let query = format!(
        "package palisade.query\nimport rego.v1\nsolutions := [{{{members}}} | {}\n]\ninput_term := {}\n",
        case.query,
        case.input_term.as_deref().unwrap_or("null")
    );
    let mut units = Vec::new();
    for (i, text) in case.modules.iter().enumerate() {
        units.push(unit(i as u32, text, version)?);
    }
    units.push(unit(units.len() as u32, &query, Version::V1)?);
    let program = compile(&units).map_err(|errors| format!("compile: {}", errors[0].message))?;
    let data = case.data.clone().map_or_else(Value::new_object, Value::from);
    let mut machine = Machine::new(&program, data, Limits::default());
    let query = program.tree.at(&["palisade", "query"]).ok_or("no query")?;
    let rule = |name: &str| query.children.get(name).and_then(|node| node.group).ok_or("no rule");
    let input = match (&case.input, &case.input_term) {
        (_, Some(_)) => machine.rule(rule("input_term")?).map_err(|error| error.message)?,
        (Some(input), None) => Value::from(input.clone()),
        (None, None) => Value::Undefined,
    };
    machine.set_input(input);
    let value = machine.rule(rule("solutions")?).map_err(|error| format!("eval: {}", error.message))?;
    value.as_array().map(regorus::value::Array::to_vec).map_err(|error| error.to_string())
}

fn run(case: &Case, version: Version) -> Result<(), String> {
    let got = solutions(case, if case.v0 { Version::V0 } else { version });
    if case.wants_error() && !case.strict_error {
        return got.map_or(Ok(()), |value| Err(format!("gave {value:?}, wanted an error")));
    }
    let mut got = got?;
    if case.strict_error && case.wants_error() && case.want_result.is_none() {
        return if got.is_empty() { Ok(()) } else { Err(format!("gave {got:?}, wanted nothing")) };
    }
    if let Some(defined) = case.want_defined {
        return if defined == got.is_empty() { Err("defined or not, wrongly".to_owned()) } else { Ok(()) };
    }
    // Sets become arrays on the way through JSON, on both sides.
    let json = |value: &Value| Value::from(serde_json::to_value(value).unwrap_or_default());
    let mut got = got.drain(..).map(|value| json(&value)).collect::<Vec<_>>();
    let mut want = case.want_result.iter().flatten().map(|b| Value::from(serde_json::json!(b))).collect::<Vec<_>>();
    if case.sort_bindings {
        got.iter_mut().chain(&mut want).for_each(sort_lists);
    }
    got.sort();
    want.sort();
    if got == want { Ok(()) } else { Err(format!("gave {}, wanted {}", Value::from(got), Value::from(want))) }
}

/// Sorts the lists that are bound to names.
fn sort_lists(bindings: &mut Value) {
    let Value::Object(members) = &*bindings else { return };
    let sorted = members.iter().map(|(name, value)| match value {
        Value::Array(items) => {
            let mut items = items.to_vec();
            items.sort();
            (name.clone(), Value::from(items))
        }
        value => (name.clone(), value.clone()),
    });
    *bindings = Value::from(sorted.collect::<BTreeMap<_, _>>());
}

fn files(dir: &Path, found: &mut Vec<PathBuf>) {
    let mut entries = std::fs::read_dir(dir).into_iter().flatten().flatten().map(|e| e.path()).collect::<Vec<_>>();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|e| e == "yaml" || e == "yml") {
            found.push(path);
        }
    }
}

/// Runs all cases under a directory: how many there were, and what went wrong.
fn run_all(dir: &Path) -> (usize, Vec<String>) {
    let mut paths = Vec::new();
    files(dir, &mut paths);
    let (mut count, mut failed) = (0, Vec::new());
    for path in paths {
        let text = std::fs::read_to_string(&path).expect("a case file is readable");
        let cases: Cases = match serde_saphyr::from_str(&text) {
            Ok(cases) => cases,
            Err(error) => {
                failed.push(format!("{}: {error}", path.display()));
                continue;
            }
        };
        let version = if path.components().any(|c| c.as_os_str() == "v0") { Version::V0 } else { Version::V1 };
        for case in &cases.cases {
            count += 1;
            let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(case, version)));
            match result {
                Ok(Ok(())) => {}
                Ok(Err(what)) => {
                    let varies = case.varies.as_ref().map(|why| format!(" ({why})")).unwrap_or_default();
                    failed.push(format!("{}{varies}: {what}", case.note));
                }
                Err(_) => failed.push(format!("{}: panicked", case.note)),
            }
        }
    }
    (count, failed)
}

#[test]
fn conformance() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/rego/conformance");
    let dir = std::env::var_os("PALISADE_REGO_CASES").map_or(own, PathBuf::from);
    let (count, failed) = run_all(&dir);
    println!("{} of {count} cases", count - failed.len());
    for line in &failed {
        println!("{line}");
    }
    assert!(failed.is_empty() && count > 0, "{} of {count} cases fail", failed.len());
}
