//! Depth and length: nothing that a file holds may overflow the stack (a test's thread has 2 MiB) or take quadratic
//! time. What nests too deeply is a diagnostic and costs its argument; what is only long is read.

use palisade_terraform::syntax::{Expr, MAX_NESTING, Tree, parse, parse_expression, parse_json, parse_template};

const MANY: usize = 100_000;

fn argument(expr: &str) -> Tree {
    parse(format!("before = 1\nit = {expr}\nafter = 2\n"))
}

/// The neighbours are there and only nesting is reported.
fn is_too_deep(tree: &Tree) {
    let summaries: Vec<_> = tree.diagnostics().iter().map(|diagnostic| diagnostic.summary.as_ref()).collect();
    assert_eq!(summaries, ["Nested too deeply"], "{:?}", tree.diagnostics());
    let names: Vec<_> = tree.attributes(tree.body()).iter().map(|attribute| tree.text(attribute.name)).collect();
    assert_eq!(names, ["before", "it", "after"]);
    let it = tree.attribute(tree.body(), "it").expect("it is there");
    assert_eq!(tree.expr(it.expr), Expr::Invalid);
}

fn is_read(tree: &Tree) {
    assert_eq!(tree.diagnostics(), []);
    assert_eq!(tree.attributes(tree.body()).len(), 3);
}

#[test]
fn what_nests_too_deeply_is_said_and_costs_itself() {
    for (open, close) in [
        ("[", "]"),
        ("(", ")"),
        ("{ a = ", "}"),
        ("f(", ")"),
        ("a[", "]"),
        ("\"${", "}\""),
        ("[for x in ", ": x]"),
        ("{ for x in a : x => ", "}"),
        ("true ? ", " : 1"),
        ("\"%{ if ", " }%{ endif }\""),
    ] {
        is_too_deep(&argument(&format!("{}1{}", open.repeat(MANY), close.repeat(MANY))));
        // Unclosed, the neighbour behind may be lost, but nothing else happens.
        let unclosed = argument(&open.repeat(MANY));
        assert!(!unclosed.diagnostics().is_empty());
    }
    for prefix in ["!", "-", "true ? 1 : "] {
        is_too_deep(&argument(&format!("{}1", prefix.repeat(MANY))));
    }
    is_too_deep(&argument(&format!("a{}", "[*]".repeat(MANY))));
    is_too_deep(&argument(&format!("\"{}{}\"", "%{ if true }".repeat(MANY), "%{ endif }".repeat(MANY))));
}

#[test]
fn the_limit_is_where_it_is_said_to_be() {
    let nested = |depth: usize| format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
    is_read(&argument(&nested(MAX_NESTING - 1)));
    is_too_deep(&argument(&nested(MAX_NESTING)));
}

#[test]
fn what_is_long_is_read() {
    for (first, next) in [
        ("1", " + 1"),
        ("1", " + 2 * 3 - 1"),
        ("true", " || a && b"),
        ("a", ".b"),
        ("a", "[0]"),
        ("a", ".0.b"),
        ("a", "[b.c]"),
        ("a", ".*.b[0]"),
    ] {
        let tree = argument(&format!("{first}{}", next.repeat(MANY)));
        is_read(&tree);
    }
    for (open, item, close) in [
        ("[", "1,", "]"),
        ("{", "a = 1,", "}"),
        ("f(", "a,", ")"),
        ("\"", "${a}x", "\""),
        ("\"", "$${", "\""),
        ("\"", "%{ if a }x%{ else }y%{ endif }", "\""),
        ("<<-EOT\n", "  ${a} $${b}\n", "EOT"),
    ] {
        is_read(&argument(&format!("{open}{}{close}", item.repeat(MANY))));
    }
}

#[test]
fn long_bodies_are_read() {
    let arguments: Vec<String> = (0..MANY).map(|index| format!("a{index} = {index}\n")).collect();
    let tree = parse(arguments.concat());
    assert_eq!((tree.diagnostics().len(), tree.attributes(tree.body()).len()), (0, MANY));
    let tree = parse("a = 1\n".repeat(1_000));
    assert_eq!((tree.diagnostics().len(), tree.attributes(tree.body()).len()), (999, 1));
    let tree = parse("b \"l\" { x = 1 }\n".repeat(MANY));
    assert_eq!((tree.diagnostics().len(), tree.blocks(tree.body()).len()), (0, MANY));
}

#[test]
fn blocks_nest_as_deep_as_expressions() {
    let nested = |depth: usize| format!("{}{}after = 1\n", "b {\n".repeat(depth), "}\n".repeat(depth));
    assert_eq!(parse(nested(MAX_NESTING)).diagnostics(), []);
    let tree = parse(nested(MANY));
    assert_eq!(tree.diagnostics()[0].summary, "Nested too deeply");
    assert!(tree.attribute(tree.body(), "after").is_some());
}

#[test]
fn errors_without_end_take_no_time_without_end() {
    for line in [
        "a = <<EOT\n",
        "a = \"${\n",
        "a = [\n",
        "a = {\n",
        "a = f(\n",
        "b {\n",
        "b { a = [ }\n",
        "}\n",
        "]\n",
        "\"\n",
        "/*\n",
        "= = =\n",
        "resource \"a\" \"b\" {\n",
        "resource \"a\" \"b\" {\n  x = [\n",
        "resource \"a\" \"b\" {\n  x = <<EOT\n",
        "a = \"%{ for x in y }\"\n",
    ] {
        assert!(!parse(line.repeat(20_000)).diagnostics().is_empty(), "{line:?}");
    }
}

#[test]
fn references_of_anything_are_found_without_recursion() {
    let (tree, id) = parse_expression(format!("a.b{}", "[c.d]".repeat(MANY)));
    let mut found = 0;
    tree.references(id, |_| found += 1);
    assert_eq!(found, MANY + 1);
    let (tree, id) = parse_expression(format!("a{}", " + a.b.c".repeat(MANY)));
    let mut found = 0;
    tree.references(id, |_| found += 1);
    assert_eq!(found, MANY + 1);
}

#[test]
fn templates_and_json_have_the_same_limits() {
    let (tree, id) = parse_template(format!("{}1{}", "${\"".repeat(MANY), "\"}".repeat(MANY)));
    assert_eq!(tree.diagnostics()[0].summary, "Nested too deeply");
    assert_eq!(tree.expr(id), Expr::Invalid);
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let value = format!("{}1{}", open.repeat(MANY), close.repeat(MANY));
        let tree = parse_json(format!("{{\"locals\":{{\"a\":{value},\"b\":2}},\"output\":{{\"o\":{{\"value\":1}}}}}}"));
        assert_eq!(tree.diagnostics().len(), 1);
        assert_eq!(tree.diagnostics()[0].summary, "Nested too deeply");
        let kinds: Vec<_> = tree.blocks(tree.body()).iter().map(|block| tree.text(block.kind)).collect();
        assert_eq!(kinds, ["locals", "output"]);
        assert!(tree.attribute(&tree.blocks(tree.body())[0].body, "b").is_some());
        assert!(!parse_json(open.repeat(MANY)).diagnostics().is_empty());
    }
}
