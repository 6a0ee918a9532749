//! What holds for every text: no panic, spans that nest, nothing read beyond the text, neighbours that stay.

mod shape;
mod soup;

use std::ops::Range;

use palisade_source::Span;
use palisade_terraform::syntax::{
    Body, Dialect, Expr, ExprId, Part, Splats, Tree, parse, parse_argument, parse_expression, parse_json,
    parse_json_values, parse_template, parse_traversal,
};
use proptest::prelude::*;
use soup::{SOUND, damage, mutated, soup};

/// Every span lies in the text, on characters' borders, and in what it is a part of.
struct Nesting<'t> {
    tree: &'t Tree,
}

impl Nesting<'_> {
    fn within(&self, span: Span, around: Range<u32>, what: &str) {
        let text = self.tree.source();
        assert!(
            span.start <= span.end && around.start <= span.start && span.end <= around.end,
            "{what} {span:?} {around:?} in {text:?}"
        );
        assert!(text.get(span.range()).is_some(), "{what} {span:?} cuts a character of {text:?}");
    }

    fn body(&self, body: &Body, around: Range<u32>) {
        let mut last = around.start;
        for attribute in self.tree.attributes(body) {
            assert!(last <= attribute.name_span.start, "arguments are in order");
            last = attribute.name_span.start;
            self.within(self.tree.attribute_span(attribute), around.clone(), "argument");
            assert!(attribute.name_span.end <= self.tree.span(attribute.expr).start);
            self.expr(attribute.expr, around.clone());
        }
        let mut last = around.start;
        for block in self.tree.blocks(body) {
            assert!(last <= block.span.start, "blocks are in order");
            last = block.span.end;
            self.within(block.span, around.clone(), "block");
            let inside = block.span.start..block.span.end;
            // JSON writes headers around blocks, one for several.
            let headed = if self.tree.dialect() == Dialect::Json { around.clone() } else { inside.clone() };
            self.within(self.tree.header(block), headed.clone(), "header");
            self.within(block.close(), inside.clone(), "closing brace");
            for label in self.tree.labels(block) {
                self.within(label.span, headed.clone(), "label");
                let _readable = self.tree.text(label.text);
            }
            self.body(&block.body, inside);
        }
    }

    fn expr(&self, id: ExprId, around: Range<u32>) {
        let tree = self.tree;
        let span = tree.span(id);
        self.within(span, around, "expression");
        let inside = span.start..span.end;
        let all = |ids: &[ExprId]| ids.iter().for_each(|id| self.expr(*id, inside.clone()));
        let ordered = |ids: &[ExprId]| {
            all(ids);
            for pair in ids.windows(2) {
                assert!(tree.span(pair[0]).end <= tree.span(pair[1]).start, "operands do not overlap");
            }
        };
        match tree.expr(id) {
            Expr::Number(text) | Expr::Variable(text) => assert_eq!(text, tree.slice(span)),
            Expr::Template(parts) => {
                for part in parts {
                    match part {
                        Part::Literal { text, span } => {
                            self.within(*span, inside.clone(), "literal");
                            assert!(!tree.text(*text).is_empty());
                        }
                        Part::Expr(id) => self.expr(*id, inside.clone()),
                    }
                }
            }
            Expr::Wrap(inner) | Expr::Join(inner) | Expr::Parens(inner) | Expr::Unary { operand: inner, .. } => {
                all(&[inner]);
            }
            Expr::Tuple(elements) => ordered(elements),
            Expr::Object(items) => items.iter().for_each(|item| ordered(&[item.key, item.value])),
            Expr::GetAttr { base, name } => {
                all(&[base]);
                assert_eq!(name, tree.slice(tree.name_span(id)));
                assert!(tree.span(base).end < tree.name_span(id).start);
            }
            Expr::Index { base, key } => ordered(&[base, key]),
            Expr::Splat { source, each, .. } => ordered(&[source, each]),
            Expr::Call(call) => {
                self.within(call.name_span, inside.clone(), "function name");
                ordered(tree.exprs(call.args));
            }
            Expr::For(each) => {
                let _readable = (tree.text(each.value_var), each.key_var.map(|name| tree.text(name)));
                let ids: Vec<ExprId> =
                    [each.collection].into_iter().chain(each.key).chain([each.value]).chain(each.condition).collect();
                ordered(&ids);
            }
            Expr::Binary { left, right, .. } => ordered(&[left, right]),
            Expr::Conditional(it) => ordered(&[it.condition, it.yes, it.no]),
            Expr::Invalid | Expr::Null | Expr::Bool(_) | Expr::String(_) | Expr::Name(_) | Expr::SplatItem => {}
        }
    }
}

