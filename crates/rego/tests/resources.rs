//! Palisade's own contract: one resource, its unknown parts, the project beside it, and the limits.

use std::sync::Arc;
use std::time::Duration;

use palisade_model::{
    Edge, Fragment, Key, Mode, NewResource, NoTrace, Origin, Project, ProjectBuilder, ProjectInfo, Reason, TreeBuilder,
};
use palisade_policy::{Certainty, Findings, Group, Selection};
use palisade_rego::{Limits, RegoGroup, RegoOptions};
use palisade_source::{FileId, Site, SourceFile, SourceMap, Span};

const TEXT: &str = "resource \"aws_s3_bucket\" \"a\" {\n  acl = var.acl\n  name = \"logs\"\n  size = 3\n}\n";

fn at(part: &str) -> Site {
    let start = TEXT.find(part).expect("it is in the text") as u32;
    Site::new(FileId(0), Span::new(start, start + part.len() as u32))
}

fn project() -> Project {
    let mut sources = SourceMap::new();
    sources.add(SourceFile::new("main.tf", TEXT));
    let mut fragment = Fragment::new();
    let acl = fragment.unknown_because(Reason::Variable("var.acl".into()), None);
    let mut tree = TreeBuilder::new();
    tree.begin_object(Key::None, at("resource \"aws_s3_bucket\" \"a\""));
    tree.unknown(Key::Text("acl"), at("acl = var.acl"), acl);
    tree.text(Key::Text("name"), at("name = \"logs\""), "logs");
    tree.int(Key::Text("size"), at("size = 3"), 3);
    tree.end();
    fragment.push(NewResource {
        kind: "aws_s3_bucket".into(),
        name: "a".into(),
        address: "aws_s3_bucket.a".into(),
        mode: Mode::Managed,
        origin: Origin::Hcl,
        tree: tree.finish(),
        header: at("resource \"aws_s3_bucket\" \"a\""),
        block: Site::new(FileId(0), Span::new(0, TEXT.len() as u32)),
        calls: Arc::default(),
        provider: None,
        action: None,
        exists_if: None,
        edges: Box::new([Edge { attribute: "acl".into(), to: "aws_s3_bucket.b".into() }]),
        lifecycle: palisade_model::Lifecycle::default(),
    });
    let mut builder = ProjectBuilder::new();
    builder.add(fragment);
    builder.finish(Arc::new(sources), ProjectInfo::default(), Arc::new(NoTrace))
}

fn judge(rules: &str, limits: Limits) -> Findings {
    let module = SourceFile::new("policy.rego", format!("package palisade.mine\n\nimport rego.v1\n\n{rules}\n"));
    let (group, errors) = RegoGroup::load(&[module], &[], &RegoOptions { limits, ..RegoOptions::default() });
    assert_eq!(errors, []);
    let project = project();
    let selection = Selection::new(group.policies().iter().map(|meta| meta.id.to_string()));
    let mut out = Findings::default();
    if let Some(session) = group.open(&project, &selection).expect("the group opens") {
        let mut judge = session.judge();
        (0..session.subjects()).for_each(|subject| judge.judge(subject, &mut out));
    }
    out
}

/// Message, path and certainty of what a rule finds.
fn found(rules: &str) -> Vec<(String, String, bool)> {
    let out = judge(rules, Limits::default());
    assert_eq!(out.failures, []);
    out.findings.into_iter().map(|f| (f.message.into_owned(), f.path, f.certainty == Certainty::Certain)).collect()
}

#[test]
fn what_does_not_read_the_unknown_is_certain_and_points_at_what_it_reads() {
    let rules = "deny contains \"too small\" if {\n\tinput.kind == \"aws_s3_bucket\"\n\tinput.attributes.size < 5\n}";
    assert_eq!(found(rules), [("too small".into(), "size".into(), true)]);
}

#[test]
fn what_hangs_on_the_unknown_is_possible_and_what_holds_anyway_is_certain() {
    let hangs = "deny contains \"public\" if input.attributes.acl == \"public-read\"";
    assert_eq!(found(hangs), [("public".into(), String::new(), false)]);
    let negated = "deny contains \"not private\" if not input.attributes.acl == \"private\"";
    assert_eq!(found(negated).iter().map(|f| f.2).collect::<Vec<_>>(), [false]);
    let either = "deny contains \"always\" if { x := object.get(input.attributes, \"acl\", 1); x != \"a\" }\n\
                  deny contains \"always\" if { x := object.get(input.attributes, \"acl\", 1); x == \"a\" }";
    assert_eq!(found(either).iter().map(|f| f.2).collect::<Vec<_>>(), [true]);
}

#[test]
fn the_project_is_there_and_guards_choose_the_kinds() {
    let rules =
        "deny contains msg if {\n\tsome r in data.palisade.resources.aws_s3_bucket\n\tmsg := r.references[0].to\n}";
    assert_eq!(found(rules)[0].0, "aws_s3_bucket.b");
    let module =
        SourceFile::new("p.rego", "package palisade\nimport rego.v1\ndeny contains 1 if input.kind in {\"a\", \"b\"}");
    let (group, _) = RegoGroup::load(&[module], &[], &RegoOptions::default());
    assert_eq!(group.policies()[0].applies_to.as_ref(), ["a", "b"]);
    assert!(found("deny contains \"x\" if input.kind == \"aws_vpc\"").is_empty());
}

