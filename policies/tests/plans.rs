//! A configuration and its plan have the same verdicts: over `fixtures/terraform/plans.jsonl`, what Terraform 1.11.4
//! planned with the AWS provider for modules of this project. A plan knows less of texts that hold something unknown, and
//! of what providers are configured with; there one of the two may say possible. And it does not tell whether a value
//! that came through a variable is written anywhere ([`ABOUT_TEXT`]).

use std::collections::BTreeMap;
use std::path::Path;

use palisade_engine::{Engine, Input, ProfileName, Settings, Variable};
use serde::Deserialize;

/// What is about the text of the configuration rather than about what it means.
const ABOUT_TEXT: &str = "credential-argument";

#[derive(Deserialize)]
struct Record {
    id: String,
    files: BTreeMap<String, String>,
    vars: BTreeMap<String, String>,
    plan: Box<serde_json::value::RawValue>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Certain,
    Possible,
}

/// What fails, by policy and address.
fn verdicts(engine: &Engine, folder: &Path, variables: Vec<Variable>) -> BTreeMap<(String, String), Verdict> {
    let input = Input { paths: vec![folder.to_owned()], base: folder.to_owned(), variables, ..Input::default() };
    let report = engine.check(&input).unwrap();
    let mut found = BTreeMap::new();
    for finding in &report.findings {
        let Some(resource) = &finding.resource else { continue };
        let verdict = if finding.is_certain() { Verdict::Certain } else { Verdict::Possible };
        let known = found.entry((finding.policy.id.to_string(), resource.address.to_string())).or_insert(verdict);
        if verdict == Verdict::Certain {
            *known = verdict;
        }
    }
    found
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

#[test]
fn a_plan_is_judged_as_its_configuration() {
    let settings = Settings { profile: ProfileName::All, ..Settings::default() };
    let engine = Engine::new(palisade_policies::all(), settings).unwrap();
    let records = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/terraform/plans.jsonl");
    let (mut same, mut hedged, mut different) = (0, Vec::new(), Vec::new());
    for line in std::fs::read_to_string(records).unwrap().lines() {
        let record: Record = serde_json::from_str(line).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        let (written, planned) = (top.join("written"), top.join("planned"));
        record.files.iter().for_each(|(name, text)| write(&written, name, text));
        write(&planned, "tfplan.json", record.plan.get());
        let variable = |(name, value): (&String, &String)| Variable::Value { name: name.clone(), value: value.clone() };
        let before = verdicts(&engine, &written, record.vars.iter().map(variable).collect());
        let after = verdicts(&engine, &planned, Vec::new());
        for key in before.keys().chain(after.keys().filter(|key| !before.contains_key(*key))) {
            let (policy, address) = key;
            let place = format!("{}: {policy}, {address}", record.id);
            match (before.get(key), after.get(key)) {
                (a, b) if a == b => same += 1,
                (Some(_), None) if key.0 == ABOUT_TEXT => {}
                (Some(Verdict::Possible), _) | (_, Some(Verdict::Possible)) => hedged.push(place),
                (a, _) => {
                    different.push(format!("{place}: {}", if a.is_some() { "not in the plan" } else { "only there" }));
                }
            }
        }
    }
    assert!(same > 200, "{same}");
    assert!(different.is_empty(), "{} of {same}:\n{}", different.len(), different.join("\n"));
    assert!(hedged.len() * 20 <= same, "{} of {same}:\n{}", hedged.len(), hedged.join("\n"));
}
