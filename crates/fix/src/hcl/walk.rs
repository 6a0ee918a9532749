//! From a resource's block to what a path means in it.

use palisade_schema::Body;
use palisade_terraform::syntax::{Attribute, Block, Expr, ExprId, ObjectItem};

use super::Lines;
use crate::Refusal;
use crate::anchor::Step;

/// Where the finding is, in the block's lines.
#[derive(Debug, Clone, Copy)]
pub(super) struct Site(pub(super) u32);

/// What holds arguments.
#[derive(Clone, Copy)]
pub(super) enum Holder<'t> {
    Block(&'t Block),
    /// An object constructor.
    Object(ExprId),
}

/// What stands at a path.
#[derive(Clone, Copy)]
pub(super) enum Found<'t> {
    Attribute(&'t Block, &'t Attribute),
    Block(&'t Block),
    Item(ExprId, &'t ObjectItem),
    /// An element of a tuple constructor.
    Element(ExprId, usize),
}

/// Where a path leads to.
pub(super) enum Way<'t, 's> {
    /// To something.
    Found(Found<'t>),
    /// To what lacks the first of these steps.
    Missing(Holder<'t>, Option<Body>, &'s [Step]),
}

impl<'t> Lines<'t> {
    /// Follows a path from the resource's block.
    pub(super) fn walk<'s>(&self, steps: &'s [Step]) -> Result<Way<'t, 's>, Refusal> {
        let mut holder = Holder::Block(self.block);
        let mut schema = self.schema;
        let mut found = Found::Block(self.block);
        for (at, step) in steps.iter().enumerate() {
            let next = match holder {
                Holder::Block(block) => self.in_block(block, step)?,
                Holder::Object(object) => self.item(object, step),
            };
            let Some(next) = next else { return Ok(Way::Missing(holder, schema, &steps[at..])) };
            found = match (next, step.index) {
                (
                    Found::Attribute(_, Attribute { expr, .. }) | Found::Item(_, ObjectItem { value: expr, .. }),
                    Some(index),
                ) => self.element(*expr, index)?,
                (other, _) => other,
            };
            schema = schema.and_then(|body| below(body, &step.name));
            if at + 1 < steps.len() {
                holder = match found {
                    Found::Block(block) => Holder::Block(block),
                    Found::Attribute(_, attribute) => self.object(attribute.expr, &step.name)?,
                    Found::Item(_, item) => self.object(item.value, &step.name)?,
                    Found::Element(tuple, index) => self.object(self.nth(tuple, index)?, &step.name)?,
                };
            }
        }
        Ok(Way::Found(found))
    }

    fn in_block(&self, block: &'t Block, step: &Step) -> Result<Option<Found<'t>>, Refusal> {
        if let Some(attribute) = self.tree.attribute(&block.body, &step.name) {
            return Ok(Some(Found::Attribute(block, attribute)));
        }
        let blocks = self.tree.blocks(&block.body);
        let own = blocks.iter().filter(|one| self.tree.text(one.kind) == step.name).collect::<Vec<_>>();
        let made = blocks
            .iter()
            .filter(|one| self.tree.text(one.kind) == "dynamic" && self.tree.label(one, 0) == Some(step.name.as_str()));
        let mut contents = made
            .flat_map(|one| self.tree.blocks(&one.body).iter().filter(|inner| self.tree.text(inner.kind) == "content"));
        let holds = |one: &&Block| one.span.start <= self.site.0 && self.site.0 <= one.span.end;
        if let Some(one) = own.iter().copied().chain(contents.clone()).find(holds) {
            return Ok(Some(Found::Block(one)));
        }
        let is_dynamic = contents.next().is_some();
        match (&own[..], step.index, is_dynamic) {
            (_, _, true) => Err(Refusal::Dynamic(step.name.clone())),
            ([], ..) => Ok(None),
            ([one], ..) => Ok(Some(Found::Block(one))),
            (several, Some(index), _) => Ok(several.get(index).map(|one| Found::Block(one))),
            (_, None, _) => Err(Refusal::SeveralBlocks(step.name.clone())),
        }
    }

    /// The member of an object constructor with a name.
    fn item(&self, object: ExprId, step: &Step) -> Option<Found<'t>> {
        let Expr::Object(items) = self.tree.expr(object) else { return None };
        let is_it = |item: &&ObjectItem| match self.tree.expr(item.key) {
            Expr::Name(name) | Expr::String(name) => name == step.name,
            _ => false,
        };
        items.iter().rfind(is_it).map(|item| Found::Item(object, item))
    }

    /// The object constructor that an expression is, or that it writes as JSON.
    fn object(&self, expr: ExprId, name: &str) -> Result<Holder<'t>, Refusal> {
        match self.tree.expr(self.inside(expr)) {
            Expr::Object(items) if items.iter().all(|item| self.is_plain_key(item.key)) => {
                Ok(Holder::Object(self.inside(expr)))
            }
            Expr::Object(_) => Err(Refusal::OtherShape(name.to_owned())),
            _ if self.is_literal(expr) => Err(Refusal::OtherShape(name.to_owned())),
            _ => Err(Refusal::Expression(self.shown(self.tree.span(expr)))),
        }
    }

    fn is_plain_key(&self, key: ExprId) -> bool {
        matches!(self.tree.expr(key), Expr::Name(_) | Expr::String(_))
    }

    /// Without parentheses and `jsonencode`.
    fn inside(&self, mut expr: ExprId) -> ExprId {
        loop {
            expr = match self.tree.expr(expr) {
                Expr::Parens(inner) => inner,
                Expr::Call(call) if self.tree.text(call.name) == "jsonencode" && !call.expand_final => {
                    match self.tree.exprs(call.args) {
                        [only] => *only,
                        _ => return expr,
                    }
                }
                _ => return expr,
            };
        }
    }

    fn element(&self, expr: ExprId, index: usize) -> Result<Found<'t>, Refusal> {
        let tuple = self.inside(expr);
        self.nth(tuple, index).map(|_| Found::Element(tuple, index))
    }

    fn nth(&self, tuple: ExprId, index: usize) -> Result<ExprId, Refusal> {
        match self.tree.expr(tuple) {
            Expr::Tuple(elements) => elements.get(index).copied().ok_or(Refusal::NotWritten),
            _ => Err(Refusal::Expression(self.shown(self.tree.span(tuple)))),
        }
    }

    /// The expression that stands at a path.
    pub(super) fn value(&self, found: Found<'t>) -> Option<ExprId> {
        match found {
            Found::Attribute(_, attribute) => Some(attribute.expr),
            Found::Item(_, item) => Some(item.value),
            Found::Element(tuple, index) => self.nth(tuple, index).ok(),
            Found::Block(_) => None,
        }
    }

    /// Whether an expression refers to nothing: what is written there is its value.
    pub(super) fn is_literal(&self, expr: ExprId) -> bool {
        let mut left = vec![expr];
        while let Some(expr) = left.pop() {
            match self.tree.expr(expr) {
                Expr::Null | Expr::Bool(_) | Expr::Number(_) | Expr::String(_) | Expr::Name(_) => {}
                Expr::Tuple(elements) => left.extend(elements),
                Expr::Object(items) => left.extend(items.iter().flat_map(|item| [item.key, item.value])),
                Expr::Unary { operand: inner, .. } | Expr::Parens(inner) | Expr::Wrap(inner) => left.push(inner),
                Expr::Template(_)
                | Expr::Join(_)
                | Expr::Variable(_)
                | Expr::GetAttr { .. }
                | Expr::Index { .. }
                | Expr::Splat { .. }
                | Expr::SplatItem
                | Expr::Call(_)
                | Expr::For(_)
                | Expr::Binary { .. }
                | Expr::Conditional(_)
                | Expr::Invalid => return false,
            }
        }
        true
    }
}

/// What the schema says of the inside of a block or argument.
fn below(body: Body, name: &str) -> Option<Body> {
    match body.block(name) {
        Some(block) => Some(block.body()),
        None => body.attribute(name)?.ty().object(),
    }
}
