//! Reading JSON values where they are no expressions: as strings, references and blocks.

use std::borrow::Cow;

use palisade_source::Span;

use super::super::diagnostic::Diagnostic;
use super::super::escape::source_span;
use super::super::traversal::{Step, StepKind, Traversal};
use super::super::traversal_text::{self, read_traversal};
use super::super::tree::{Dialect, Expr, ExprId, ObjectItem, Tree};
use super::string;

/// A property of a JSON object that is read as a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property<'t> {
    /// Its name, as it is.
    pub name: Cow<'t, str>,
    /// Where the name stands, with its quotes.
    pub name_span: Span,
    /// Its value: an argument's, or blocks to be read with [`Tree::json_blocks`].
    pub value: ExprId,
}

impl Tree {
    /// A JSON string as it is, where Terraform evaluates nothing: in descriptions, defaults, variable files, sources and
    /// versions. `None` for everything else.
    pub fn verbatim(&self, id: ExprId) -> Option<Cow<'_, str>> {
        let span = self.json_string(id)?;
        Some(string::verbatim(self.source(), span))
    }

    fn json_string(&self, id: ExprId) -> Option<Span> {
        let span = self.span(id);
        (self.dialect() == Dialect::Json && self.slice(span).starts_with('"')).then_some(span)
    }

    /// Why an [`Expr::Invalid`] is, where that is an error only if it is evaluated: a JSON string that is no template.
    pub fn deferred(&self, id: ExprId) -> Option<&Diagnostic> {
        let index = self.deferred.binary_search_by_key(&id, |(invalid, _)| *invalid).ok()?;
        Some(&self.deferred[index].1)
    }

    /// The values of the blocks of one type that a JSON property holds: an object is one, each element of an array is
    /// one, null is none. `None`: the value cannot be blocks.
    pub fn json_blocks(&self, value: ExprId) -> Option<Vec<ExprId>> {
        match self.expr(value) {
            Expr::Null => Some(Vec::new()),
            Expr::Object(_) => Some(vec![value]),
            Expr::Tuple(elements) => Some(elements.to_vec()),
            _ => None,
        }
    }

    /// What is in a JSON block, comments left out: the properties of an object, or of all objects of an array. A name
    /// may repeat; then its values are blocks of one type. `None`: the value cannot be a block.
    pub fn json_properties(&self, block: ExprId) -> Option<Vec<Property<'_>>> {
        if self.dialect() != Dialect::Json {
            return None;
        }
        let mut properties = Vec::new();
        match self.expr(block) {
            Expr::Null => {}
            Expr::Object(items) => self.extend_properties(items, &mut properties),
            Expr::Tuple(elements) => {
                for &element in elements {
                    let Expr::Object(items) = self.expr(element) else { return None };
                    self.extend_properties(items, &mut properties);
                }
            }
            _ => return None,
        }
        Some(properties)
    }

    fn extend_properties<'t>(&'t self, items: &[ObjectItem], into: &mut Vec<Property<'t>>) {
        into.extend(items.iter().filter_map(|item| {
            let name_span = self.span(item.key);
            let name = string::verbatim(self.source(), name_span);
            (name != "//").then_some(Property { name, name_span, value: item.value })
        }));
    }

    /// A JSON string as the reference that it holds.
    pub(in crate::syntax) fn json_traversal(&self, id: ExprId) -> Option<Traversal<'_>> {
        let span = self.json_string(id)?;
        let inner = Span::new(span.start + 1, span.end - 1);
        if !self.slice(inner).contains('\\') {
            return read_traversal(
                &self.source()[..inner.end as usize],
                inner.start as usize,
                traversal_text::Splats::Refused,
            )
            .ok();
        }
        let decoded = string::decode(self.source(), inner).ok()?;
        let traversal = read_traversal(&decoded.text, 0, traversal_text::Splats::Refused).ok()?;
        let place = |span: Span| source_span(&decoded.pieces, span.start, span.end);
        let own = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        let steps = traversal.steps.into_iter().map(|step| {
            let kind = match step.kind {
                StepKind::Attr(name) => StepKind::Attr(own(name)),
                StepKind::Key(key) => StepKind::Key(own(key)),
                StepKind::Number(number) => StepKind::Number(own(number)),
                StepKind::Splat => StepKind::Splat,
            };
            Step { kind, span: place(step.span) }
        });
        Some(Traversal {
            root: own(traversal.root),
            root_span: place(traversal.root_span),
            steps: steps.collect(),
            span: place(traversal.span),
        })
    }
}
