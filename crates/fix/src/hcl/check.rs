//! What a provider would refuse of a block: an edit must not bring any of it.

use std::collections::{BTreeMap, BTreeSet};

use palisade_schema::{Body, Nesting, Type};
use palisade_terraform::syntax::{self, Expr, ExprId, Tree};

use super::schema_of;

/// What Terraform itself has in every resource and data source.
const META_ARGUMENTS: [&str; 4] = ["count", "for_each", "provider", "depends_on"];

const META_BLOCKS: [&str; 6] = ["lifecycle", "connection", "provisioner", "timeouts", "precondition", "postcondition"];

/// What the schemas say is wrong with the top-level blocks of a text, a sentence for each thing.
pub(super) fn wrong(tree: &Tree) -> BTreeSet<String> {
    let mut found = Found { tree, wrong: BTreeSet::new() };
    for block in tree.blocks(tree.body()) {
        if let Some(schema) = schema_of(tree, block) {
            found.body(schema, &block.body, tree.label(block, 0).unwrap_or_default(), true);
        }
    }
    found.wrong
}

struct Found<'t> {
    tree: &'t Tree,
    wrong: BTreeSet<String>,
}

impl Found<'_> {
    fn note(&mut self, place: &str, what: &str) {
        self.wrong.insert(format!("{place} {what}"));
    }

    /// What a block holds, `place` being how to say which.
    fn body(&mut self, schema: Body, body: &syntax::Body, place: &str, is_top: bool) {
        for attribute in self.tree.attributes(body) {
            let name = self.tree.text(attribute.name);
            if !(is_top && META_ARGUMENTS.contains(&name)) {
                self.argument(schema, name, attribute.expr, place);
            }
        }
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        let mut has_dynamic = false;
        for block in self.tree.blocks(body) {
            let name = self.tree.text(block.kind);
            if name == "dynamic" {
                has_dynamic = true;
            } else if !(is_top && META_BLOCKS.contains(&name) && schema.block(name).is_none()) {
                *counts.entry(name).or_default() += 1;
                self.block(schema, name, &block.body, place);
            }
        }
        let is_set = |name: &str| self.tree.attribute(body, name).is_some() || counts.contains_key(name);
        let required = schema.attributes().filter(|known| known.is_required() && known.is_current());
        let lacking = required.filter(|known| !has_dynamic && !is_set(known.name())).collect::<Vec<_>>();
        for known in lacking {
            self.note(place, &format!("lacks `{}`, which is required", known.name()));
        }
        for known in schema.blocks().filter(|known| known.is_current()) {
            let number = counts.get(known.name()).copied().unwrap_or(0);
            if number < known.min() && !has_dynamic {
                self.note(place, &format!("lacks the block `{}`, which is required", known.name()));
            }
            let most = if known.nesting() == Nesting::Single { Some(1) } else { known.max() };
            if most.is_some_and(|most| number > most) {
                self.note(place, &format!("has more blocks `{}` than it may", known.name()));
            }
        }
    }

    fn argument(&mut self, schema: Body, name: &str, expr: ExprId, place: &str) {
        match schema.attribute(name) {
            Some(known) if known.is_settable() => self.value(known.ty(), expr, &format!("{place}.{name}")),
            Some(_) => self.note(place, &format!("has `{name}` for others to read only")),
            None if schema.is_open() => {}
            None if schema.block(name).is_some() => self.note(place, &format!("has blocks `{name}`, no argument")),
            None => self.note(place, &format!("has no argument `{name}`")),
        }
    }

    fn block(&mut self, schema: Body, name: &str, body: &syntax::Body, place: &str) {
        let inside = match (schema.block(name), schema.attribute(name)) {
            (Some(known), _) => Some(known.body()),
            (None, Some(known)) if known.may_be_blocks() => known.ty().object(),
            (None, _) if schema.is_open() => None,
            (None, _) => return self.note(place, &format!("has no block `{name}`")),
        };
        if let Some(inside) = inside {
            self.body(inside, body, &format!("{place}.{name}"), false);
        }
    }

    /// A value that is written in place; what refers to anything may be of any type.
    fn value(&mut self, ty: Type, expr: ExprId, place: &str) {
        let tree = self.tree;
        let is_right = match (ty, tree.expr(expr)) {
            // Terraform converts between texts, numbers and booleans as far as the text reads as one.
            (Type::Bool, Expr::String(text)) => matches!(text, "true" | "false" | "1" | "0"),
            (Type::Number, Expr::String(text)) => text.parse::<f64>().is_ok(),
            (Type::Bool, Expr::Number(_) | Expr::Tuple(_) | Expr::Object(_))
            | (Type::Number, Expr::Bool(_) | Expr::Tuple(_) | Expr::Object(_))
            | (Type::String, Expr::Tuple(_) | Expr::Object(_))
            | (Type::List(_) | Type::Set(_), Expr::Bool(_) | Expr::Number(_) | Expr::String(_) | Expr::Object(_))
            | (Type::Map(_) | Type::Object(_), Expr::Bool(_) | Expr::Number(_) | Expr::String(_) | Expr::Tuple(_)) => {
                false
            }
            (Type::List(element) | Type::Set(element), Expr::Tuple(elements)) => {
                for one in elements {
                    self.value(element.ty(), *one, place);
                }
                true
            }
            (Type::Map(element), Expr::Object(items)) => {
                for item in items {
                    self.value(element.ty(), item.value, place);
                }
                true
            }
            (Type::Object(body), Expr::Object(items)) => {
                for item in items {
                    let (Expr::Name(name) | Expr::String(name)) = tree.expr(item.key) else { continue };
                    match body.attribute(name) {
                        Some(known) => self.value(known.ty(), item.value, &format!("{place}.{name}")),
                        None if body.is_open() => {}
                        None => self.note(place, &format!("has no attribute `{name}`")),
                    }
                }
                true
            }
            (
                Type::Any
                | Type::Bool
                | Type::Number
                | Type::String
                | Type::List(_)
                | Type::Set(_)
                | Type::Map(_)
                | Type::Object(_),
                _,
            ) => true,
        };
        if !is_right {
            self.note(place, &format!("is of type {ty}, and what stands there is not"));
        }
    }
}
