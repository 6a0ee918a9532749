//! Mistakes in Terraform's native syntax: the provider's schema says what belongs where.

use std::collections::BTreeSet;
use std::ops::Range;

use palisade_schema::{Body as SchemaBody, Type};
use palisade_terraform::syntax::{Block, Expr, ExprId, Tree, parse};

use super::{Mistake, Verdicts};
use crate::verdict::{META, STATIC};

/// What is written in place of a value, whatever that was.
const WRONG: [Wrong; 5] = [Wrong::Text, Wrong::Number, Wrong::EmptyList, Wrong::List, Wrong::Object];

/// The same for what nobody wrote: the lowering treats all of these alike.
const WRONG_UNSET: [Wrong; 3] = [Wrong::Text, Wrong::EmptyList, Wrong::Object];

#[derive(Debug, Clone, Copy)]
enum Wrong {
    Text,
    Number,
    EmptyList,
    List,
    Object,
}

impl Wrong {
    fn text(self) -> &'static str {
        match self {
            Wrong::Text => "\"palisade\"",
            Wrong::Number => "7",
            Wrong::EmptyList => "[]",
            Wrong::List => "[\"palisade\"]",
            Wrong::Object => "{ palisade = \"wrong\" }",
        }
    }

    /// Whether Terraform takes it for a type, as it is or converted. An object's attributes may be optional.
    fn fits(self, ty: Type) -> bool {
        let inner = |of: Type, wrong: Wrong| wrong.fits(of);
        match ty {
            Type::Any => true,
            Type::String => matches!(self, Wrong::Text | Wrong::Number),
            Type::Number => matches!(self, Wrong::Number),
            Type::Bool => false,
            Type::List(of) | Type::Set(of) => match self {
                Wrong::EmptyList => true,
                Wrong::List => inner(of.ty(), Wrong::Text),
                Wrong::Text | Wrong::Number | Wrong::Object => false,
            },
            Type::Map(of) => match self {
                Wrong::Object => inner(of.ty(), Wrong::Text),
                Wrong::Text | Wrong::Number | Wrong::EmptyList | Wrong::List => false,
            },
            Type::Object(_) => matches!(self, Wrong::Object),
        }
    }
}

/// All mistakes that can be made in a file, one at a time, with what the schema does not take.
pub fn all(text: &str, read: &BTreeSet<String>) -> Vec<Mistake> {
    let tree = parse(text);
    let mut found = Found { tree: &tree, read, mistakes: Vec::new() };
    for block in tree.blocks(tree.body()) {
        let Some(kind) = tree.label(block, 0) else { continue };
        let schema = match tree.text(block.kind) {
            "resource" => palisade_schema::resource(kind),
            "data" => palisade_schema::data_source(kind),
            _ => continue,
        };
        // What a schema does not describe is not known to be wrong.
        if let Some(schema) = schema {
            found.body(block, schema.body());
        }
    }
    let parses = |mistake: &Mistake| parse(mistake.text.as_str()).diagnostics().is_empty();
    found.mistakes.into_iter().filter(parses).collect()
}

struct Found<'t> {
    tree: &'t Tree,
    read: &'t BTreeSet<String>,
    mistakes: Vec<Mistake>,
}

