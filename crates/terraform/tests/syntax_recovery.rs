//! What an error costs: the argument that it is in, at most the block, never the neighbours.

mod shape;

use palisade_terraform::syntax::parse;

/// A file's shape and the summaries of its diagnostics with their lines.
fn read(text: &str) -> (String, Vec<String>) {
    let tree = parse(text);
    let summaries = tree.diagnostics().iter().map(|diagnostic| {
        let line = text[..diagnostic.span.start as usize].matches('\n').count() + 1;
        format!("{line}: {}", diagnostic.summary)
    });
    (shape::file(&tree, shape::Options::default()), summaries.collect())
}

/// A block with an argument that holds `broken`, between arguments and between blocks.
#[track_caller]
fn costs_itself(broken: &str, summary: &str) {
    let text = format!(
        "resource \"a\" \"before\" {{\n  x = 1\n}}\nresource \"a\" \"b\" {{\n  before = 1\n  it = {broken}\n  after = 2\n}}\nresource \"a\" \"after\" {{\n  x = 2\n}}\n"
    );
    let (shape, summaries) = read(&text);
    let expected = "resource \"a\" \"before\" {\n  x = 1e0\n}\nresource \"a\" \"b\" broken {\n  before = 1e0\n  it = <?>\n  after = 2e0\n}\nresource \"a\" \"after\" {\n  x = 2e0\n}\n";
    assert_eq!(shape, expected, "{broken}");
    assert_eq!(summaries.len(), 1, "{broken}: {summaries:?}");
    assert!(summaries[0].ends_with(summary), "{broken}: {summaries:?}");
}

#[test]
fn an_argument_that_does_not_parse_costs_itself() {
    for (broken, summary) in [
        ("", "Invalid expression"),
        ("1 2", "Missing newline after argument"),
        ("1,", "Unexpected comma after argument"),
        ("a +", "Invalid expression"),
        ("[1, 2", "Missing item separator"),
        ("[1, 2,", "Missing item separator"),
        ("f(1, 2", "Missing argument separator"),
        ("(1", "Unbalanced parentheses"),
        ("[1]]", "Missing newline after argument"),
        ("[1)", "Missing item separator"),
        ("(\n  1\n  ]", "Unbalanced parentheses"),
        ("{ a = 1, b }", "Missing key/value separator"),
        ("{\n    a = 1\n    b c\n  }", "Missing key/value separator"),
        ("\"abc", "Invalid multi-line string"),
        ("\"abc${var.x\"", "Unclosed template interpolation sequence"),
        ("[\"abc, \"d\"]", "Missing item separator"),
        ("\"${f(\"x)}\"", "Missing argument separator"),
        ("\"%{ if a }b\"", "Unexpected end of template"),
        ("\"a\\q\"", "Invalid escape sequence"),
        ("1.2.3", "Invalid number literal"),
        ("'a'", "Invalid character"),
        ("a ? b", "Missing false expression in conditional"),
        ("[for x in y]", "Invalid 'for' expression"),
        ("<<EOT\n  ${a b}\n  } ] ) \" ' {\nEOT", "Extra characters after interpolation expression"),
        ("<<EOT\n  ${a\n  x = 1\nEOT", "Extra characters after interpolation expression"),
        ("[ # ] }\n    1 2 /* ] } */\n  ]", "Missing item separator"),
    ] {
        costs_itself(broken, summary);
    }
}

#[test]
fn a_block_that_is_not_closed_ends_before_the_next() {
    let (shape, summaries) = read(
        "resource \"a\" \"b\" {\n  x = 1\n  inner {\n    y = 2\n  }\n\nresource \"a\" \"c\" {\n  x = 2\n}\n\nlocals {\n  z = 3\n}\n",
    );
    assert_eq!(
        shape,
        "resource \"a\" \"b\" broken {\n  x = 1e0\n  inner {\n    y = 2e0\n  }\n}\nresource \"a\" \"c\" {\n  x = 2e0\n}\nlocals {\n  z = 3e0\n}\n"
    );
    assert_eq!(summaries, ["1: Unclosed configuration block"]);
}

#[test]
fn an_object_that_is_not_closed_costs_its_block() {
    let (shape, summaries) =
        read("resource \"a\" \"b\" {\n  tags = {\n    x = 1\n  y = 2\n}\n\nresource \"a\" \"c\" {\n  x = 2\n}\n");
    assert_eq!(
        shape,
        "resource \"a\" \"b\" broken {\n  tags = {x=1e0 y=2e0}\n}\nresource \"a\" \"c\" {\n  x = 2e0\n}\n"
    );
    assert_eq!(summaries, ["1: Unclosed configuration block"]);
}

