//! A configuration and its plan have the same verdicts, alone and fused: over what Terraform 1.11.4 planned with the AWS
//! provider for modules of this project (`fixtures/terraform/plans.jsonl`) and for some examples of pages
//! (`plans-of-pages.jsonl`, written by `pages/planned.rs`). A plan knows less of texts and maps that hold something
//! unknown, and of what providers are configured with; there one of the two may say possible.

use std::collections::BTreeMap;
use std::path::Path;

use palisade_engine::{Engine, ProfileName, Settings, Variable};
use serde::Deserialize;

#[path = "pages/agreement.rs"]
mod agreement;

use agreement::compare;

/// What was planned, each a record a line.
const RECORDS: [&str; 2] = ["plans.jsonl", "plans-of-pages.jsonl"];

#[derive(Deserialize)]
struct Record {
    id: String,
    files: BTreeMap<String, String>,
    vars: BTreeMap<String, String>,
    plan: Box<serde_json::value::RawValue>,
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
    let records = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fixtures/terraform");
    let records = RECORDS.map(|name| std::fs::read_to_string(records.join(name)).unwrap());
    let (mut same, mut unsure, mut surer, mut different) = (0, Vec::new(), Vec::new(), Vec::new());
    for line in records.iter().flat_map(|text| text.lines()) {
        let record: Record = serde_json::from_str(line).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let top = folder.path().canonicalize().unwrap();
        let (written, planned) = (top.join("written"), top.join("planned"));
        record.files.iter().for_each(|(name, text)| write(&written, name, text));
        write(&planned, "tfplan.json", record.plan.get());
        let variable = |(name, value): (&String, &String)| Variable::Value { name: name.clone(), value: value.clone() };
        let agreement = compare(&engine, &written, &planned, record.vars.iter().map(variable).collect());
        same += agreement.same;
        for one in agreement.hedged {
            let side = if one.is_plan_unsure() { &mut unsure } else { &mut surer };
            side.push(format!("{}: {one}", record.id));
        }
        different.extend(agreement.different.iter().map(|one| format!("{}: {one}", record.id)));
    }
    assert!(same > 200, "{same}");
    assert!(different.is_empty(), "{} of {same}:\n{}", different.len(), different.join("\n"));
    assert!(unsure.len() * 20 <= same, "{} of {same}:\n{}", unsure.len(), unsure.join("\n"));
    assert!(surer.is_empty(), "{} of {same}:\n{}", surer.len(), surer.join("\n"));
}
