//! SARIF, against the official schema and against the sources that it points into.

mod sample;

use palisade_report::{Baseline, Enforcement, Finding, Format, Location, Report};
use palisade_source::{Edit, SourceFile, Span};
use proptest::prelude::*;
use sample::{at, empty, finding, full, public_acl, rules, two_halves, written};
use serde_json::Value;

const SCHEMA: &str = include_str!("data/sarif-2.1.0.json");

/// A repair of a finding: its first character goes, and a line comes behind it.
fn edits(finding: &Finding) -> Vec<Edit> {
    let Span { start, end } = finding.location.span;
    vec![Edit::new(Span::new(start, start + 1), ""), Edit::new(Span::at(end), "\n  encrypted = true")]
}

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
        finding.rare_mut().edits = edits(finding);
    }
    for report in [empty(), full(), compared] {
        let log = log(&report);
        let errors = schema.iter_errors(&log).map(|e| format!("{}: {e}", e.instance_path())).collect::<Vec<_>>();
        assert!(errors.is_empty(), "{errors:#?}");
    }
    assert!(!schema.is_valid(&serde_json::json!({ "version": "2.1.0", "runs": [{}] })));
}

#[test]
fn replacements_are_where_the_edits_are() {
    let mut report = full();
    let finding = &mut report.findings[0];
    finding.rare_mut().edits = edits(finding);
    let (start, end) = (finding.location.start(), finding.location.end());
    let log = log(&report);
    let fixes = &log["runs"][0]["results"][0]["fixes"];
    let change = &fixes[0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], report.findings[0].location.path());
    let deleted = |at: usize| change["replacements"][at]["deletedRegion"].clone();
    let region = |line: u32, column: u32, width: u32| serde_json::json!({ "startLine": line, "startColumn": column, "endLine": line, "endColumn": column + width });
    assert_eq!(deleted(0), region(start.line, start.column, 1));
    assert_eq!(deleted(1), region(end.line, end.column, 0));
    assert_eq!(change["replacements"][1]["insertedContent"]["text"], "\n  encrypted = true");
    assert!(log["runs"][0]["results"][1]["fixes"].is_null());
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

/// Reads a text by lines and columns as SARIF counts them: from 1, in code points, the end column behind the last.
fn read_back(text: &str, region: &Value) -> String {
    let number = |name: &str| region[name].as_u64().expect("a number") as usize;
    let (first, last) = (number("startLine"), number("endLine"));
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let line = |(i, line): (usize, &str)| {
        let start = if i + 1 == first { number("startColumn") - 1 } else { 0 };
        let end = if i + 1 == last { number("endColumn") - 1 } else { usize::MAX };
        line.chars().take(end).skip(start).collect::<String>()
    };
    text.split('\n').enumerate().take(last).skip(first - 1).map(line).collect::<Vec<_>>().join("\n")
}

proptest! {
    #[test]
    fn regions_are_the_text_of_the_site(
        bom in "\u{feff}?",
        before in "[ -~ä日𐍈\t\r\n]{0,60}",
        site in "[ -~ä日𐍈\t\r\n]{1,30}",
        after in "[ -~ä日𐍈\t\r\n]{0,20}",
    ) {
        let text = format!("{bom}{before}{site}{after}");
        let start = bom.len() + before.len();
        let span = Span::new(start as u32, (start + site.len()) as u32);
        let location = Location::new(SourceFile::new("a.tf", &*text), span);
        let found = finding(&public_acl(), location, "aws_s3_bucket_acl.a", "m");
        let log = log(&Report { findings: vec![found], ..Report::default() });
        let region = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
        prop_assert_eq!(read_back(&text, region), &*site);
        prop_assert_eq!(&region["snippet"]["text"], &*site);
    }
}
