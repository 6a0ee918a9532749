use std::collections::BTreeMap;
use std::sync::Arc;

use super::*;
use crate::cty::{CauseKind, Marks, Origin, Partial, Path, Reference, Step, TemplatePart, Type, Why};
use crate::functions::NoFiles;
use crate::syntax::{MAX_NESTING, parse_expression};

/// Locals by name, and nothing else.
struct Locals(BTreeMap<&'static str, Value>);

impl Lookup for Locals {
    fn value(&self, reference: &StaticReference<'_>) -> Result<Value, Diagnostic> {
        match &reference.subject {
            Subject::Local(name) if self.0.contains_key(&**name) => Ok(self.0[&**name].clone()),
            _ => Err(diagnostic(reference.span, "Reference to undeclared local value", "")),
        }
    }

    fn files(&self) -> &dyn Files {
        &NoFiles
    }

    fn provider_source(&self, local_name: &str) -> Option<&str> {
        (local_name == "time").then_some("registry.terraform.io/hashicorp/time")
    }
}

fn attribute_of(address: &str, name: &str) -> Value {
    let path = Path::root().then(Step::Attr(name.into()));
    let reference = Arc::new(Reference { address: address.into(), path });
    let why = Why::one(CauseKind::AfterApply(Arc::clone(&reference)).nowhere());
    let origin = Origin { why, copy_of: Some(reference), partial: None };
    Value::unknown(Type::String).refine(|r| r.not_null()).with_origin(origin)
}

fn locals() -> Locals {
    let variable = Value::DYNAMIC.because(Why::one(CauseKind::Variable("var.x".into()).nowhere()));
    Locals(BTreeMap::from([
        ("arn", attribute_of("aws_s3_bucket.a", "arn")),
        ("x", variable),
        ("list", Value::tuple(vec![Value::from(1_i64), Value::from(2_i64)])),
        ("secret", Value::string("s").marked(Marks::SENSITIVE)),
        ("template", Value::string("<${a}>")),
    ]))
}

fn run(text: &str) -> Evaluated {
    let (tree, id) = parse_expression(text);
    assert_eq!(tree.diagnostics(), [], "{text}");
    evaluate(&tree, id, &Scope { lookup: &locals(), names: &[] })
}

fn value(text: &str) -> Value {
    let evaluated = run(text);
    assert_eq!(evaluated.diagnostics, [], "{text}");
    evaluated.value
}

fn complaints(text: &str) -> Vec<String> {
    let evaluated = run(text);
    assert!(!evaluated.value.is_wholly_known(), "{text}: {:?}", evaluated.value);
    evaluated.diagnostics.iter().map(|one| one.summary.to_string()).collect()
}

fn copied(value: &Value) -> Option<String> {
    let reference = value.origin()?.copy_of.clone()?;
    Some(format!("{}{}", reference.address, reference.path))
}

#[test]
fn a_copy_of_an_attribute_stays_one_until_it_is_computed_with() {
    let arn = Some("aws_s3_bucket.a.arn".to_owned());
    for text in [
        "local.arn",
        "\"${local.arn}\"",
        "(local.arn)",
        "true ? local.arn : \"x\"",
        "[local.arn][0]",
        "{ a = local.arn }.a",
        "[for a in [local.arn] : a][0]",
        "([{ b = local.arn }][*].b)[0]",
        "([{ b = [local.arn] }][*].b[0])[0]",
        "try(local.arn, \"\")",
        "sensitive(local.arn)",
        "tostring(local.arn)",
        "local.x ? local.arn : local.arn",
        "tolist([local.arn, \"b\"])[0]",
    ] {
        assert_eq!(copied(&value(text)), arn, "{text}");
    }
    for text in ["\"${local.arn}/*\"", "upper(local.arn)", "local.x ? local.arn : \"b\""] {
        assert_eq!(copied(&value(text)), None, "{text}");
    }
}

#[test]
fn unknown_results_name_every_cause() {
    let names = |text: &str| {
        let why = value(text).why();
        let kinds = why.causes().iter().map(|cause| match &cause.kind {
            CauseKind::Variable(name) | CauseKind::ProviderFunction(name) => name.to_string(),
            CauseKind::AfterApply(reference) => reference.address.to_string(),
            other => format!("{other:?}"),
        });
        kinds.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(names("\"${local.arn}${local.x}\""), "var.x aws_s3_bucket.a");
    assert_eq!(names("local.x + 1"), "var.x");
    assert_eq!(names("local.x == local.arn"), "var.x aws_s3_bucket.a");
    assert_eq!(names("local.x ? 1 : 2"), "var.x");
    assert_eq!(names("local.list[local.x]"), "var.x");
    assert_eq!(names("[for a in local.x : a]"), "var.x");
    assert_eq!(names("[for a in [1] : a if local.x]"), "var.x");
    assert_eq!(names("{ (local.x) = local.arn }"), "var.x aws_s3_bucket.a");
    assert_eq!(names("local.x[*].id"), "var.x");
    assert_eq!(names("try(local.arn, 1)"), "aws_s3_bucket.a");
    assert_eq!(names("concat(local.x...)"), "var.x");
    assert_eq!(names("provider::time::rfc3339_parse(\"x\")"), "provider::time::rfc3339_parse");
}

#[test]
fn an_unknown_template_keeps_its_parts() {
    let text = value("\"arn:${local.arn}/*\"");
    assert_eq!(text.range().prefix(), "arn:");
    let Some(Partial::Template(parts)) = text.origin().and_then(|origin| origin.partial.clone()) else {
        panic!("{text:?} has no parts")
    };
    let shown: Vec<String> = parts
        .iter()
        .map(|part| match part {
            TemplatePart::Text(text) => text.to_string(),
            TemplatePart::Unknown(value) => copied(value).unwrap_or_default(),
        })
        .collect();
    assert_eq!(shown, ["arn:", "aws_s3_bucket.a.arn", "/*"]);
}

#[test]
fn a_reference_that_does_not_resolve_cannot_be_caught() {
    assert_eq!(complaints("try(local.nope, 1)"), ["Reference to undeclared local value"]);
    assert_eq!(complaints("true ? 1 : local.nope"), ["Reference to undeclared local value"]);
    assert_eq!(complaints("var"), ["Invalid reference"]);
    assert_eq!(complaints("data.aws_ami"), ["Invalid reference"]);
    assert_eq!(complaints("module.a[0][1]"), ["Invalid reference"]);
    assert_eq!(complaints("template.x"), ["Reserved symbol name"]);
}

#[test]
fn what_is_known_beside_a_reference_that_does_not_resolve_counts() {
    let evaluated = run("{ a = 1, b = local.nope, c = null + 1 }");
    let summaries = evaluated.diagnostics.iter().map(|one| &*one.summary).collect::<Vec<_>>();
    assert_eq!(summaries, ["Reference to undeclared local value"]);
    assert_eq!(evaluated.value.attribute("a"), Ok(Value::from(1_i64)));
    assert!(!evaluated.value.attribute("b").unwrap().is_wholly_known());
}

#[test]
fn errors_give_unknowns_and_go_on() {
    assert_eq!(complaints("[null + 1, \"a\" + 1, local.list.b]").len(), 3);
    assert_eq!(complaints("false ? [1] : 2"), ["Inconsistent conditional result types"]);
    assert_eq!(complaints("local.list[2]"), ["Invalid index"]);
    assert_eq!(complaints("{ a = 1 }.b"), ["Unsupported attribute"]);
    assert_eq!(complaints("nosuch(1)"), ["Call to unknown function"]);
    assert_eq!(complaints("uper(\"a\")"), ["Call to unknown function"]);
    assert_eq!(
        run("uper(\"a\")").diagnostics[0].detail,
        "There is no function named \"uper\". Did you mean \"upper\"?"
    );
    assert_eq!(complaints("provider::nope::f()"), ["Unknown provider function"]);
    assert_eq!(complaints("{ a.b = 1 }"), ["Reference to undeclared local value"]);
    assert_eq!(complaints("[for a in [1] : { a.b = 1 }]"), ["Ambiguous attribute key"]);
    assert_eq!(value("try(local.list[2], 7)"), Value::from(7_i64));
    assert_eq!(value("can(local.list[2])"), Value::from(false));
}

#[test]
fn templates_see_only_their_variables() {
    assert_eq!(value("templatestring(local.template, { a = 1 })"), Value::string("<1>"));
    assert_eq!(complaints("templatestring(local.template, {})"), ["Invalid function argument"]);
    assert_eq!(complaints("templatestring(\"<${1}>\", {})"), ["Invalid function argument"]);
    assert_eq!(value("templatestring(local.template, { a = local.secret })").marks(), Marks::SENSITIVE);
    let outside = value("templatefile(\"../../secret\", {})");
    assert_eq!(outside.why().causes()[0].kind, CauseKind::Outside("../../secret".into()));
}

#[test]
fn bound_names_hide_references() {
    let (tree, id) = parse_expression("ingress.value + [for local in [1] : local][0]");
    let names = [("ingress", Value::object(vec![("value".into(), Value::from(2_i64))]))];
    let evaluated = evaluate(&tree, id, &Scope { lookup: &locals(), names: &names });
    assert_eq!((evaluated.value, evaluated.diagnostics), (Value::from(3_i64), Vec::new()));
}

#[test]
fn loops_in_loops_end() {
    let thousand = format!("[{}]", vec!["0"; 1000].join(","));
    let (tree, id) = parse_expression(format!("[for a in {thousand} : [for b in {thousand} : a + b]]"));
    let evaluated = evaluate_within(&tree, id, &Scope { lookup: &locals(), names: &[] }, 50_000);
    let limit = CauseKind::Limit("evaluation-steps".into());
    assert_eq!(evaluated.value.why_within().causes()[0].kind, limit);
    assert_eq!(evaluated.diagnostics, []);
}

#[test]
fn deep_and_long_expressions_do_not_exhaust_the_stack() {
    let nested = |open: &str, inner: &str, close: &str| {
        let levels = MAX_NESTING - 8;
        format!("{}{inner}{}", open.repeat(levels), close.repeat(levels))
    };
    for text in [
        nested("(", "1", ")"),
        nested("[", "1", "]"),
        nested("{ a = ", "1", " }"),
        nested("upper(", "\"a\"", ")"),
        nested("!", "true", ""),
        nested("true ? 1 : ", "2", ""),
        nested("[for x in [1] : ", "x", "]"),
        nested("try(", "1", ")"),
    ] {
        assert!(run(&text).value.is_wholly_known(), "{}", &text[..20]);
    }
    let long = format!("1{}", " + 1".repeat(100_000));
    assert_eq!(value(&long), Value::from(100_001_i64));
    let steps = format!("local.x{}", ".a[0]".repeat(50_000));
    assert!(!value(&steps).is_known());
}

#[test]
fn json_strings_are_templates_and_keys_are_unique() {
    let json = |value: &str| {
        let tree = crate::syntax::parse_json(format!("{{\"locals\": {{\"x\": {value}}}}}"));
        assert_eq!(tree.diagnostics(), [], "{value}");
        let block = &tree.blocks(tree.body())[0];
        let attribute = tree.attribute(&block.body, "x").unwrap();
        evaluate(&tree, attribute.expr, &Scope { lookup: &locals(), names: &[] })
    };
    assert_eq!(json(r#""${local.list[1]}""#).value, Value::from(2_i64));
    assert_eq!(json(r#"{"k-${1}": "a${local.secret}"}"#).value.attribute("k-1").unwrap().marks(), Marks::SENSITIVE);
    let summary = |value: &str| json(value).diagnostics.first().map(|one| one.summary.to_string()).unwrap_or_default();
    assert_eq!(summary(r#"{"a": 1, "a": 2}"#), "Duplicate object attribute");
    assert_eq!(summary(r#"["${oops"]"#), "Unclosed template interpolation sequence");
    assert_eq!(summary(r#""${{ a = 1, a = 2 }.a}""#), "");
}