fn sound(tree: &Tree) {
    let nesting = Nesting { tree };
    let whole = 0..tree.source().len() as u32;
    nesting.body(tree.body(), whole.clone());
    let mut last = 0;
    for comment in tree.comments() {
        nesting.within(comment.span, whole.clone(), "comment");
        assert!(last <= comment.span.start, "comments are in order");
        last = comment.span.end;
    }
    for diagnostic in tree.diagnostics() {
        nesting.within(diagnostic.span, whole.clone(), "diagnostic");
        assert!(!diagnostic.summary.is_empty() && !diagnostic.detail.is_empty());
    }
    for attribute in tree.attributes(tree.body()) {
        tree.references(attribute.expr, |reference| {
            let traversal = tree.traversal(reference.expr).expect("a reference is static");
            assert_eq!(traversal.root, reference.root);
        });
    }
}

/// All parsers take a text without a panic; the trees are sound.
fn all_parsers(text: &str) {
    sound(&parse(text));
    sound(&parse_json(text));
    sound(&parse_json_values(text));
    for (tree, id) in [parse_expression(text), parse_template(text)] {
        sound(&tree);
        Nesting { tree: &tree }.expr(id, 0..tree.source().len() as u32);
        assert!(tree.expr(id) != Expr::Invalid || !tree.diagnostics().is_empty());
    }
    let _either = parse_traversal(text, Splats::Taken);
}

/// Reads the source of an expression again.
fn again(tree: &Tree, id: ExprId) -> Result<(), TestCaseError> {
    let shape = shape::expression(tree, id);
    // What did not parse has no meaning that could be the same.
    if !shape.contains("<?>") {
        let (alone, root) = parse_argument(tree.slice(tree.span(id)));
        prop_assert_eq!(alone.diagnostics(), []);
        prop_assert_eq!(shape::expression(&alone, root), shape);
    }
    Ok(())
}

#[test]
fn the_sound_file_is_sound() {
    let tree = parse(SOUND);
    assert_eq!(tree.diagnostics(), []);
    sound(&tree);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_taken(text in "\\PC{0,80}") {
        all_parsers(&text);
    }

    #[test]
    fn any_order_of_tokens_is_taken(text in soup()) {
        all_parsers(&text);
    }

    #[test]
    fn a_sound_file_that_was_damaged_is_taken(text in mutated()) {
        all_parsers(&text);
    }

    /// The text of an expression, read alone, is that expression.
    #[test]
    fn an_expression_is_what_its_span_holds(text in mutated()) {
        let tree = parse(text.as_str());
        for attribute in tree.attributes(tree.body()) {
            again(&tree, attribute.expr)?;
        }
        for block in tree.blocks(tree.body()) {
            for attribute in tree.attributes(&block.body) {
                again(&tree, attribute.expr)?;
            }
        }
    }

    /// What stands in JSON strings is read with the same care.
    #[test]
    fn any_json_string_is_taken(text in soup()) {
        let json = serde_json::json!({ "output": { "a": { "value": [text, { text.as_str(): text }] } } }).to_string();
        let tree = parse_json(json);
        prop_assert_eq!(tree.diagnostics(), []);
        sound(&tree);
        let value = tree.attributes(&tree.blocks(tree.body())[0].body)[0].expr;
        let Expr::Tuple([first, _]) = tree.expr(value) else { panic!("it is a list") };
        let verbatim = tree.verbatim(*first);
        prop_assert_eq!(verbatim.as_deref(), Some(text.as_str()));
        prop_assert_eq!(tree.expr(*first) == Expr::Invalid, tree.deferred(*first).is_some());
    }

    /// A JSON string is the template that its text is.
    #[test]
    fn a_json_string_is_the_template_that_it_holds(text in soup()) {
        let (template, root) = parse_template(text.as_str());
        let tree = parse_json_values(serde_json::json!({ "a": text }).to_string());
        let value = tree.attributes(tree.body())[0].expr;
        let marked = text.starts_with('\u{feff}');
        prop_assert!(marked || (template.expr(root) == Expr::Invalid) == (tree.expr(value) == Expr::Invalid));
        if let (Expr::String(one), Expr::String(other)) = (template.expr(root), tree.expr(value)) {
            prop_assert!(marked || one == other);
        }
    }

    /// Damage in one block leaves the others as they are, whatever it is.
    #[test]
    fn damage_stays_in_its_block(damage in damage()) {
        let text = format!(
            "resource \"a\" \"before\" {{\n  x = 1\n}}\n\nresource \"a\" \"b\" {{\n  it = {damage}\n}}\n\nresource \"a\" \"after\" {{\n  y = 2\n}}\n"
        );
        let tree = parse(text.as_str());
        for (name, value) in [("before", "1"), ("after", "2")] {
            let block = tree.blocks(tree.body()).iter().find(|block| tree.label(block, 1) == Some(name));
            let block = block.unwrap_or_else(|| panic!("{name} is lost in {text}"));
            let [attribute] = tree.attributes(&block.body) else { panic!("{name} changed in {text}") };
            prop_assert_eq!(tree.slice(tree.span(attribute.expr)), value);
        }
    }
}
