//! Contracts over plans: Spacelift's, HCP Terraform's and conftest's, on one plan and policies of our own writing.

use std::path::Path;
use std::sync::Arc;

use palisade_model::{NoTrace, ProjectBuilder, ProjectInfo};
use palisade_policy::{Certainty, Findings, Group, Selection};
use palisade_rego::{Contract, DataFile, RegoGroup, RegoOptions, TestOptions, plan_queries};
use palisade_source::{SourceFile, SourceMap};
use palisade_terraform::plan::Plan;

fn fixture(name: &str) -> SourceFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/rego/plans").join(name);
    SourceFile::new(name, std::fs::read_to_string(path).expect("the fixture is there"))
}

fn context() -> serde_json::Map<String, serde_json::Value> {
    serde_json::from_str(fixture("context.json").text()).expect("an object")
}

fn found(group: &RegoGroup) -> Vec<String> {
    let file = fixture("plan.json");
    let mut sources = SourceMap::new();
    let id = sources.add(file.clone());
    let plan = Plan::parse(id, file.text()).expect("a plan");
    let mut builder = ProjectBuilder::new();
    builder.add(plan.prologue());
    builder.add(plan.lower(0..plan.len()));
    let project = builder.finish(Arc::new(sources.clone()), ProjectInfo::default(), Arc::new(NoTrace));
    let selection = Selection::new(group.policies().iter().map(|meta| meta.id.to_string()));
    let mut out = Findings::default();
    let session = group.open(&project, &selection).expect("the group opens").expect("there is a plan");
    let mut judge = session.judge();
    (0..session.subjects()).for_each(|subject| judge.judge(subject, &mut out));
    assert_eq!(out.failures, []);
    let line = |finding: &palisade_policy::Finding| {
        let sure = if finding.certainty == Certainty::Certain { "" } else { " (possible)" };
        let line = sources.start(finding.site).line;
        format!("{line} {} {}: {}{sure}", finding.policy.id, finding.path, finding.message)
    };
    let mut lines = out.findings.iter().map(line).collect::<Vec<_>>();
    lines.sort();
    lines
}

fn load(modules: &[&str], options: &RegoOptions) -> RegoGroup {
    let modules = modules.iter().map(|name| fixture(name)).collect::<Vec<_>>();
    let data = DataFile { under: Vec::new(), file: fixture("conftest/sizes.yaml") };
    let (group, errors) = RegoGroup::load(&modules, &[data], options);
    assert_eq!(errors, []);
    group
}

#[test]
fn spacelift_policies_get_the_plan_and_the_run() {
    let options = RegoOptions { context: context(), ..RegoOptions::default() };
    let group = load(&["spacelift/plan.rego", "spacelift/plan_test.rego"], &options);
    assert_eq!(group.contract("spacelift.deny"), Some(Contract::Spacelift));
    assert_eq!(group.warnings().collect::<Vec<_>>(), ["spacelift.warn"]);
    assert_eq!(
        found(&group),
        [
            "40 spacelift.warn resource_changes[0].change.after.instance_class: aws_db_instance.orders is large: ask the platform team",
            "53 spacelift.deny resource_changes[1].change.after.publicly_accessible: aws_db_instance.search is reachable from the internet",
        ]
    );
    assert!(group.test(&TestOptions::default()).is_success());
    let without = load(&["spacelift/plan.rego"], &RegoOptions::default());
    let possible = found(&without);
    assert!(possible[0].starts_with("40 spacelift.warn") && possible[0].ends_with(" (possible)"), "{possible:?}");
    assert!(possible[1].starts_with("53 spacelift.deny") && !possible[1].ends_with(" (possible)"), "{possible:?}");
}

#[test]
fn hcp_terraform_asks_for_the_rules_that_its_policy_set_names() {
    let (queries, errors) = plan_queries(&fixture("hcp/policies.hcl"));
    assert_eq!(errors, []);
    let group = load(&["hcp/database.rego"], &RegoOptions { context: context(), queries, ..RegoOptions::default() });
    assert_eq!(group.warnings().collect::<Vec<_>>(), ["database-size"]);
    assert_eq!(
        found(&group),
        [
            "40 database-size resource_changes[0].change.after.instance_class: {\"address\": \"aws_db_instance.orders\", \"class\": \"db.r6g.4xlarge\"}",
            "53 database-is-private resource_changes[1].change.after.publicly_accessible: aws_db_instance.search",
        ]
    );
}

#[test]
fn a_message_without_an_address_is_located_by_halving_the_plan() {
    let group = load(&["conftest/engine.rego"], &RegoOptions::default());
    assert_eq!(
        found(&group),
        [
            "40 main.deny_large resource_changes[0].change.after.instance_class: aws_db_instance.orders is large",
            "53 main.deny resource_changes[1].change.after.publicly_accessible: there is a database that is open",
        ]
    );
}

#[test]
fn all_documents_at_once_are_a_list_of_paths_and_contents() {
    let module = SourceFile::new(
        "p.rego",
        "package main\nimport rego.v1\ndeny contains msg if {\n\tsome file in input\n\tfile.contents.terraform_version\n\
         \tmsg := file.path\n}\n",
    );
    let options = RegoOptions { combine: true, ..RegoOptions::default() };
    let (group, errors) = RegoGroup::load(&[module], &[], &options);
    assert_eq!(errors, []);
    assert_eq!(found(&group), ["1 main.deny [0]: plan.json"]);
}
