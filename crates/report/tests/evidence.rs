//! Evidence: what its files say, and that they are what they are called.

mod sample;

use std::collections::BTreeMap;

use palisade_policy::{Severity, Verdicts};
use palisade_report::evidence::{
    ControlStanding, Evidence, Merge, MergeRun, PREDICATE_TYPE, Period, RuleChange, controls,
};
use palisade_report::{Certainty, FailsOn, Record, Report, Verdict};
use palisade_source::sha256;
use sample::{empty, full};
use serde_json::Value;

fn recorded(mut report: Report) -> Report {
    let fails_on = FailsOn { severity: Some(Severity::Medium), possible: false, out_of_reach: false };
    let verdict = fails_on.verdict(&report);
    report.record = Some(Record { verdict, fails_on, policy_set: "0".repeat(64), rules: Vec::new(), repository: None });
    report.note_sources(|_| Vec::new());
    report
}

fn evidence(report: &Report, period: Option<Period>) -> Evidence<'_> {
    Evidence { report, files: Vec::new(), moment: "2027-03-01T00:00:00Z".to_owned(), period }
}

fn file(of: &Evidence<'_>, name: &str) -> String {
    let (_, print) = of.files().find(|(file, _)| *file == name).unwrap_or_else(|| panic!("no {name}"));
    let mut out = Vec::new();
    print(of, &mut out).expect("writing to memory");
    String::from_utf8(out).expect("UTF-8")
}

