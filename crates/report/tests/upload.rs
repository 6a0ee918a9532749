//! What GitHub's code scanning gets.

mod sample;

use std::sync::Arc;

use palisade_policy::Severity;
use palisade_report::{Finding, Fingerprint, Format, ModuleCall, Report, ResourceRef, Root};
use palisade_source::SourceFile;
use sample::{at, empty, finding, full, main_tf, public_acl, two_halves, written};
use serde_json::Value;

fn log(report: &Report) -> Value {
    serde_json::from_str(&written(report, Format::SarifGithub)).expect("valid JSON")
}

fn runs(log: &Value) -> &[Value] {
    log["runs"].as_array().expect("runs")
}

#[test]
fn a_finding_in_an_installed_module_is_shown_at_its_call() {
    let installed = SourceFile::new("envs/prod/.terraform/modules/site/main.tf", "acl = \"public-read\"\n");
    let mut found =
        finding(&public_acl(), at(&installed, "acl = \"public-read\""), "module.site.a.b", "anyone reads it");
    let call = ModuleCall {
        address: "module.site".to_owned(),
        source: "example/site/aws".to_owned(),
        location: at(&main_tf(), "module \"site\""),
    };
    let inner = ModuleCall { location: at(&installed, "acl"), ..call.clone() };
    found.resource =
        found.resource.map(|of| Arc::new(ResourceRef { calls: [call, inner].into(), ..Arc::unwrap_or_clone(of) }));
    let report = Report { findings: vec![found], ..Report::default() };
    let result = &log(&report)["runs"][0]["results"][0];
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "envs/prod/main.tf");
    assert_eq!(place["region"]["snippet"]["text"], "module \"site\"");
    let text = result["message"]["text"].as_str().expect("a message");
    assert_eq!(text, "anyone reads it (module.site.a.b, in envs/prod/.terraform/modules/site/main.tf:1:1)");
    for format in [Format::Gitlab, Format::GitlabSast] {
        let text = written(&report, format);
        assert!(text.contains("\"envs/prod/main.tf\"") && !text.contains("\"envs/prod/.terraform"), "{format}: {text}");
    }
    // The auditor's log names the place itself.
    let log: Value = serde_json::from_str(&written(&report, Format::Sarif)).expect("JSON");
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "envs/prod/.terraform/modules/site/main.tf");
}

/// Many findings, one in ten of them critical.
fn many(number: u32) -> Vec<Finding> {
    let of = |i: u32| {
        let mut found = two_halves();
        found.severity = if i.is_multiple_of(10) { Severity::Critical } else { Severity::Low };
        found.fingerprint = Fingerprint::new("p", "", &i.to_string(), "", 0);
        found
    };
    (0..number).map(of).collect()
}

#[test]
fn beyond_its_limit_a_run_holds_the_most_severe_results_and_says_so() {
    let log = log(&Report { findings: many(6_000), ..Report::default() });
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("results");
    assert_eq!(results.len(), 5_000);
    let severities = results.iter().map(|result| result["properties"]["severity"].as_str().expect("one"));
    assert_eq!(severities.filter(|severity| *severity == "critical").count(), 600);
    let notification = &run["invocations"][0]["toolExecutionNotifications"][0];
    assert_eq!(notification["descriptor"]["id"], "truncated");
    let text = notification["message"]["text"].as_str().expect("a text");
    assert!(text.starts_with("The 5000 most severe results are here, 1000 results are left out"), "{text}");
}

#[test]
fn more_roots_than_runs_are_taken_are_one_run() {
    let mut report = empty();
    let root = report.completeness.roots[0].clone();
    let roots =
        |number: u32| (0..number).map(|i| Root { path: format!("envs/{i}"), ..root.clone() }).collect::<Vec<_>>();
    // One run is of what belongs to no root.
    report.completeness.roots = roots(19);
    assert_eq!(runs(&log(&report)).len(), 20);
    report.completeness.roots = roots(20);
    report.findings = many(3);
    let log = log(&report);
    assert_eq!(runs(&log).len(), 1);
    assert_eq!(runs(&log)[0]["automationDetails"]["id"], "palisade/");
    assert_eq!(runs(&log)[0]["results"].as_array().expect("results").len(), 3);
}

#[test]
fn categories_differ_and_rules_are_those_with_results() {
    let log = log(&full());
    let mut ids =
        runs(&log).iter().map(|run| run["automationDetails"]["id"].as_str().expect("an id")).collect::<Vec<_>>();
    let number = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), number);
    for run in runs(&log) {
        let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
        let results = run["results"].as_array().expect("results");
        assert!(rules.iter().all(|rule| results.iter().any(|result| result["ruleId"] == rule["id"])));
        assert!(rules.iter().all(|rule| rule["properties"]["tags"].as_array().expect("tags").len() <= 10));
        for result in results {
            assert!(result["suppressions"].is_null() && result["baselineState"].is_null());
            let hash = result["partialFingerprints"]["primaryLocationLineHash"].as_str().expect("a hash");
            assert!(hash.ends_with(":1"), "{hash}");
        }
    }
}
