//! conftest's convention over documents, through the traits that the engine uses.

use std::path::Path;
use std::sync::Arc;

use palisade_model::{NoTrace, ProjectBuilder, ProjectInfo};
use palisade_policy::{Findings, Group, Selection};
use palisade_rego::{
    Namespaces, RegoGroup, RegoOptions, TestOptions, TestOutcome, document_parser, document_problem, is_document,
};
use palisade_source::{SourceFile, SourceMap};

fn fixture(name: &str) -> SourceFile {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/rego/documents").join(name);
    SourceFile::new(name, std::fs::read_to_string(path).expect("the fixture is there"))
}

fn judge(group: &RegoGroup, files: &[SourceFile]) -> (Findings, SourceMap) {
    let mut sources = SourceMap::new();
    let mut builder = ProjectBuilder::new();
    for file in files {
        let id = sources.add(file.clone());
        if Path::new(file.path()).extension().is_some_and(|extension| extension == "yaml") {
            builder.add(palisade_kubernetes::manifest(id, file));
        }
    }
    let project = builder.finish(Arc::new(sources.clone()), ProjectInfo::default(), Arc::new(NoTrace));
    let selection = Selection::new(group.policies().iter().map(|meta| meta.id.to_string()));
    let mut out = Findings::default();
    if let Some(session) = group.open(&project, &selection).expect("the group opens") {
        let mut judge = session.judge();
        (0..session.subjects()).for_each(|subject| judge.judge(subject, &mut out));
    }
    (out, sources)
}

#[test]
fn documents_are_judged_by_deny_warn_and_exception() {
    let (group, errors) = RegoGroup::load(&[fixture("policy/workloads.rego")], &[], &RegoOptions::default());
    assert_eq!(errors, []);
    let ids = group.policies().iter().map(|meta| format!("{} {}", meta.id, meta.severity)).collect::<Vec<_>>();
    assert_eq!(ids, ["shop-memory-limit high", "main.warn_replicas low", "main.deny_team medium"]);
    assert_eq!(group.warnings().collect::<Vec<_>>(), ["main.warn_replicas"]);

    let (out, sources) = judge(&group, &[fixture("shop/web.yaml")]);
    assert_eq!(out.failures, []);
    let mut found = out
        .findings
        .iter()
        .map(|f| format!("{} {}: {}", sources.start(f.site).line, f.policy.id, f.message))
        .collect::<Vec<_>>();
    found.sort();
    assert_eq!(
        found,
        [
            "11 shop-memory-limit: container web has no memory limit",
            "22 main.deny_team: search has no team",
            "7 main.warn_replicas: one replica is none while a node is drained",
        ]
    );
    let verdicts = out.verdicts.total();
    assert_eq!((verdicts.pass, verdicts.fail), (6, 3));
}

#[test]
fn an_error_in_a_policy_has_its_place_and_the_others_run() {
    let broken = SourceFile::new(
        "policy/broken.rego",
        "package main\n\nimport rego.v1\n\ndeny contains x if { y > 1 }\n\ndeny contains 1 if {\n  )\n}\n\np := \n",
    );
    let (group, errors) = RegoGroup::load(&[broken, fixture("policy/workloads.rego")], &[], &RegoOptions::default());
    let lines = errors.iter().map(|e| (e.line, e.message.as_str())).collect::<Vec<_>>();
    assert_eq!(lines.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [8, 12], "{lines:?}");
    assert_eq!(group.policies().len(), 3);

    let conflict = "package main\nimport rego.v1\ndeny contains {\"msg\": 1}\n";
    let (group, _) = RegoGroup::load(&[SourceFile::new("c.rego", conflict)], &[], &RegoOptions::default());
    let (out, _) = judge(&group, &[fixture("shop/web.yaml")]);
    assert_eq!(out.failures.len(), 3);
    assert_eq!(out.failures[0].at, Some(("c.rego".to_owned(), 3, 1)));
    assert_eq!(out.verdicts.total().pass, 0, "a policy that fails never passes");
}

#[test]
fn tests_run_with_coverage() {
    let files = [fixture("policy/workloads.rego"), fixture("policy/workloads_test.rego")];
    let (group, errors) = RegoGroup::load(&files, &[], &RegoOptions::default());
    assert_eq!(errors, []);
    let report = group.test(&TestOptions { run: None, coverage: true });
    let outcomes = report.tests.iter().map(|test| test.outcome).collect::<Vec<_>>();
    // A deployment without labels has no team either, so `deny_team` is another rule and does not count here.
    assert_eq!(outcomes, [TestOutcome::Passed, TestOutcome::Passed, TestOutcome::Skipped]);
    assert!(report.is_success());
    let coverage = report.coverage.expect("it was asked for");
    assert!(coverage.files[0].covered.contains(&14) && coverage.files[0].not_covered.contains(&24), "{coverage:?}");
    let one = group.test(&TestOptions { run: regex::Regex::new("without").ok(), coverage: false });
    assert_eq!(one.tests.len(), 1);
}