fn oscal_errors(document: &str) -> Vec<String> {
    let schema = serde_json::from_str(include_str!("data/oscal-complete-1.1.2.json")).expect("JSON");
    let schema = jsonschema::draft7::options().should_validate_formats(true).build(&schema).expect("a schema");
    let document: Value = serde_json::from_str(document).expect("JSON");
    schema.iter_errors(&document).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn assessment_results_are_what_oscal_says() {
    let accepted = {
        let mut report = full();
        report.errors.clear();
        report.findings.retain(|finding| finding.waived().is_some());
        report
    };
    let awkward = {
        let mut report = full();
        for finding in &mut report.findings {
            finding.message = "  two\nlines \u{1b}[31m\t".into();
            if let Some(waived) = &mut finding.rare_mut().waived {
                waived.reason = " \n".to_owned();
            }
        }
        report
    };
    for report in [full(), empty(), accepted, awkward, Report::default()] {
        let report = recorded(report);
        let text = file(&evidence(&report, None), "oscal-assessment-results.json");
        let errors = oscal_errors(&text);
        assert!(errors.is_empty(), "{errors:#?}");
        assert_eq!(text, file(&evidence(&report, None), "oscal-assessment-results.json"));
    }
    let broken = file(&evidence(&recorded(full()), None), "oscal-assessment-results.json").replace("1.1.2", "");
    assert!(!oscal_errors(&broken).is_empty());
}

#[test]
fn a_control_is_what_its_findings_and_verdicts_say() {
    let with = |change: &dyn Fn(&mut Report), verdicts: Verdicts| {
        let mut report = full();
        report.errors.clear();
        report.findings.retain(|finding| finding.policy.id == "aws-s3-public-acl");
        report.policies.retain(|rule| rule.meta.id == "aws-s3-public-acl");
        report.completeness.by_policy.insert("aws-s3-public-acl".into(), verdicts);
        change(&mut report);
        let report = recorded(report);
        let found = controls(&report);
        assert_eq!(found.len(), 1);
        found[0].standing
    };
    let some = Verdicts { pass: 3, fail: 1, possible: 0 };
    assert_eq!(with(&|_| (), some), ControlStanding::NotSatisfied);
    let only = |keep: fn(&palisade_report::Finding) -> bool| move |report: &mut Report| report.findings.retain(keep);
    assert_eq!(with(&only(|f| f.waived().is_some()), some), ControlStanding::Accepted);
    assert_eq!(with(&only(|f| matches!(f.certainty, Certainty::Possible(_))), some), ControlStanding::Undetermined);
    assert_eq!(with(&only(|_| false), some), ControlStanding::Satisfied);
    assert_eq!(with(&only(|_| false), Verdicts::default()), ControlStanding::NotApplicable);
    // What was not judged is not a pass.
    let broken = |report: &mut Report| {
        report.findings.clear();
        report.errors = full().errors;
    };
    assert_eq!(with(&broken, some), ControlStanding::Undetermined);
}

#[test]
fn tables_and_pages_hold_texts_of_files_as_texts() {
    let mut report = full();
    for finding in &mut report.findings {
        finding.message = "<script>alert(1)</script>".into();
        if let Some(waived) = &mut finding.rare_mut().waived {
            waived.reason = "=HYPERLINK(\"http://x\")".to_owned();
        }
    }
    let report = recorded(report);
    let of = evidence(&report, None);
    let page = file(&of, "controls.html");
    assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script"), "{page}");
    assert!(!page.contains("href=") && !page.contains("src="), "the page needs nothing else: {page}");
    assert!(file(&of, "waivers.csv").contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    let waivers: Value = serde_json::from_str(&file(&of, "waivers.json")).expect("JSON");
    assert_eq!(waivers[0]["reason"], "=HYPERLINK(\"http://x\")");
    let manifest: Value = serde_json::from_str(&file(&of, "manifest.json")).expect("JSON");
    assert_eq!(manifest["not_covered"]["out_of_reach"][0]["what"], "module.vpc");
    assert_eq!(manifest["not_covered"]["broken"].as_array().map(Vec::len), Some(2));
}

/// The statement about a folder, and the digests that it is about.
fn statement() -> (Value, Vec<(String, String)>) {
    let report = recorded(full());
    let of = evidence(&report, None);
    let digests = of.files().map(|(name, _)| (name.to_owned(), sha256(file(&of, name)))).collect::<Vec<_>>();
    let mut out = Vec::new();
    of.statement(&digests, &mut out).expect("writing to memory");
    let statement: Value = serde_json::from_slice(&out).expect("JSON");
    (statement, digests)
}

#[test]
fn the_statement_is_in_toto_s() {
    let (statement, digests) = statement();
    assert_eq!(statement["_type"], "https://in-toto.io/Statement/v1");
    assert_eq!(statement["predicateType"], PREDICATE_TYPE);
    let subjects = statement["subject"].as_array().expect("subjects");
    assert_eq!(subjects.len(), digests.len());
    for (subject, (name, digest)) in subjects.iter().zip(&digests) {
        assert_eq!((subject["name"].as_str(), subject["digest"]["sha256"].as_str()), (Some(&**name), Some(&**digest)));
    }
    assert_eq!(statement["predicate"]["run"]["verdict"], "incomplete");
}

fn merge(commit: &str, runs: Vec<MergeRun>) -> Merge {
    Merge {
        commit: commit.to_owned(),
        at: "2027-01-02T00:00:00Z".to_owned(),
        author: "Ada <ada@example.com>".to_owned(),
        committer: "Ada <ada@example.com>".to_owned(),
        subject: "one, two".to_owned(),
        runs,
        weakened: vec![RuleChange {
            kind: "k".to_owned(),
            message: "m".to_owned(),
            place: "palisade.toml:1".to_owned(),
        }],
    }
}

#[test]
fn a_merge_without_a_run_on_just_its_content_is_told() {
    let run = |verdict, modified| MergeRun {
        record: "a.json".to_owned(),
        by: "commit",
        verdict,
        policy_set: "0".to_owned(),
        modified,
        waivers: Vec::new(),
    };
    let period = Period {
        from: "2027-01-01".to_owned(),
        to: "2027-01-31".to_owned(),
        branch: "main".to_owned(),
        head: "c".to_owned(),
        merges: vec![
            merge("a", vec![run(Verdict::Pass, false), run(Verdict::Incomplete, false)]),
            merge("b", vec![run(Verdict::Pass, true)]),
            merge("c", Vec::new()),
        ],
        other_records: Vec::new(),
        unreadable: Vec::new(),
    };
    assert_eq!((period.without_run(), period.weakened()), (2, 3));
    assert_eq!(period.merges[0].verdict(), Some(Verdict::Incomplete));
    let report = recorded(empty());
    let of = evidence(&report, Some(period));
    let merges = file(&of, "merges.csv");
    assert_eq!(merges.lines().count(), 5);
    assert_eq!(merges.matches("NO RUN").count(), 2);
    assert!(merges.contains("\"one, two\""));
    assert_eq!(file(&of, "weakened.csv").lines().count(), 4);
}

/// A message of in-toto's definitions: its fields by their names in JSON, each with its type.
fn fields(definition: &str) -> BTreeMap<String, String> {
    let lines = definition.lines().filter_map(|line| line.trim().strip_suffix(';')?.split_once(" = "));
    let named = lines.filter_map(|(declared, number)| {
        let (ty, name) = declared.rsplit_once(' ')?;
        let is_field = number.starts_with(|c: char| c.is_ascii_digit());
        // https://protobuf.dev/programming-guides/json: lower camel case, unless a name is given.
        let given =
            number.split_once("json_name = \"").and_then(|(_, rest)| rest.split_once('"')).map(|(name, _)| name);
        let mut words = name.split('_');
        let first = words.next().unwrap_or_default().to_owned();
        let camel = words.fold(first, |all, word| all + &word[..1].to_uppercase() + &word[1..]);
        is_field.then(|| (given.map_or(camel, str::to_owned), ty.to_owned()))
    });
    named.collect()
}

/// Which fields of a message an object has wrong.
fn misfits(object: &Value, definition: &str) -> Vec<String> {
    let fields = fields(definition);
    let is_right = |value: &Value, ty: &str| match ty {
        "string" | "bytes" => value.is_string(),
        "map<string, string>" => value.as_object().is_some_and(|map| map.values().all(Value::is_string)),
        "google.protobuf.Struct" => value.is_object(),
        _ if ty.starts_with("repeated ") => value.is_array(),
        other => panic!("{other} is not read"),
    };
    let object = object.as_object().expect("an object");
    let wrong = object.iter().filter(|(name, value)| !fields.get(*name).is_some_and(|ty| is_right(value, ty)));
    wrong.map(|(name, _)| name.clone()).collect()
}

#[test]
fn the_statement_has_the_fields_of_in_toto_s_definition() {
    const STATEMENT: &str = include_str!("data/in-toto-statement-v1.proto");
    const SUBJECT: &str = include_str!("data/in-toto-resource-descriptor-v1.proto");
    assert_eq!(fields(STATEMENT).into_keys().collect::<Vec<_>>(), ["_type", "predicate", "predicateType", "subject"]);
    assert_eq!(fields(SUBJECT).len(), 7);
    let (statement, _) = statement();
    assert_eq!(misfits(&statement, STATEMENT), Vec::<String>::new());
    assert_eq!(statement.as_object().map(serde_json::Map::len), Some(4));
    for subject in statement["subject"].as_array().expect("subjects") {
        assert_eq!(misfits(subject, SUBJECT), Vec::<String>::new());
    }
    assert_eq!(
        misfits(&serde_json::json!({ "_type": 1, "predicate_type": "x" }), STATEMENT),
        ["_type", "predicate_type"]
    );
}
