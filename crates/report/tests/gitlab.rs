//! GitLab's reports, against the schemas that GitLab checks them with.

mod sample;

use palisade_report::{Baseline, Enforcement, Format, Report};
use sample::{behind_a_variable, empty, full, only_in_prod, two_halves, waived_with_terms, written};
use serde_json::Value;

const SAST: &str = include_str!("data/gitlab-sast-15.0.7.json");

const QUALITY: &str = include_str!("data/gitlab-codequality.json");

fn json(report: &Report, format: Format) -> Value {
    serde_json::from_str(&written(report, format)).expect("valid JSON")
}

fn errors(schema: &str, document: &Value) -> Vec<String> {
    let schema: Value = serde_json::from_str(schema).expect("the schema");
    let schema = jsonschema::validator_for(&schema).expect("a valid schema");
    schema.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn gitlab_takes_the_sast_report() {
    let mut dated = full();
    dated.made = Some("2027-03-01T09:00:00Z".to_owned());
    dated.findings.extend([only_in_prod(), waived_with_terms()]);
    for report in [empty(), full(), dated.clone()] {
        let report = json(&report, Format::GitlabSast);
        assert_eq!(errors(SAST, &report), Vec::<String>::new());
    }
    let report = json(&dated, Format::GitlabSast);
    assert_eq!(report["scan"]["end_time"], "2027-03-01T09:00:00");
    assert_eq!(report["scan"]["status"], "failure");
    assert!(!errors(SAST, &serde_json::json!({ "version": "15.0.7", "scan": {}, "vulnerabilities": [] })).is_empty());
}

#[test]
fn a_vulnerability_says_where_its_value_comes_from() {
    let report = Report { findings: vec![behind_a_variable()], ..Report::default() };
    let of = &json(&report, Format::GitlabSast)["vulnerabilities"][0];
    insta::assert_snapshot!("vulnerability", serde_json::to_string_pretty(of).expect("JSON"));
}

#[test]
fn gitlab_takes_the_code_quality_report() {
    let issues = json(&full(), Format::Gitlab);
    for issue in issues.as_array().expect("a list") {
        assert_eq!(errors(QUALITY, issue), Vec::<String>::new());
        assert!(issue["location"]["lines"]["begin"].is_u64());
        let severity = issue["severity"].as_str().expect("a severity");
        assert!(["info", "minor", "major", "critical", "blocker"].contains(&severity), "{severity}");
    }
    assert_eq!(json(&empty(), Format::Gitlab), serde_json::json!([]));
    insta::assert_snapshot!("issue", serde_json::to_string_pretty(&issues[0]).expect("JSON"));
}

/// GitLab takes what is missing as fixed.
#[test]
fn what_was_there_before_stays_and_what_is_accepted_goes() {
    let mut found = Vec::new();
    for (message, baseline) in [
        ("new", Baseline::New),
        ("unchanged", Baseline::Unchanged),
        ("updated", Baseline::Updated),
        ("gone", Baseline::Absent),
    ] {
        let mut of = two_halves();
        of.message = message.into();
        of.baseline = Some(baseline);
        found.push(of);
    }
    let mut observed = two_halves();
    observed.message = "observed".into();
    observed.enforcement = Enforcement::Observe;
    let mut possible = sample::possible(&sample::admin_port(), "a.b");
    possible.baseline = Some(Baseline::Unchanged);
    found.extend([observed, possible, waived_with_terms()]);
    let report = Report { findings: found, ..Report::default() };
    for format in [Format::Gitlab, Format::GitlabSast, Format::SarifGithub] {
        let text = written(&report, format);
        for (message, is_there) in
            [("new", true), ("unchanged", true), ("updated", true), ("gone", false), ("observed", false)]
        {
            assert_eq!(text.contains(&format!("\"{message} (aws")), is_there, "{format}: {message}");
        }
        assert!(!text.contains("anyone reads this bucket") && !text.contains("may be open to everyone"), "{format}");
    }
}
