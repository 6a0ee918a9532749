//! Root modules against what Terraform 1.11.4 planned for them: `fixtures/terraform/modules`.
//!
//! Only what Terraform holds as set and known is compared; what it holds as unknown must be absent or unknown here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use palisade_source::SourceFile;
use palisade_terraform::functions::RootFiles;
use palisade_terraform::modules::{Argument, ModuleMap, Options, Purpose, Root, State, Texts, evaluate};
use serde_json::Value;

/// What a connection lacks is told at the provisioner that connects, which may take parts from two of them.
const TOLD_ELSEWHERE: [&str; 1] = ["connection_without_host"];

fn cases() -> Vec<PathBuf> {
    let all = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/terraform/modules");
    let mut cases: Vec<PathBuf> = all.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    cases
}

fn texts(dir: &Path) -> Texts {
    let mut files = Vec::new();
    let mut open = vec![dir.to_path_buf()];
    while let Some(at) = open.pop() {
        for entry in at.read_dir().unwrap().map(Result::unwrap) {
            if entry.path().is_dir() {
                open.push(entry.path());
            } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
                let path = entry.path().strip_prefix(dir).unwrap().to_string_lossy().replace('\\', "/");
                files.push(SourceFile::new(path, text));
            }
        }
    }
    Texts::new(files)
}

fn options(case: &Path, root: &Root, expected: &Value) -> Options {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let arguments = expected["args"].as_array().into_iter().flatten().map(|arg| {
        let arg = arg.as_str().unwrap();
        match arg.strip_prefix("-var=").and_then(|given| given.split_once('=')) {
            Some((name, text)) => Argument::Value { name: name.into(), text: text.into() },
            None => Argument::File(arg.strip_prefix("-var-file=").unwrap().into()),
        }
    });
    let environment = expected["env"].as_object().into_iter().flatten();
    let workspace = expected["workspace"].as_str().unwrap_or("default");
    let kept = root.state_file(workspace);
    let state = kept.and_then(|file| std::fs::read_to_string(case.join("in").join(file)).ok());
    Options {
        purpose: Purpose::Inspect,
        arguments: arguments.collect(),
        environment: environment
            .filter_map(|(name, value)| Some((name.strip_prefix("TF_VAR_")?.to_owned(), text(value))))
            .collect::<BTreeMap<_, _>>(),
        workspace: Some(workspace.into()),
        plan_timestamp: Some("2026-01-02T03:04:05Z".into()),
        state: state.map(|text| Arc::new(State::parse(&text).unwrap())),
        ..Options::default()
    }
}

fn inspect(case: &Path, expected: &Value) -> Value {
    let dir = case.join("in");
    let texts = texts(&dir);
    let root = Root::load(&texts, ".", &ModuleMap::default()).unwrap();
    let files = RootFiles::new(&dir, &dir).unwrap();
    let options = options(case, &root, expected);
    let evaluated = evaluate(Arc::new(root), &texts, Arc::new(files), options);
    serde_json::from_str(&evaluated.inspect_json()).unwrap()
}

fn is_true(value: &Value) -> bool {
    *value == Value::Bool(true)
}

/// How a value differs from Terraform's.
fn differs(want: &Value, unknown: &Value, got: &Value, got_unknown: &Value, path: &str) -> Option<String> {
    if is_true(unknown) {
        let fits = is_true(got_unknown) || got.is_null() || got_unknown.is_object() || got_unknown.is_array();
        return (!fits).then(|| format!("{path}: unknown to Terraform, {got} here"));
    }
    if want.is_null() {
        return (!got.is_null() || is_true(got_unknown)).then(|| format!("{path}: null to Terraform, {got} here"));
    }
    if is_true(got_unknown) {
        return Some(format!("{path}: {want} to Terraform, unknown here"));
    }
    match (want, got) {
        (Value::Object(members), Value::Object(_)) => members.iter().find_map(|(name, member)| {
            differs(member, &unknown[name], &got[name], &got_unknown[name], &format!("{path}.{name}"))
        }),
        (Value::Array(elements), Value::Array(others)) if elements.len() == others.len() => (0..elements.len())
            .find_map(|i| differs(&want[i], &unknown[i], &got[i], &got_unknown[i], &format!("{path}[{i}]"))),
        (Value::Number(a), Value::Number(b)) => {
            (a.as_f64() != b.as_f64()).then(|| format!("{path}: {want} to Terraform, {got} here"))
        }
        _ => (want != got).then(|| format!("{path}: {want} to Terraform, {got} here")),
    }
}

