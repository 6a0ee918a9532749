//! Terraform's JSON syntax. What is said to be accepted or rejected here, and how it is read, was asked of Terraform
//! 1.11.4.

mod shape;

use palisade_terraform::syntax::{Expr, ExprId, StepKind, Tree, parse_json, parse_json_values};

fn shape(tree: &Tree) -> String {
    shape::file(tree, shape::Options::default())
}

fn summaries(tree: &Tree) -> Vec<&str> {
    tree.diagnostics().iter().map(|diagnostic| diagnostic.summary.as_ref()).collect()
}

/// A file that is read without an error.
#[track_caller]
fn reads(json: &str, expected: &str) -> Tree {
    let tree = parse_json(json);
    assert_eq!(tree.diagnostics(), [], "{json}");
    assert_eq!(shape(&tree), expected, "{json}");
    tree
}

/// The value of the only output.
fn value(tree: &Tree) -> ExprId {
    let block = tree.blocks(tree.body()).last().expect("there is an output");
    tree.attribute(&block.body, "value").expect("it has a value").expr
}

#[test]
fn labels_are_levels_of_objects_and_arrays_repeat_blocks() {
    let one = "output \"a\" {\n  value = 1e0\n}\n";
    let two = format!("{one}output \"b\" {{\n  value = 2e0\n}}\n");
    reads(r#"{"output":{"a":{"value":1}}}"#, one);
    reads(r#"[{"output":{"a":{"value":1}}},{"output":{"b":{"value":2}}}]"#, &two);
    reads(r#"{"output":[{"a":{"value":1}},{"b":{"value":2}}]}"#, &two);
    reads(r#"{"output":{"a":{"value":1}},"output":{"b":{"value":2}}}"#, &two);
    reads(r#"{"output":{"a":[{"value":1}],"b":{"value":2}}}"#, &two);
    reads(
        r#"{"//":"no","resource":{"x":{"a":[[{"b":1},{"c":2}]],"n":null}},"locals":[{"d":3},{"e":4}]}"#,
        "resource \"x\" \"a\" {\n  b = 1e0\n  c = 2e0\n}\nlocals {\n  d = 3e0\n}\nlocals {\n  e = 4e0\n}\n",
    );
}

#[test]
fn terraforms_own_blocks_are_blocks_and_a_providers_are_arguments() {
    reads(
        r#"{"terraform":{"required_version":"1","required_providers":{"aws":{"source":"a"}},"backend":{"s3":{"key":"k"}}},
            "resource":{"x":{"a":{"//":"c","count":1,"lifecycle":[{"precondition":{"condition":"${a}"}}],
              "provisioner":[{"local-exec":{"command":"c"}},{"file":{}}],"rule":[{"p":1}],"rule":{"p":2},
              "dynamic":{"y":{"content":{}}}}}},
            "variable":{"v":{"validation":{"condition":true}}},
            "check":{"c":{"data":{"x":{"d":{}}},"assert":{}}}}"#,
        r#"terraform {
  required_version = "1"
  required_providers {
    aws = {"source"="a"}
  }
  backend "s3" {
    key = "k"
  }
}
resource "x" "a" {
  count = 1e0
  lifecycle {
    precondition {
      condition = w($a)
    }
  }
  provisioner "local-exec" {
    command = "c"
  }
  provisioner "file" {
  }
  rule = [{"p"=1e0}]
  rule = {"p"=2e0}
  dynamic = {"y"={"content"={}}}
}
variable "v" {
  validation {
    condition = true
  }
}
check "c" {
  data "x" "d" {
  }
  assert {
  }
}
"#,
    );
}

#[test]
fn strings_are_templates_with_spans_in_the_file() {
    let text = r#"{"output":{"a":{"value":"x \"${ var.a }\"\n${b["k"]}$${c} \u00e9${local.\u0061bc}"}}}"#;
    let text = text.replace(r#"b["k"]"#, r#"b[\"k\"]"#);
    let tree = parse_json(text.as_str());
    assert_eq!(tree.diagnostics(), []);
    let id = value(&tree);
    assert_eq!(shape::expression(&tree, id), r#"t["x \""|$var.a|"\"\n"|$b["k"]|"${c} é"|$local.abc|]"#);
    let mut found = Vec::new();
    tree.references(id, |reference| found.push(tree.slice(tree.span(reference.expr))));
    assert_eq!(found, ["var.a", r#"b[\"k\"]"#, r"local.\u0061bc"]);
    let tree = parse_json(r#"{"output":{"a":{"value":"${a.b}"}}}"#);
    assert_eq!(shape::expression(&tree, value(&tree)), "w($a.b)");
    assert_eq!(tree.slice(tree.span(value(&tree))), r#""${a.b}""#);
    let tree = parse_json(r#"{"output":{"a":{"value":{"${upper(\"k\")}":-1.50}}}}"#);
    let Expr::Object([item]) = tree.expr(value(&tree)) else { panic!("it is an object") };
    assert_eq!(shape::expression(&tree, item.key), "w(upper(\"k\"))");
    assert_eq!(tree.expr(item.value), Expr::Number("-1.50"));
}

#[test]
fn what_is_not_evaluated_is_read_as_it_is() {
    let tree = parse_json(r#"{"variable":{"a":{"description":"$ {${ \ud83d\ude00 \ud83d","default":"$${x}"}}}"#);
    assert_eq!(tree.diagnostics(), [], "Terraform takes this description");
    let body = tree.blocks(tree.body())[0].body;
    let description = tree.attribute(&body, "description").expect("it is there").expr;
    assert_eq!(tree.expr(description), Expr::Invalid);
    assert!(tree.deferred(description).is_some_and(|diagnostic| diagnostic.summary == "Invalid character"));
    assert_eq!(tree.verbatim(description).as_deref(), Some("$ {${ 😀 \u{fffd}"));
    let default = tree.attribute(&body, "default").expect("it is there").expr;
    assert_eq!((tree.expr(default), tree.verbatim(default).as_deref()), (Expr::String("${x}"), Some("$${x}")));
    assert_eq!(tree.deferred(default), None);
}

#[test]
fn references_are_strings() {
    let tree = parse_json(r#"{"locals":{"d":["a.b[\"k\"]","a.b[0].c","not a reference","${a.b}",1]}}"#);
    let list = tree.attributes(&tree.blocks(tree.body())[0].body)[0].expr;
    let Expr::Tuple(elements) = tree.expr(list) else { panic!("it is a list") };
    let read = |index: usize| tree.traversal(elements[index]);
    let first = read(0).expect("it is a reference");
    assert_eq!((first.root.as_ref(), tree.slice(first.root_span)), ("a", "a"));
    assert_eq!(first.steps[1].kind, StepKind::Key("k".into()));
    assert_eq!(tree.slice(first.steps[1].span), r#"[\"k\"]"#);
    let second = read(1).expect("it is a reference");
    assert_eq!(tree.slice(second.span), "a.b[0].c");
    assert_eq!((read(2), read(3), read(4)), (None, None, None));
}

#[test]
fn a_providers_blocks_are_read_from_values() {
    let tree = parse_json(r#"{"resource":{"x":{"a":{"rule":[{"//":0,"a":1,"a":2},[{"b":3},{"c":4}],null]}}}}"#);
    let rule = tree.attributes(&tree.blocks(tree.body())[0].body)[0].expr;
    let blocks = tree.json_blocks(rule).expect("they are blocks");
    let names = |block: ExprId| {
        let properties = tree.json_properties(block).expect("it is a block");
        properties.iter().map(|property| property.name.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(blocks.iter().map(|block| names(*block)).collect::<Vec<_>>(), [vec!["a", "a"], vec!["b", "c"], vec![]]);
    let Expr::Tuple([first, ..]) = tree.expr(rule) else { panic!("it is a list") };
    let Expr::Object([_, item, _]) = tree.expr(*first) else { panic!("it is an object") };
    assert_eq!((tree.json_blocks(item.value), tree.json_properties(item.value)), (None, None));
}

#[test]
fn variable_files_hold_arguments_only() {
    let tree = parse_json_values(r#"{"//":"c","a":"${x}","b":{"${y}":1}}"#);
    assert_eq!(tree.diagnostics(), []);
    let [a, b] = tree.attributes(tree.body()) else { panic!("there are two") };
    assert_eq!((tree.text(a.name), tree.text(b.name)), ("a", "b"));
    assert_eq!(tree.verbatim(a.expr).as_deref(), Some("${x}"));
    assert_eq!(summaries(&parse_json_values(r#"[{"a":1}]"#)), ["Incorrect JSON value type"]);
    assert_eq!(summaries(&parse_json_values(r#"{"a":1,"a":2}"#)), ["Duplicate argument"]);
}

#[test]
fn errors_are_in_terraforms_words_and_cost_little() {
    for (json, summary) in [
        ("", "Missing value"),
        ("1", "Root value must be object"),
        ("\u{feff}{}", "Invalid start of value"),
        (r#"{"output":{}}"#, "Missing block label"),
        (r#"{"output":null}"#, "Missing block label"),
        (r#"{"output":[]}"#, "Missing block label"),
        (r#"{"output":{"a":1}}"#, "Incorrect JSON value type"),
        (r#"{"output":{"//":"c","a":{"value":1}}}"#, "Incorrect JSON value type"),
        (r#"{"output":{"a":{"value":1,"value":2}}}"#, "Duplicate argument"),
        (r#"{"output":{"a":{"value":1,}}}"#, "Trailing comma in object"),
        (r#"{"output":{"a":{"value":[1,]}}}"#, "Trailing comma in array"),
        (r#"{"output":{"a":{"value":01}}}"#, "Invalid JSON number"),
        (r#"{"output":{"a":{"value":"\x"}}}"#, "Invalid JSON string"),
        (r#"{"output":{"a":{"value":"}}}"#, "Invalid JSON string"),
        ("{\"output\":{\"a\":{\"value\":\"a\tb\"}}}", "Invalid JSON string"),
        (r#"{"output":{"a":{"value":True}}}"#, "Invalid JSON keyword"),
        (r#"{"output":{"a":{"value":NaN}}}"#, "Invalid JSON keyword"),
        (r#"{"output":{"a":{"value" 1}}}"#, "Missing property value colon"),
        (r#"{"output":{"a":{"value"}}}"#, "Missing object value"),
        (r#"{"output":{"a":{"value":1 "b":2}}}"#, "Missing attribute seperator comma"),
        (r#"{"output":{"a":{"value":[1 2]}}}"#, "Missing attribute seperator comma"),
        (r#"{"output":{"a":{"value":[1}}}"#, "Mismatched brackets"),
        (r#"{"output":{"a":{"value":1]}}"#, "Mismatched braces"),
        (r#"{"output":{"a":{"value":1}}"#, "Unclosed object"),
        (r#"{"output":{"a":{1:1}}}"#, "Invalid object property name"),
        (r#"{"output":{"a":{"value":1}}} x"#, "Extraneous data after value"),
    ] {
        let tree = parse_json(json);
        assert_eq!(summaries(&tree).first(), Some(&summary), "{json}: {:?}", tree.diagnostics());
    }
    let tree = parse_json(
        "{\"locals\": {\"a\": 1},\n \"output\": {\"x\": {\"value\": [1 2], \"sensitive\": true}, \"y\": {\"value\": 1}},\n \"variable\": {\"v\": {}}}",
    );
    assert_eq!(summaries(&tree), ["Missing attribute seperator comma"]);
    assert_eq!(
        shape(&tree),
        "locals {\n  a = 1e0\n}\noutput \"x\" broken {\n  value = [1e0]\n  sensitive = true\n}\noutput \"y\" {\n  value = 1e0\n}\nvariable \"v\" {\n}\n"
    );
}

#[test]
fn sites_are_keys_and_values() {
    let text = r#"{"resource":{"x":{"a":{"b":[1]}}}}"#;
    let tree = parse_json(text);
    let block = &tree.blocks(tree.body())[0];
    assert_eq!(tree.slice(block.kind_span), "\"resource\"");
    assert_eq!(tree.slice(tree.header(block)), "\"a\"");
    assert_eq!(tree.slice(block.span), r#"{"b":[1]}"#);
    assert_eq!(tree.slice(block.close()), "}");
    assert_eq!(tree.slice(tree.attribute_span(&tree.attributes(&block.body)[0])), "\"b\":[1]");
}