/// As OPA 1.12 answers: a test passes where its rule is true, and with a key where every case that it gets to is.
#[test]
fn tests_pass_as_in_opa() {
    let module = "package tc_test\nimport rego.v1\n\
        test_sum[note] if { some note, want in {\"one\": 1, \"two\": 3}; n := {\"one\": 1, \"two\": 2}[note]; n == want }\n\
        test_nested[a][b] if { some a in [\"x\", \"y\"]; some b in [\"p\", \"q\"]; a != \"x\"; b == \"p\" }\n\
        test_all[note] if { some note in [\"a\", \"b\"]; note != \"c\" }\n\
        test_value[x] := x == \"a\" if some x in [\"a\", \"b\"]\n\
        test_set contains 1\n\
        test_number := 1\n\
        test_constant := true\n\
        lib.test_inner if 1 == 1\n\
        test_outer.inner if 1 == 1\n\
        todo_test_later if 1 == 2\n\
        test_twice if 1 == 1\n\
        test_twice if 1 == 2\n";
    let (group, errors) = RegoGroup::load(&[SourceFile::new("tc_test.rego", module)], &[], &RegoOptions::default());
    assert_eq!(errors, []);
    let report = group.test(&TestOptions::default());
    let outcomes = report.tests.iter().map(|test| (test.name.as_str(), test.outcome)).collect::<Vec<_>>();
    assert_eq!(
        outcomes,
        [
            ("test_sum", TestOutcome::Failed),
            ("test_nested", TestOutcome::Failed),
            ("test_all", TestOutcome::Passed),
            ("test_value", TestOutcome::Failed),
            ("test_set", TestOutcome::Failed),
            ("test_number", TestOutcome::Failed),
            ("test_constant", TestOutcome::Passed),
            ("lib.test_inner", TestOutcome::Passed),
            ("test_outer", TestOutcome::Failed),
            ("todo_test_later", TestOutcome::Skipped),
            ("test_twice", TestOutcome::Passed),
            ("test_twice#01", TestOutcome::Failed),
        ]
    );
    let said = |at: usize| report.tests[at].message.clone().unwrap_or_default();
    assert_eq!(said(0), "these of its cases do not hold: \"two\"");
    assert_eq!(said(1), "these of its cases do not hold: \"x\"/\"p\", \"x\"/\"q\", \"y\"/\"q\"");
}

#[test]
fn two_policies_of_one_id_are_an_error_at_the_second() {
    let one = "import rego.v1\n# METADATA\n# custom:\n#   id: shared\ndeny contains \"x\" if true\n";
    let files = ["a", "b"].map(|name| SourceFile::new(format!("{name}.rego"), format!("package {name}\n{one}")));
    let options = RegoOptions { namespaces: Namespaces::All, ..RegoOptions::default() };
    let (group, errors) = RegoGroup::load(&files, &[], &options);
    assert_eq!(group.policies().len(), 1);
    let said = errors.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(said, ["b.rego:6:1: the policy at a.rego:6 has the id shared too: ids tell policies apart"]);
}

#[test]
fn a_check_that_reads_a_library_that_is_not_there_is_refused() {
    let head =
        "# METADATA\n# custom:\n#   id: X-1\n#   input: {selector: [{type: yaml}]}\npackage user.x\nimport rego.v1\n";
    for (body, missing) in [
        ("import data.lib.nowhere\ndeny contains \"x\" if not nowhere.is_fine", Some("data.lib.nowhere.is_fine")),
        (
            "import data.lib.kubernetes\ndeny contains \"x\" if not kubernetes.is_fine",
            Some("data.lib.kubernetes.is_fine"),
        ),
        ("import data.lib.own\ndeny contains \"x\" if not own.is_fine", None),
        ("import data.lib.kubernetes\ndeny contains \"x\" if kubernetes.containers[_].name == \"x\"", None),
    ] {
        let files = [
            SourceFile::new("own.rego", "package lib.own\nimport rego.v1\nis_good if true\n"),
            SourceFile::new("x.rego", format!("{head}{body}\n")),
        ];
        let (_, errors) = RegoGroup::load(&files, &[], &RegoOptions::default());
        let said = errors.iter().map(ToString::to_string).collect::<Vec<_>>();
        match missing {
            None => assert_eq!(said, Vec::<String>::new(), "{body}"),
            Some(name) => {
                assert!(said.len() == 1 && said[0].contains(name) && said[0].starts_with("x.rego:8:1"), "{said:?}");
            }
        }
    }
    let cloud = format!("{}deny contains \"x\" if true\n", head.replace("yaml", "cloud"));
    let files = [SourceFile::new("cloud.rego", cloud)];
    assert_eq!(RegoGroup::load(&files, &[], &RegoOptions::default()).1.len(), 1);
    let tests = RegoOptions { tests: true, ..RegoOptions::default() };
    assert_eq!(RegoGroup::load(&files, &[], &tests).1, [], "its tests are run all the same");
}

