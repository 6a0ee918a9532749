//! What texts mean: each source with its tree in the form of [`shape`].

mod shape;

use palisade_terraform::syntax::{Expr, Splats, StepKind, parse, parse_expression, parse_template, parse_traversal};

/// The shape of an argument's value, or the first diagnostic.
fn value(expr: &str) -> String {
    let tree = parse(format!("it = {expr}\n"));
    match tree.diagnostics() {
        [] => shape::expression(&tree, tree.attributes(tree.body())[0].expr),
        [first, ..] => format!("error: {}", first.summary),
    }
}

fn check(cases: &[(&str, &str)]) {
    let wrong: Vec<String> = cases
        .iter()
        .filter(|(source, expected)| value(source) != *expected)
        .map(|(source, expected)| format!("{source}\n  expected {expected}\n  found    {}", value(source)))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn operators_bind_as_in_hcl() {
    check(&[
        ("a || b && c == d < e + f * g", "(|| $a (&& $b (== $c (< $d (+ $e (* $f $g))))))"),
        ("a * b + c < d == e && f || g", "(|| (&& (== (< (+ (* $a $b) $c) $d) $e) $f) $g)"),
        ("a - b - c", "(- (- $a $b) $c)"),
        ("a / b * c % d", "(% (* (/ $a $b) $c) $d)"),
        ("a == b != c", "(!= (== $a $b) $c)"),
        ("-a + b", "(+ (- $a) $b)"),
        ("!a.b[0] && c", "(&& (! $a.b[0e0]) $c)"),
        ("- - 1", "(- (- 1e0))"),
        ("1-1", "(- 1e0 1e0)"),
        ("a-b", "$a-b"),
        ("a ? b : c ? d : e", "(? $a $b (? $c $d $e))"),
        ("a ? b ? c : d : e", "(? $a (? $b $c $d) $e)"),
        ("a || b ? c : d", "(? (|| $a $b) $c $d)"),
        ("(a\n +\n b)", "((+ $a $b))"),
    ]);
}

#[test]
fn accesses_and_splats_reach_as_far_as_in_hcl() {
    check(&[
        ("a.b.c", "$a.b.c"),
        ("a.0.b", "$a[0e0].b"),
        ("a[\"k\"][b.c]", "$a[\"k\"][$b.c]"),
        ("(a).b", "($a).b"),
        ("f(a).b", "f($a).b"),
        ("[a].b", "[$a].b"),
        ("true.a", "true.a"),
        ("a.*.b.0.c[0].d", "splat.*($a @.b[0e0].c)[0e0].d"),
        ("a[*].b[0].c", "splat[*]($a @.b[0e0].c)"),
        ("a[*][*].b", "splat[*]($a splat[*](@ @.b))"),
        ("a[*].b.*.c", "splat[*]($a splat.*(@.b @.c))"),
        ("a.*", "splat.*($a @)"),
        ("a[\n0\n]", "$a[0e0]"),
        ("(a[*\n])", "(splat[*]($a @))"),
        ("a.0.1", "error: Invalid legacy index syntax"),
        ("a.*.*", "error: Nested splat expression not allowed"),
        ("a.", "error: Invalid attribute name"),
        ("a[*", "error: Missing close bracket on splat index"),
    ]);
}

#[test]
fn calls_have_names_with_namespaces_and_a_last_argument_that_spreads() {
    check(&[
        ("f()", "f()"),
        ("f(a, b,)", "f($a $b)"),
        ("f(\n a,\n b...\n)", "f($a $b ...)"),
        ("core::abs(1)", "core::abs(1e0)"),
        ("provider :: a :: b (1)", "provider::a::b(1e0)"),
        ("f (a)", "f($a)"),
        ("a::b", "error: Missing open parenthesis"),
        ("a::1()", "error: Missing function name"),
        ("f(a..., b)", "error: Missing closing parenthesis"),
        ("f(a b)", "error: Missing argument separator"),
    ]);
}

#[test]
fn collections_separate_as_in_hcl() {
    check(&[
        ("[]", "[]"),
        ("[a, b,]", "[$a $b]"),
        ("[\n a # c\n , // c\n b /* c */\n]", "[$a $b]"),
        ("{}", "{}"),
        ("{\n}", "{}"),
        ("{ a = 1, b : 2 }", "{a=1e0 b=2e0}"),
        ("{\n a = 1\n b = 2,\n\n c = 3\n}", "{a=1e0 b=2e0 c=3e0}"),
        ("{ a = 1, a = 2 }", "{a=1e0 a=2e0}"),
        ("{ true = 1, null = 2 }", "{true=1e0 null=2e0}"),
        ("{ (a) = 1, a.b = 2, \"c\" = 3, \"${d}\" = 4 }", "{($a)=1e0 $a.b=2e0 \"c\"=3e0 w($d)=4e0}"),
        ("{ f(a) = 1, a + b = 2, -1 = 3 }", "{f($a)=1e0 (+ $a $b)=2e0 (- 1e0)=3e0}"),
        ("{ a = b ? c : d }", "{a=(? $b $c $d)}"),
        ("{ for-each = 1 }", "{for-each=1e0}"),
        ("[for x in y : x]", "for( x in $y: $x)"),
        ("{\n\n for k, v in m : k => v... if v }", "for(k v in $m: $k => $v ... if $v)"),
        ("{for k in l : k => x\n ? y : z}", "for( k in $l: $k => (? $x $y $z))"),
        ("{ a = 1 b = 2 }", "error: Missing attribute separator"),
        ("{ a }", "error: Missing key/value separator"),
        ("{ a\n = 1 }", "error: Missing attribute value"),
        ("{ a =\n 1 }", "error: Invalid expression"),
        ("[for x in y : x => x]", "error: Invalid 'for' expression"),
        ("{for x in y : x}", "error: Invalid 'for' expression"),
        ("[for x in y : x...]", "error: Invalid 'for' expression"),
    ]);
}

#[test]
fn templates_keep_types_only_where_they_are_one_interpolation() {
    check(&[
        (r#""""#, r#""""#),
        (r#""a\n\t\"\\\u00e9""#, r#""a\n\t\"\\é""#),
        (r#""${a}""#, "w($a)"),
        (r#""${ "${a}" }""#, "w(w($a))"),
        (r#""${a}${b}""#, "t[$a|$b|]"),
        (r#""x${a}y""#, r#"t["x"|$a|"y"|]"#),
        (r#""x${~ a ~}  y""#, r#"t["x"|$a|"y"|]"#),
        (r#""  x  ${~ a ~}  ""#, r#"t["  x"|$a|]"#),
        (r#""$${a} %%{ if } $ % $$ %% a$""#, r#""${a} %{ if } $ % $$ %% a$""#),
        (r#""$$${a}""#, r#""$${a}""#),
        (r#""$%{ if a }x%{ endif }""#, r#"t["$"|(? $a "x" "")|]"#),
        (r#""%{ if a }x%{ else }${b}%{ endif }""#, r#"t[(? $a "x" t[$b|])|]"#),
        (r#""%{ for k, v in a ~} x${v} %{~ endfor }""#, r#"t[join(for(k v in $a: t["x"|$v|]))|]"#),
        (
            r#""%{ for v in a }%{ if v }${v},%{ endif }%{ endfor }""#,
            r#"t[join(for( v in $a: t[(? $v t[$v|","|] "")|]))|]"#,
        ),
        ("\"${\n a\n }\"", "w($a)"),
        ("\"${ { a = 1 }.a }\"", "w({a=1e0}.a)"),
        ("\"e\u{301}\"", "\"é\""),
        (r#""%{ else }""#, "error: Unexpected else directive"),
        (r#""%{ if a }%{ endfor }""#, "error: Unexpected endfor directive"),
        (r#""%{ endif }""#, "error: Unexpected endif directive"),
        (r#""%{ if a }%{ else }%{ else }%{ endif }""#, "error: Unexpected else directive"),
        (r#""${a b}""#, "error: Extra characters after interpolation expression"),
        (r#""a\q""#, "error: Invalid escape sequence"),
        ("\"a\nb\"", "error: Invalid multi-line string"),
    ]);
}

#[test]
fn heredocs_lose_the_indent_that_all_lines_share() {
    check(&[
        ("<<EOT\na\n  b\nEOT", r#""a\n  b\n""#),
        ("<<EOT\nEOT", r#""""#),
        ("<<-EOT\n    a\n      b\n  EOT", r#""a\n  b\n""#),
        ("<<-EOT\n    a\n  ${x}\n   b\n\n  EOT", r#"t["  a\n"|$x|"\n b\n\n"|]"#),
        ("<<-EOT\n    a\n${x}\n  EOT", r#"t["    a\n"|$x|"\n"|]"#),
        ("<<-EOT\n  \u{a0}a\n   b\n  EOT", r#""a\nb\n""#),
        ("<<-EOT\n    $${a}\n    %%{b}\n  EOT", r#""${a}\n%{b}\n""#),
        ("<<EOT\n${a}\nEOT", r#"t[$a|"\n"|]"#),
        ("<<EOT\n${a ~}\nEOT", "t[$a|]"),
        ("<<EOT\nfoo\n${~ 1}\nEOT", r#"t["foo"|1e0|"\n"|]"#),
        ("<<EOT\nfoo\n  ${~ 1 ~}  \n  bar\nEOT", r#"t["foo\n"|1e0|"  bar\n"|]"#),
        ("<<EOT\na\\nb\"c\nEOT", r#""a\\nb\"c\n""#),
        ("<<EOT\nEOTX\n EOT \nEOT", "error: Argument or block definition required"),
        ("<<A\n${<<B\nx\nB\n}\nA", r#"t["x\n"|"\n"|]"#),
        ("<<EOT\r\na\r\nEOT\r", r#""a\r\n""#),
        ("<<EOT\na", "error: Unterminated template string"),
        ("<<EOT x\nEOT", "error: Invalid expression"),
        ("[<<EOT\na\nEOT\n, b]", r#"["a\n" $b]"#),
    ]);
}

#[test]
fn identifiers_are_those_of_unicode_and_may_have_dashes() {
    check(&[
        ("über-größe.日本", "$über-größe.日本"),
        ("_a1-_", "$_a1-_"),
        ("a\u{2d}\u{2d}b", "$a--b"),
        ("·a", "error: Invalid character"),
        ("a$b", "error: Invalid character"),
    ]);
}

#[test]
fn blocks_have_bare_and_quoted_labels_and_may_stand_on_a_line() {
    let text = "\u{feff}a = 1\r\nresource \"x\" y \"$${z}\\t\" { # c\r\n  b { c = 1 }\r\n  d {}\r\n}\r\n\r\ne f { }";
    let tree = parse(text);
    assert_eq!(tree.diagnostics(), []);
    assert_eq!(
        shape::file(&tree, shape::Options::default()),
        "a = 1e0\nresource \"x\" \"y\" \"${z}\\t\" {\n  b {\n    c = 1e0\n  }\n  d {\n  }\n}\ne \"f\" {\n}\n"
    );
    let block = &tree.blocks(tree.body())[0];
    assert_eq!(tree.slice(tree.header(block)), "resource \"x\" y \"$${z}\\t\"");
    assert_eq!(tree.slice(block.close()), "}");
    assert!(tree.slice(block.span).starts_with("resource") && tree.slice(block.span).ends_with('}'));
    let inner = &tree.blocks(&block.body)[0];
    assert!(inner.one_line && !block.one_line);
    assert_eq!(tree.slice(inner.span), "b { c = 1 }");
    assert_eq!(tree.slice(tree.attribute_span(&tree.attributes(&inner.body)[0])), "c = 1");
}

#[test]
fn comments_are_kept_in_order_without_the_end_of_their_lines() {
    let tree = parse("# one\na = [ // two\r\n 1, /* three\n */ 2]\nb = \"# no\" #four\nc = <<E\n# no\nE\n#five");
    let comments: Vec<&str> = tree.comments().iter().map(|comment| tree.slice(comment.span)).collect();
    assert_eq!(comments, ["# one", "// two", "/* three\n */", "#four", "#five"]);
}

#[test]
fn lone_expressions_and_templates_are_read_as_a_whole() {
    let (tree, id) = parse_expression("a +\n b");
    assert_eq!((shape::expression(&tree, id), tree.diagnostics().len()), ("(+ $a $b)".to_owned(), 0));
    assert_eq!(parse_expression("a b").0.diagnostics()[0].summary, "Extra characters after expression");
    assert_eq!(parse_expression("").0.diagnostics()[0].summary, "Missing expression");
    let (tree, id) = parse_template("# a\n\"${b ~}\n  c%{ if d }\n%{ endif }$");
    assert_eq!(tree.diagnostics(), []);
    assert_eq!(shape::expression(&tree, id), r##"t["# a\n\""|$b|"  c"|(? $d "\n" "")|"$"|]"##);
    let (tree, id) = parse_template("${a}");
    assert_eq!(shape::expression(&tree, id), "w($a)");
}

#[test]
fn references_are_found_with_what_is_static_of_them() {
    let text = "[a.b[\"k\"].c, d[e.f].g, [for k, v in w : { (k) = v.x, y = z }], f(h...), \"${i}%{ for j in l }${j}${m}%{ endfor }\", n[*].o, { p = q.r[0] }]";
    let (tree, id) = parse_expression(text);
    let mut found = Vec::new();
    tree.references(id, |reference| found.push((reference.root, tree.slice(tree.span(reference.expr)))));
    assert_eq!(
        found,
        [
            ("a", "a.b[\"k\"].c"),
            ("d", "d"),
            ("e", "e.f"),
            ("w", "w"),
            ("z", "z"),
            ("h", "h"),
            ("i", "i"),
            ("l", "l"),
            ("m", "m"),
            ("n", "n"),
            ("q", "q.r[0]")
        ]
    );
}

#[test]
fn a_name_is_bound_only_within_its_for() {
    let (tree, id) = parse_expression("[for x in x : [for y in x : y + z]] == y && x.a");
    let mut found = Vec::new();
    tree.references(id, |reference| found.push(tree.slice(tree.span(reference.expr))));
    assert_eq!(found, ["x", "z", "y", "x.a"]);
}

#[test]
fn traversals_are_read_from_expressions_and_texts() {
    let (tree, id) = parse_expression("aws_x.y[\"k\"].0.z[1]");
    let traversal = tree.traversal(id).expect("it is static");
    assert_eq!(traversal.root, "aws_x");
    let steps: Vec<_> = traversal.steps.iter().map(|step| (step.kind.clone(), tree.slice(step.span))).collect();
    assert_eq!(
        steps,
        [
            (StepKind::Attr("y".into()), ".y"),
            (StepKind::Key("k".into()), "[\"k\"]"),
            (StepKind::Number("0".into()), ".0"),
            (StepKind::Attr("z".into()), ".z"),
            (StepKind::Number("1".into()), "[1]"),
        ]
    );
    for text in ["(a).b", "a[b]", "a[*].b", "\"a\"", "f(a)", "1", "a[\"${b}\"]"] {
        let (tree, id) = parse_expression(text);
        assert_eq!(tree.traversal(id), None, "{text}");
    }
    let parsed = parse_traversal("module.a[\"x\\\"$${\"].b[0][*]", Splats::Taken).expect("it is a reference");
    let kinds: Vec<_> = parsed.steps.into_iter().map(|step| step.kind).collect();
    let key = StepKind::Key("x\"${".into());
    let number = StepKind::Number("0".into());
    assert_eq!(kinds, [StepKind::Attr("a".into()), key, StepKind::Attr("b".into()), number, StepKind::Splat]);
    for (text, summary) in [
        ("", "Variable name required"),
        ("a.", "Attribute name required"),
        ("a.*", "Attribute name required"),
        ("a[*]", "Attribute name required"),
        ("a[b]", "Index value required"),
        ("a[0", "Unclosed index brackets"),
        ("a b", "Invalid character"),
        ("a[\"${b}\"]", "Invalid string literal"),
    ] {
        assert_eq!(parse_traversal(text, Splats::Refused).expect_err(text).summary, summary, "{text}");
    }
}

/// What an expression refers to, as it is written.
fn references(text: &str) -> Vec<String> {
    let (tree, expr) = parse_expression(text);
    let mut found = Vec::new();
    tree.references(expr, |reference| found.push(tree.slice(tree.span(reference.expr)).to_owned()));
    found
}

#[test]
fn references_are_the_free_names_in_their_order() {
    let cases: [(&str, &[&str]); 8] = [
        ("a.b[var.i].c", &["a.b", "var.i"]),
        (r#"a.b[0]["c"].d[*].e[var.z]"#, &[r#"a.b[0]["c"].d"#, "var.z"]),
        (r#"[for k, v in var.m : "${k}-${v.x}-${local.y}" if k != each.key]"#, &["var.m", "local.y", "each.key"]),
        ("{ for x in x.y : x => [for x in x : x] }", &["x.y"]),
        ("[for x in a : [for y in x : z.y]]", &["a", "z.y"]),
        ("f(local.a, true ? b.c : -d.e)", &["local.a", "b.c", "d.e"]),
        ("{ name = a.b, (c.d) = [e.f] }", &["a.b", "c.d", "e.f"]),
        (
            r#""%{ if a.b }${c.d}%{ else }x%{ endif }%{ for n in l.l }${n}${m.m}%{ endfor }""#,
            &["a.b", "c.d", "l.l", "m.m"],
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(references(text), expected, "{text}");
    }
}

#[test]
fn a_part_refers_to_what_is_bound_around_it() {
    let (tree, expr) = parse_expression("[for x in var.all : x.id.name]");
    let Expr::For(each) = tree.expr(expr) else { panic!("not a for") };
    let mut found = Vec::new();
    tree.references(each.value, |reference| found.push(tree.slice(tree.span(reference.expr))));
    assert_eq!(found, ["x.id.name"]);
    let Expr::GetAttr { base, .. } = tree.expr(each.value) else { panic!("not an attribute") };
    let mut found = Vec::new();
    tree.references(base, |reference| found.push(tree.slice(tree.span(reference.expr))));
    assert_eq!(found, ["x.id"]);
    let mut all = Vec::new();
    tree.all_references(|reference| all.push(tree.slice(tree.span(reference.expr))));
    assert_eq!(all, ["var.all"]);
}
