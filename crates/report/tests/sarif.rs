//! SARIF, against the official schema and against the sources that it points into.

mod sample;

use palisade_report::{Baseline, Enforcement, Format, Report};
use palisade_source::SourceFile;
use sample::{at, empty, finding, full, main_tf, public_acl, rules, two_halves, written};
use serde_json::Value;

const SCHEMA: &str = include_str!("data/sarif-2.1.0.json");

fn log(report: &Report) -> Value {
    serde_json::from_str(&written(report, Format::Sarif)).expect("valid JSON")
}

#[test]
fn the_official_schema_accepts_it() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("the schema");
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).expect("a valid schema");
    let mut compared = full();
    for (finding, baseline) in
        compared.findings.iter_mut().zip([Baseline::New, Baseline::Unchanged, Baseline::Updated, Baseline::Absent])
    {
        finding.baseline = Some(baseline);
    }
    for report in [empty(), full(), compared] {
        let log = log(&report);
        let errors = schema.iter_errors(&log).map(|e| format!("{}: {e}", e.instance_path())).collect::<Vec<_>>();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    assert!(!schema.is_valid(&serde_json::json!({ "version": "2.1.0", "runs": [{}] })));
}

#[test]
fn what_a_result_holds() {
    let log = log(&full());
    let results = log["runs"][0]["results"].as_array().expect("results");
    let of = |rule: &str, kind: &str| {
        let found = results.iter().find(|r| r["ruleId"] == rule && r["kind"] == kind && r["suppressions"].is_null());
        serde_json::to_string_pretty(found.expect("a result")).expect("JSON")
    };
    insta::assert_snapshot!("certain", of("aws-s3-public-acl", "fail"));
    insta::assert_snapshot!("possible", of("aws-s3-public-acl", "review"));
    let suppressed = results.iter().find(|r| !r["suppressions"].is_null()).expect("a suppressed result");
    assert_eq!(suppressed["suppressions"][0]["kind"], "inSource");
    assert_eq!(suppressed["suppressions"][0]["justification"], "a <public> site");
}

#[test]
fn rules_and_what_was_incomplete() {
    let log = log(&full());
    let run = &log["runs"][0];
    insta::assert_snapshot!("rule", serde_json::to_string_pretty(&run["tool"]["driver"]["rules"][0]).expect("JSON"));
    insta::assert_snapshot!("invocation", serde_json::to_string_pretty(&run["invocations"]).expect("JSON"));
}

#[test]
fn an_accepted_error_leaves_the_run_successful() {
    let mut report = full();
    report.errors.iter_mut().for_each(|error| error.is_accepted = true);
    assert_eq!(log(&report)["runs"][0]["invocations"][0]["executionSuccessful"], true);
    assert_eq!(log(&full())["runs"][0]["invocations"][0]["executionSuccessful"], false);
}

#[test]
fn every_index_leads_to_what_it_names() {
    let log = log(&full());
    let run = &log["runs"][0];
    for result in run["results"].as_array().expect("results") {
        let rule = result["ruleIndex"].as_u64().expect("an index") as usize;
        assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], result["ruleId"]);
        let artifact = &result["locations"][0]["physicalLocation"]["artifactLocation"];
        let index = artifact["index"].as_u64().expect("an index") as usize;
        assert_eq!(run["artifacts"][index]["location"]["uri"], artifact["uri"]);
    }
    for notification in run["invocations"][0]["toolExecutionNotifications"].as_array().expect("notifications") {
        let index = notification["descriptor"]["index"].as_u64().expect("an index") as usize;
        assert_eq!(run["tool"]["driver"]["notifications"][index]["id"], notification["descriptor"]["id"]);
    }
}

#[test]
fn paths_are_uris() {
    let file = SourceFile::new("c:odd dir/ä#%.tf", "acl = 1");
    let mut report = Report { policies: rules(&[&public_acl()]), ..Report::default() };
    report.findings = vec![finding(&public_acl(), at(&file, "acl = 1"), "aws_s3_bucket_acl.a", "m")];
    let uri = &log(&report)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
    assert_eq!(uri, "c%3Aodd%20dir/%C3%A4%23%25.tf");
}

#[test]
fn a_level_is_no_worse_than_the_enforcement() {
    let levels = [Enforcement::Deny, Enforcement::Warn, Enforcement::Observe].map(|enforcement| {
        let mut found = two_halves();
        found.enforcement = enforcement;
        let report = Report { findings: vec![found], ..Report::default() };
        log(&report)["runs"][0]["results"][0]["level"].clone()
    });
    assert_eq!(levels, ["error", "warning", "note"]);
}

/// Read back by lines and columns as SARIF counts them, each region is the text that its snippet repeats.
#[test]
fn regions_are_the_text_of_the_site() {
    let log = log(&full());
    let main = main_tf();
    let mut seen = 0;
    for result in log["runs"][0]["results"].as_array().expect("results") {
        let place = &result["locations"][0]["physicalLocation"];
        if place["artifactLocation"]["uri"] == main.path() {
            let number = |name: &str| place["region"][name].as_u64().expect("a number") as usize;
            assert_eq!(number("startLine"), number("endLine"));
            let line = main.text().lines().nth(number("startLine") - 1).expect("a line");
            let text = line.chars().skip(number("startColumn") - 1).take(number("endColumn") - number("startColumn"));
            assert_eq!(place["region"]["snippet"]["text"], text.collect::<String>());
            seen += 1;
        }
    }
    assert!(seen > 1);
}