#[test]
fn an_unknown_field_of_metadata_is_an_error_where_it_stands() {
    let text = "package main\nimport rego.v1\n\n# METADATA\n# title: x\n# severty: high\ndeny contains \"x\" if true\n";
    let (group, errors) = RegoGroup::load(&[SourceFile::new("p.rego", text)], &[], &RegoOptions::default());
    assert_eq!(group.policies().len(), 0);
    assert_eq!((errors.len(), errors[0].line), (1, 6));
    assert!(errors[0].message.contains("severty"), "{}", errors[0]);
}

#[test]
fn a_guard_on_a_long_list_lets_through_what_it_does_on_a_short_one() {
    let module = "package main\nimport rego.v1\n\
        items := [x | some i in numbers.range(0, 299); d := {\"even\": i % 2 == 0, \"name\": sprintf(\"n%d\", [i % 7])}; x := object.union({\"n\": i, \"deep\": d}, shape(i))]\n\
        shape(i) := {\"kind\": \"a\"} if i % 3 == 0\n\
        shape(i) := {\"kind\": 7} if i % 3 == 1\n\
        shape(i) := {} if i % 3 == 2\n\
        guarded := [[i, x.n] | some i; x := items[i]; x.kind == \"a\"; x.n > 10]\n\
        walked := [[i, x.n] | some i; x := items[i]; x.n > 10; kind := x.kind; kind == \"a\"]\n\
        test_same if { guarded == walked; count(guarded) == 96 }\n\
        test_turned if { [n | some x in items; \"a\" == x.kind; n := x.n] == [n | some n in numbers.range_step(0, 299, 3)] }\n\
        test_deep if {\n\
        \tfound := [x.n | x := items[_]; x.kind == \"a\"; x.deep.even == true; x.deep.name == \"n6\"]\n\
        \tfound == [n | some n in numbers.range_step(0, 299, 3); n % 2 == 0; n % 7 == 6]\n\t}\n\
        test_none if count([x | x := items[_]; x.kind == \"b\"]) == 0\n\
        test_other if count([x | x := items[_]; x.kind == 7]) == 100\n";
    let (group, errors) = RegoGroup::load(&[SourceFile::new("p.rego", module)], &[], &RegoOptions::default());
    assert_eq!(errors, []);
    let report = group.test(&TestOptions::default());
    assert_eq!((report.passed, report.failed, report.errored), (5, 0, 0), "{:#?}", report.tests);
}

#[test]
fn a_parser_that_is_named_reads_every_file() {
    let policy = "package main\n\ndeny contains json.marshal(input)";
    let said = |parser: &str, name: &str, text: &str| {
        let options = RegoOptions { parser: Some(document_parser(parser).unwrap()), ..RegoOptions::default() };
        let (group, errors) = RegoGroup::load(&[SourceFile::new("p.rego", policy)], &[], &options);
        assert_eq!(errors, []);
        let (out, _) = judge(&group, &[SourceFile::new(name, text)]);
        out.findings.into_iter().map(|finding| finding.message.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(said("ini", "app.conf", "[a]\nb = 1\n"), [r#"{"a":{"b":1}}"#]);
    assert_eq!(said("toml", "Pipfile", "a = [1]\n"), [r#"{"a":[1]}"#]);
    assert_eq!(said("json", "Pipfile.lock", "{\"a\": null}"), [r#"{"a":null}"#]);
    assert_eq!(said("yaml", "service.conf", "a: b\n---\nc: d\n"), [r#"{"a":"b"}"#, r#"{"c":"d"}"#]);
    assert_eq!(said("hcl2", "app.conf", "a { b = 1 }\n"), [r#"{"a":[{"b":1}]}"#]);
    // One that says the same as the name changes nothing.
    assert_eq!(said("toml", "x.toml", "a = 1\n"), [r#"{"a":1}"#]);
    let refused = document_parser("hocon").unwrap_err();
    assert!(refused.starts_with("there is no parser \"hocon\" here: dockerfile, dotenv"), "{refused}");
}

#[test]
fn what_a_named_parser_cannot_read_is_told_with_its_place() {
    for (parser, text, start) in [("json", "{\n", 0), ("toml", "a = 1\nb =\n", 9), ("yaml", "a: [1\n", 0)] {
        let source = SourceFile::new("app.conf", text);
        let (span, message) = document_problem(Some(parser), &source).unwrap();
        assert!(span.start >= start && !message.is_empty(), "{parser} {span:?} {message}");
        assert!(is_document(Some(parser), "app.conf", true) && !is_document(Some(parser), "app.conf", false));
    }
    assert!(document_problem(None, &SourceFile::new("app.conf", "{")).is_none());
}