/// No error stands on a line that Terraform names, where it names one.
fn misplaced(wanted: &Value, errors: &[Value]) -> Option<String> {
    let place = |error: &Value| Some((error["file"].as_str()?.to_owned(), error["line"].as_u64()?));
    let wanted: Vec<_> = wanted.as_array().into_iter().flatten().filter_map(place).collect();
    let found: Vec<_> = errors.iter().filter_map(place).collect();
    let agrees = wanted.is_empty() || found.iter().any(|place| wanted.contains(place));
    (!agrees).then(|| format!("an error at {found:?}; Terraform has it at {wanted:?}"))
}

fn disagreement(case: &Path) -> Option<String> {
    let expected: Value = serde_json::from_str(&std::fs::read_to_string(case.join("expected.json")).unwrap()).unwrap();
    let here = inspect(case, &expected);
    let is_elsewhere = TOLD_ELSEWHERE.iter().any(|name| case.ends_with(name));
    let errors = here["errors"].as_array().unwrap();
    match (is_true(&expected["ok"]), errors.first()) {
        (false, Some(_)) if is_elsewhere => return None,
        (false, Some(_)) => return misplaced(&expected["errors"], errors),
        (false, None) => return Some(format!("accepted; Terraform says: {}", expected["errors"][0]["summary"])),
        (true, Some(error)) => return Some(format!("refused: {error}")),
        (true, None) => {}
    }
    let empty = Vec::new();
    let gone = |resource: &Value| {
        matches!(resource["actions"][0].as_str(), Some("delete" | "forget")) && resource["actions"][1].is_null()
    };
    let wanted = expected["resources"].as_array().unwrap_or(&empty);
    let found: BTreeMap<&str, &Value> =
        here["resources"].as_array().unwrap().iter().map(|r| (r["address"].as_str().unwrap(), r)).collect();
    let addresses: BTreeSet<&str> = wanted.iter().map(|resource| resource["address"].as_str().unwrap()).collect();
    if let Some(extra) = found.iter().find(|(at, r)| !addresses.contains(*at) && r["mode"] == "managed") {
        return Some(format!("{} is not planned", extra.0));
    }
    for resource in wanted.iter().filter(|resource| !gone(resource)) {
        let address = resource["address"].as_str().unwrap();
        let Some(got) = found.get(address) else { return Some(format!("no {address}")) };
        let differs = differs(&resource["values"], &resource["unknown"], &got["values"], &got["unknown"], address);
        if differs.is_some() {
            return differs;
        }
    }
    for (name, want) in expected["outputs"].as_object().into_iter().flatten() {
        let got = &here["outputs"][name];
        let unknown = |output: &Value| {
            let parts = output["unknown"].clone();
            if parts.is_null() && output["known"] == Value::Bool(false) { Value::Bool(true) } else { parts }
        };
        let of = format!("output {name}");
        let differs = differs(&want["value"], &unknown(want), &got["value"], &unknown(got), &of);
        if differs.is_some() {
            return differs;
        }
        if unknown(want).is_null() && want["type"] != got["type"] {
            return Some(format!("{of}: {} to Terraform, {} here", want["type"], got["type"]));
        }
    }
    None
}

#[test]
fn roots_mean_what_they_mean_to_terraform() {
    let cases = cases();
    let mut short = Vec::new();
    for case in &cases {
        if let Some(why) = disagreement(case) {
            short.push(format!("{}: {why}", case.file_name().unwrap().to_string_lossy()));
        }
    }
    assert!(short.is_empty(), "{} of {} differ:\n{}", short.len(), cases.len(), short.join("\n"));
}