#[test]
fn results_name_a_path_a_severity_and_related_resources() {
    let rules = "deny contains {\"msg\": \"m\", \"path\": \"name\", \"severity\": \"critical\", \
                 \"related\": [{\"address\": \"aws_s3_bucket.a\", \"message\": \"this\"}]} if true";
    let out = judge(rules, Limits::default());
    let finding = &out.findings[0];
    assert_eq!((finding.path.as_str(), finding.policy.severity.name()), ("name", "critical"));
    assert_eq!(finding.related[0].message, "this");
}

/// Policies that took other engines down. Each ends as a limit with its name, on this resource alone.
#[test]
fn limits_end_a_policy_and_nothing_else() {
    let limits = Limits { time: Duration::from_millis(300), cells: 200_000, depth: 400 };
    for (body, name) in [
        ("count(numbers.range(1, 1000000000)) > 0", "max-rego-cells"),
        ("count(net.cidr_expand(\"::/0\")) > 0", "max-rego-cells"),
        (
            "count({[a, b, c] | some a in numbers.range(1, 9999); some b in numbers.range(1, 9999); c := a + b}) > 0",
            "max-rego",
        ),
        (
            "some a in numbers.range(1, 9999); some b in numbers.range(1, 9999); some c in numbers.range(1, 9999); a + b + c < 0",
            "max-rego",
        ),
    ] {
        let out = judge(&format!("deny contains \"x\" if {{ {body} }}"), limits);
        assert!(out.failures.len() == 1 && out.failures[0].is_limit, "{body}: {:?}", out.failures);
        assert!(out.failures[0].summary.contains(name), "{}", out.failures[0].summary);
        assert_eq!(out.verdicts.total().pass, 0);
    }
    let endless = Limits { cells: u64::MAX, ..limits };
    let loops = "some a in xs; some b in xs; some c in xs; some d in xs; a + b + c + d < 0";
    let out = judge(&format!("xs := numbers.range(1, 999)\ndeny contains \"x\" if {{ {loops} }}"), endless);
    assert!(out.failures[0].summary.contains("max-rego-time"), "{:?}", out.failures);
    let doubling = (1..60).map(|i| format!("x{i} := array.concat(x{}, x{})", i - 1, i - 1)).collect::<Vec<_>>();
    let out = judge(&format!("deny contains \"x\" if {{ x0 := [1, 2]\n{}\n}}", doubling.join("\n")), limits);
    assert!(out.failures[0].is_limit);
    let nested = |name: &str| {
        let steps = (1..60).map(|i| format!("{name}{i} := [{name}{}, {name}{}]", i - 1, i - 1)).collect::<Vec<_>>();
        format!("{name}0 := [1]\n{}\n", steps.join("\n"))
    };
    let long = "s := sprintf(\"%0900000d\", [1])";
    for (body, name) in [
        ("x59 == y59", "max-rego-parts"),
        ("count({x59, y59}) == 1", "max-rego-parts"),
        ("sort([x59, y59])", "max-rego-parts"),
        ("sprintf(\"%v\", [x59]) != \"\"", "max-rego-parts"),
        ("yaml.marshal(x59) != \"\"", "max-rego-parts"),
        (&format!("{long}\ncount(concat(\"\", [s | some i in numbers.range(1, 9999)])) > 0"), "max-rego-cells"),
        (&format!("{long}\ncount(replace(s, \"0\", s)) > 0"), "max-rego-cells"),
        (&format!("{long}\ncount(regex.replace(s, \"0\", s)) > 0"), "max-rego-cells"),
    ] {
        let rules = format!("{}{}deny contains \"x\" if {{\n{body}\n}}", nested("x"), nested("y"));
        let out = judge(&rules, Limits { time: std::time::Duration::from_secs(2), ..limits });
        assert!(out.failures.len() == 1 && out.failures[0].is_limit, "{body}: {:?}", out.failures);
        assert!(out.failures[0].summary.contains(name), "{body}: {}", out.failures[0].summary);
    }
    let out = judge(&format!("{}deny contains {{\"msg\": \"x\", \"of\": x59}} if true", nested("x")), limits);
    assert!(out.failures[0].summary.contains("max-rego-parts"), "{:?}", out.failures);
    let out = judge("deny contains sprintf(\"%02000000000d\", [1]) if true", limits);
    assert!(out.failures.is_empty() && out.findings.len() == 1);
}

#[test]
fn deep_and_long_modules_are_read_or_refused() {
    let load = |text: String| RegoGroup::load(&[SourceFile::new("p.rego", text)], &[], &RegoOptions::default()).1;
    for (open, close) in [("[", "]"), ("{\"a\": ", "}"), ("(", ")"), ("{x | x := ", "}")] {
        let nested = format!("package main\np := {}1{}\n", open.repeat(100_000), close.repeat(100_000));
        let errors = load(nested);
        assert!(errors[0].message.contains("max-rego-nesting"), "{}", errors[0]);
    }
    let long = format!("package main\np if {{\n{}}}\n", "\tinput.a.b.c.d\n".repeat(5_000));
    assert_eq!(load(long), []);
    let sum = format!("package main\np := 1{}\n", " + 1".repeat(5_000));
    let errors = load(sum);
    assert!(errors.is_empty() || errors[0].message.contains("max-rego"), "{errors:?}");
}