#[test]
fn a_heredoc_that_is_not_closed_costs_its_block() {
    let (shape, summaries) =
        read("resource \"a\" \"b\" {\n  x = 1\n  y = <<EOT\n  text\n}\n\nresource \"a\" \"c\" {\n  x = 2\n}\n");
    assert_eq!(shape, "resource \"a\" \"b\" broken {\n  x = 1e0\n  y = <?>\n}\nresource \"a\" \"c\" {\n  x = 2e0\n}\n");
    assert_eq!(summaries, ["10: Unterminated template string"]);
}

#[test]
fn a_brace_too_many_costs_nothing() {
    let (shape, summaries) = read("a {\n  x = 1\n}\n}\nb {\n  x = 2\n}\n");
    assert_eq!(shape, "a {\n  x = 1e0\n}\nb {\n  x = 2e0\n}\n");
    assert_eq!(summaries, ["4: Argument or block definition required"]);
}

#[test]
fn a_header_that_does_not_parse_keeps_what_is_known_of_its_block() {
    let (shape, summaries) = read("resource \"a\" \"b\"\n{\n  x = 1\n}\nc \"d\" {\n  x = 2\n}\n");
    assert_eq!(shape, "resource \"a\" \"b\" broken {\n}\nc \"d\" {\n  x = 2e0\n}\n");
    assert_eq!(summaries[0], "1: Invalid block definition");
    let (shape, _) = read("resource \"a\" \"${b}\" {\n  x = [\n  ]\n}\nc \"d\" {\n  x = 2\n}\n");
    assert_eq!(shape, "resource \"a\" broken {\n}\nc \"d\" {\n  x = 2e0\n}\n");
}

#[test]
fn lines_that_are_nothing_are_said_once() {
    let (shape, summaries) = read("<<<<<<< HEAD\na = 1\n=======\nb = 2\n>>>>>>> other\nfoo\nbar\nc = 3\n");
    assert_eq!(shape, "a = 1e0\nb = 2e0\nc = 3e0\n");
    assert_eq!(summaries.len(), 3, "{summaries:?}");
}

#[test]
fn an_argument_that_is_set_twice_keeps_its_first_value() {
    for count in [2, 40] {
        let others: Vec<String> = (2..count).map(|index| format!("a{index} = 1\n")).collect();
        let others = others.concat();
        let tree = parse(format!("x = 1\n{others}x = 2\nx = 3\n"));
        assert_eq!(tree.diagnostics().len(), 2);
        for diagnostic in tree.diagnostics() {
            assert_eq!(diagnostic.summary, "Attribute redefined");
            assert_eq!(diagnostic.related.map(|span| span.start), Some(0));
        }
        let x = tree.attribute(tree.body(), "x").expect("it is there");
        assert_eq!(tree.slice(tree.span(x.expr)), "1");
        assert_eq!(tree.attributes(tree.body()).len(), count - 1);
    }
}

#[test]
fn blocks_on_one_line_take_one_argument() {
    for (text, summary) in [
        ("a { b = 1, c = 2 }\n", "Invalid single-argument block definition"),
        ("a { b = 1\n}\n", "Invalid single-argument block definition"),
        ("a { b { c = 1 } }\n", "Argument definition required"),
        ("a { b = 1 c = 2 }\n", "Invalid single-argument block definition"),
        ("a {} b {}\n", "Missing newline after block definition"),
        ("a { b = 1", "Unclosed configuration block"),
    ] {
        let (shape, summaries) = read(&format!("{text}d = 1\n"));
        if text.ends_with('\n') {
            assert_eq!(summaries, [format!("1: {summary}")], "{text}");
            assert!(shape.ends_with("d = 1e0\n"), "{text}: {shape}");
        }
    }
    assert_eq!(read("a { b = 1").1, ["1: Unclosed configuration block"]);
}

#[test]
fn comments_of_what_does_not_parse_are_kept() {
    let tree = parse("a = [ # one\n  1 2 # two\n] # three\nb = \"x\ny # four\n");
    let comments: Vec<&str> = tree.comments().iter().map(|comment| tree.slice(comment.span)).collect();
    assert_eq!(comments, ["# one", "# two", "# three", "# four"]);
}