impl Found<'_> {
    fn edited(&self, place: &Range<usize>, instead: &str) -> String {
        let source = self.tree.source();
        format!("{}{instead}{}", &source[..place.start], &source[place.end..])
    }

    fn line(&self, place: &Range<usize>) -> usize {
        self.tree.source()[..place.start].matches('\n').count() + 1
    }

    fn push(&mut self, place: &Range<usize>, instead: &str, same_as: Verdicts) {
        let was = self.tree.source()[place.clone()].lines().next().unwrap_or_default();
        let what = format!("line {}, {was:?} as {instead:?}", self.line(place));
        let text = self.edited(place, instead);
        self.mistakes.push(Mistake { what, text, same_as });
    }

    fn body(&mut self, block: &Block, schema: SchemaBody) {
        let tree = self.tree;
        for attribute in tree.attributes(&block.body) {
            let name = tree.text(attribute.name);
            if META.contains(&name) {
                continue;
            }
            let whole = tree.attribute_span(attribute).range();
            if let Some(ty) = schema.attribute(name).map(palisade_schema::Attribute::ty) {
                self.value(attribute.expr, ty);
                self.nothing(&whole, &format!("{name} = null"));
            }
        }
        for inner in tree.blocks(&block.body) {
            let kind = tree.text(inner.kind);
            if STATIC.contains(&kind) {
                continue;
            }
            let alone = tree.blocks(&block.body).iter().filter(|other| tree.text(other.kind) == kind).count() == 1;
            let body = schema.block(kind).map(palisade_schema::Block::body);
            let body = body.or_else(|| schema.attribute(kind)?.ty().object());
            if let Some(body) = body {
                if alone {
                    self.block(inner, kind);
                }
                self.body(inner, body);
            }
        }
        if !block.one_line {
            self.unset(block, schema);
        }
    }

    /// What may be said of one block of its kind.
    fn block(&mut self, block: &Block, kind: &str) {
        let place = block.span.range();
        for wrong in [Wrong::Text, Wrong::Number, Wrong::List] {
            self.push(&place, &format!("{kind} = {}", wrong.text()), Verdicts::LessKnown);
        }
        self.nothing(&place, &format!("{kind} = null"));
        self.nothing(&place, &format!("{kind} = []"));
        let nulls = self.tree.attributes(&block.body).iter().map(|a| format!("  {} = null\n", self.tree.text(a.name)));
        let nulls = self.edited(&place, &format!("{kind} {{\n{}}}", nulls.collect::<String>()));
        self.push(&place, &format!("{kind} {{}}"), Verdicts::As(nulls));
    }

    /// What means that nobody wrote it.
    fn nothing(&mut self, place: &Range<usize>, instead: &str) {
        let without = self.edited(place, "");
        self.push(place, instead, Verdicts::As(without));
    }

    fn value(&mut self, expr: ExprId, ty: Type) {
        let tree = self.tree;
        let place = tree.span(expr).range();
        let was = &tree.source()[place.clone()];
        // A heredoc ends with its line.
        let end = if was.ends_with('\n') { "\n" } else { "" };
        for wrong in WRONG.into_iter().filter(|wrong| !wrong.fits(ty)) {
            self.push(&place, &format!("{}{end}", wrong.text()), Verdicts::LessKnown);
        }
        let is_scalar = matches!(ty, Type::String | Type::Number | Type::Bool);
        if is_scalar {
            self.push(&place, &format!("[{was}]"), Verdicts::LessKnown);
        }
        if is_scalar || matches!(ty, Type::List(_) | Type::Set(_)) {
            self.push(&place, &format!("{{ palisade = {was} }}"), Verdicts::LessKnown);
        }
        match (tree.expr(expr), ty) {
            (Expr::Bool(_) | Expr::Number(_), _) if is_scalar => {
                self.push(&place, &format!("\"{was}\""), Verdicts::AsWritten);
            }
            (Expr::String(text), Type::String) if text == "true" || text == "false" || is_plain_number(text) => {
                self.push(&place, text, Verdicts::AsWritten);
            }
            (Expr::String(text), Type::String) if is_json(text) => {
                self.push(&place, &format!("\"{{ palisade\"{end}"), Verdicts::LessKnown);
            }
            (Expr::Call(call), Type::String) if tree.text(call.name) == "jsonencode" => {
                self.push(&place, "\"{ palisade\"", Verdicts::LessKnown);
            }
            _ => {}
        }
        if let (Expr::Tuple(elements), Type::List(of) | Type::Set(of)) = (tree.expr(expr), ty) {
            for &element in elements {
                self.value(element, of.ty());
            }
        }
    }

    /// What is read and not written.
    fn unset(&mut self, block: &Block, schema: SchemaBody) {
        let tree = self.tree;
        let at = tree.header(block).range().end;
        let Some(open) = tree.source()[at..].find('{') else { return };
        let place = at + open + 1..at + open + 1;
        let blocks = tree.blocks(&block.body).iter().map(|inner| match tree.text(inner.kind) {
            "dynamic" => tree.label(inner, 0).unwrap_or_default(),
            kind => kind,
        });
        let written: BTreeSet<&str> =
            tree.attributes(&block.body).iter().map(|attribute| tree.text(attribute.name)).chain(blocks).collect();
        let is_read = |name: &str| self.read.contains(name) && !written.contains(name) && !META.contains(&name);
        let settable = schema.attributes().filter(|attribute| attribute.is_settable() && is_read(attribute.name()));
        let settable = settable.collect::<Vec<_>>();
        let nested = schema.blocks().filter(|nested| is_read(nested.name())).collect::<Vec<_>>();
        for attribute in settable {
            for wrong in WRONG_UNSET.into_iter().filter(|wrong| !wrong.fits(attribute.ty())) {
                let text = format!("\n  {} = {}\n", attribute.name(), wrong.text());
                self.push(&place, &text, Verdicts::LessKnown);
            }
        }
        for nested in nested {
            for wrong in [Wrong::Text, Wrong::List] {
                let text = format!("\n  {} = {}\n", nested.name(), wrong.text());
                self.push(&place, &text, Verdicts::LessKnown);
            }
        }
    }
}

/// Whether a text is a number that reads back as it is written.
fn is_plain_number(text: &str) -> bool {
    text.parse::<i64>().is_ok_and(|number| number.to_string() == text)
}

/// Whether a text is an object or a list in JSON.
fn is_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[']) && serde_json::from_str::<serde_json::Value>(text).is_ok()
}
