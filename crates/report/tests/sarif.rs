//! SARIF, against the official schema and against the sources that it points into.

mod sample;

use palisade_report::{Baseline, Checkout, Enforcement, Finding, Format, Report, Root};
use palisade_source::{Edit, SourceFile, Span};
use sample::{at, empty, finding, full, only_in_prod, public_acl, rules, two_halves, waived_with_terms, written};
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

fn runs(log: &Value) -> &[Value] {
    log["runs"].as_array().expect("runs")
}

/// The results of all runs.
fn results(log: &Value) -> Vec<&Value> {
    runs(log).iter().flat_map(|run| run["results"].as_array().expect("results")).collect()
}

fn checkout(directory: &str) -> Checkout {
    Checkout {
        repository: Some("https://github.com/example/infra".to_owned()),
        revision: "1a2b3c4d5e6f".to_owned(),
        branch: Some("main".to_owned()),
        directory: directory.to_owned(),
    }
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
    compared.checkout = Some(checkout("live"));
    compared.findings.extend([only_in_prod(), waived_with_terms()]);
    for report in [empty(), full(), compared] {
        for format in [Format::Sarif, Format::SarifGithub] {
            let log: Value = serde_json::from_str(&written(&report, format)).expect("valid JSON");
            let errors = schema.iter_errors(&log).map(|e| format!("{}: {e}", e.instance_path())).collect::<Vec<_>>();
            assert!(errors.is_empty(), "{errors:#?}");
        }
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
    let repaired = results(&log).into_iter().filter(|result| !result["fixes"].is_null()).collect::<Vec<_>>();
    // It is in the run of each of its environments, and no other result has one.
    assert_eq!(repaired.len(), report.findings[0].environments.len().max(1));
    let fixes = &repaired[0]["fixes"];
    let change = &fixes[0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], report.findings[0].location.path());
    let deleted = |at: usize| change["replacements"][at]["deletedRegion"].clone();
    let region = |line: u32, column: u32, width: u32| serde_json::json!({ "startLine": line, "startColumn": column, "endLine": line, "endColumn": column + width });
    assert_eq!(deleted(0), region(start.line, start.column, 1));
    assert_eq!(deleted(1), region(end.line, end.column, 0));
    assert_eq!(change["replacements"][1]["insertedContent"]["text"], "\n  encrypted = true");
}

#[test]
fn what_a_result_holds() {
    let log = log(&full());
    let results = results(&log);
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
    for run in runs(&log) {
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
        for rule in run["tool"]["driver"]["rules"].as_array().expect("rules") {
            for target in rule["relationships"].as_array().expect("relationships").iter().map(|of| &of["target"]) {
                let component = target["toolComponent"]["index"].as_u64().expect("an index") as usize;
                let standard = &run["taxonomies"][component];
                assert_eq!(standard["name"], target["toolComponent"]["name"]);
                let taxon = target["index"].as_u64().expect("an index") as usize;
                assert_eq!(standard["taxa"][taxon]["id"], target["id"]);
            }
        }
    }
}

#[test]
fn a_run_for_each_root_and_environment() {
    let mut report = full();
    let root = |path: &str, environments: &[&str]| Root {
        path: path.to_owned(),
        environments: environments.iter().map(ToString::to_string).collect(),
        ..report.completeness.roots[0].clone()
    };
    let roots = vec![root("envs/prod", &["blue", "green"]), root("envs/dev", &[]), root("", &["x"])];
    let mut found = two_halves();
    found.environments = ["blue".into(), "green".into()].into();
    let mut loose = two_halves();
    loose.resource = None;
    report.completeness.roots = roots;
    report.findings = vec![found, loose];
    let log = log(&report);
    let ids = runs(&log).iter().map(|run| run["automationDetails"]["id"].as_str().expect("an id")).collect::<Vec<_>>();
    let expected =
        ["palisade/", "palisade/:x/", "palisade/envs/dev/", "palisade/envs/prod:blue/", "palisade/envs/prod:green/"];
    assert_eq!(ids, expected);
    let numbers = runs(&log).iter().map(|run| run["results"].as_array().expect("results").len()).collect::<Vec<_>>();
    assert_eq!(numbers, [1, 0, 0, 1, 1]);
    // What is about all of them is said once.
    let notifications =
        |run: &Value| run["invocations"][0]["toolExecutionNotifications"].as_array().map_or(0, Vec::len);
    assert!(notifications(&runs(&log)[0]) > 0 && runs(&log)[1..].iter().all(|run| notifications(run) == 0));
    assert_eq!(runs(&log)[0]["tool"]["driver"]["rules"].as_array().expect("rules").len(), 3);
    assert_eq!(runs(&log)[3]["tool"]["driver"]["rules"].as_array().expect("rules").len(), 1);
    report.completeness.roots.truncate(1);
    report.completeness.roots[0].environments.clear();
    report.findings[0].environments = [].into();
    assert_eq!(log_ids(&report), ["palisade/envs/prod/"]);
}

fn log_ids(report: &Report) -> Vec<String> {
    let log = log(report);
    runs(&log).iter().map(|run| run["automationDetails"]["id"].as_str().expect("an id").to_owned()).collect()
}

#[test]
fn the_commit_is_named_and_where_in_it_the_paths_are() {
    let mut report = full();
    report.checkout = Some(checkout(""));
    let run = &log(&report)["runs"][0];
    let provenance = &run["versionControlProvenance"][0];
    assert_eq!(provenance["repositoryUri"], "https://github.com/example/infra");
    assert_eq!(provenance["revisionId"], "1a2b3c4d5e6f");
    assert_eq!(provenance["mappedTo"]["uriBaseId"], "%SRCROOT%");
    report.checkout = Some(checkout("live stacks"));
    let run = &log(&report)["runs"][0];
    assert_eq!(run["versionControlProvenance"][0]["mappedTo"]["uriBaseId"], "%REPOROOT%");
    assert_eq!(run["originalUriBaseIds"]["%SRCROOT%"]["uri"], "live%20stacks/");
    assert_eq!(run["originalUriBaseIds"]["%SRCROOT%"]["uriBaseId"], "%REPOROOT%");
}

#[test]
fn who_accepted_it_and_what_differs_is_said() {
    let report = Report { findings: vec![waived_with_terms(), only_in_prod()], ..Report::default() };
    let log = log(&report);
    let suppressed = results(&log).into_iter().find(|result| !result["suppressions"].is_null()).expect("a suppression");
    assert_eq!(suppressed["suppressions"][0]["properties"]["owner"], "team-web");
    assert_eq!(suppressed["suppressions"][0]["properties"]["expires"], "2027-03-01");
    let differs = results(&log).into_iter().find(|result| !result["properties"]["onlyIn"].is_null()).expect("one");
    assert_eq!(differs["properties"]["onlyIn"][0], "var.public = true");
    assert_eq!(differs["relatedLocations"][1]["message"]["text"], "only in prod: var.public = true");
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
