//! Values as nodes of a model tree, each at the place where it is written.

use std::borrow::Cow;

use palisade_model::{Fragment, Key, TreeBuilder};
use palisade_source::{FileId, Site, Span};

use crate::cty::{Kind, Marks, Partial, Str, Type, Value, convert};
use crate::eval::json_structure;
use crate::syntax::{Expr, ExprId, Tree};

use super::unknowns;

/// Writes the values of one resource.
pub(super) struct ValueWriter<'a> {
    pub(super) builder: &'a mut TreeBuilder,
    pub(super) fragment: &'a mut Fragment,
}

/// The expression that a value comes from, as long as it is written out there.
#[derive(Clone, Copy)]
pub(super) struct Written<'a> {
    pub(super) tree: &'a Tree,
    pub(super) file: FileId,
    pub(super) expr: ExprId,
}

impl<'a> Written<'a> {
    fn at(self, expr: ExprId) -> Self {
        Self { expr, ..self }
    }

    fn site(self, span: Span) -> Site {
        Site::new(self.file, span)
    }

    /// Behind parentheses, lone interpolations and conversions, which leave every part where it is.
    fn plain(self) -> Self {
        let mut at = self;
        loop {
            match at.tree.expr(at.expr) {
                Expr::Parens(inner) | Expr::Wrap(inner) => at = at.at(inner),
                Expr::Call(call) => match (at.tree.text(call.name), at.tree.exprs(call.args)) {
                    ("toset" | "tolist" | "tomap" | "sensitive" | "nonsensitive", &[inner]) => at = at.at(inner),
                    _ => return at,
                },
                _ => return at,
            }
        }
    }

    fn elements(self) -> Option<&'a [ExprId]> {
        match self.tree.expr(self.expr) {
            Expr::Tuple(elements) => Some(elements),
            _ => None,
        }
    }

    /// The member of an object that is written out: where its name stands, and its value.
    fn member(self, name: &str) -> Option<(Span, ExprId)> {
        let Expr::Object(items) = self.tree.expr(self.expr) else { return None };
        // The last of a name counts.
        items.iter().rev().find_map(|item| match self.tree.expr(item.key) {
            Expr::Name(key) | Expr::String(key) if key == name => Some((self.tree.span(item.key), item.value)),
            _ => None,
        })
    }

    /// The place of a text that stands in the file exactly as it is read.
    fn verbatim(self, text: &str) -> Option<Span> {
        let span = self.tree.span(self.expr);
        let quoted = matches!(self.tree.expr(self.expr), Expr::String(_)) && self.tree.slice(span).starts_with('"');
        let inner = Span::new(span.start + 1, span.end.saturating_sub(1).max(span.start + 1));
        (quoted && self.tree.slice(inner) == text).then_some(inner)
    }
}

/// The key of a member whose name stands at a place.
pub(super) fn key_at<'k>(tree: &Tree, name: &'k str, span: Span) -> Key<'k> {
    let bare = if tree.slice(span).starts_with('"') && span.len() >= 2 {
        Span::new(span.start + 1, span.end - 1)
    } else {
        span
    };
    if tree.slice(bare) == name { Key::Source(bare) } else { Key::Text(name) }
}

impl ValueWriter<'_> {
    /// Writes a value. `site` is what a finding about it points at; `written` the expression that it comes from.
    pub(super) fn value(&mut self, key: Key<'_>, site: Site, value: &Value, written: Option<Written<'_>>) {
        let written = written.map(Written::plain);
        let index = if !value.is_known() {
            self.unknown(key, site, value)
        } else if value.is_null() {
            self.builder.null(key, site)
        } else if let Some(flag) = value.as_bool() {
            self.builder.bool(key, site, flag)
        } else if let Some(number) = value.as_number() {
            match number.to_i64() {
                Some(whole) => self.builder.int(key, site, whole),
                None => self.builder.float(key, site, number.to_f64()),
            }
        } else if let Some(text) = value.as_str() {
            let verbatim =
                written.filter(|written| written.file == site.file).and_then(|written| written.verbatim(text));
            match verbatim {
                Some(span) => self.builder.source_text(key, site, span, text),
                None => self.builder.text(key, site, text),
            }
        } else if let Some(map) = value.as_map() {
            let index = self.builder.begin_object(key, site);
            for (name, member) in map {
                self.member(site, name, member, written);
            }
            self.builder.end();
            index
        } else {
            self.list(key, site, value, written)
        };
        if value.marks().contains(Marks::SENSITIVE) {
            self.builder.mark_sensitive(index);
        }
    }

    fn member(&mut self, site: Site, name: &Str, value: &Value, written: Option<Written<'_>>) {
        let found = written.and_then(|written| Some((written, written.member(name)?)));
        match found {
            Some((written, (span, expr))) => {
                let place = written.site(span.to(written.tree.span(expr)));
                self.value(key_at(written.tree, name, span), place, value, Some(written.at(expr)));
            }
            None => self.value(Key::Text(name), site, value, None),
        }
    }

    fn list(&mut self, key: Key<'_>, site: Site, value: &Value, written: Option<Written<'_>>) -> u32 {
        let elements = value.as_elements().unwrap_or_default();
        let index = self.builder.begin_list(key, site);
        let literal = written.and_then(|written| Some((written, written.elements()?)));
        match literal {
            Some((written, exprs)) if value.kind() == Kind::Set => {
                let of = value.ty().element().cloned().unwrap_or(Type::Dynamic);
                let mut left: Vec<(ExprId, Option<Value>)> =
                    exprs.iter().map(|&expr| (expr, literal_value(written.tree, expr, &of))).collect();
                for element in elements {
                    let expr = source_of(element, &mut left);
                    self.element(site, element, expr.map(|expr| written.at(expr)));
                }
            }
            Some((written, exprs)) if exprs.len() == elements.len() => {
                for (element, &expr) in elements.iter().zip(exprs) {
                    self.element(site, element, Some(written.at(expr)));
                }
            }
            Some(_) | None => elements.iter().for_each(|element| self.element(site, element, None)),
        }
        self.builder.end();
        index
    }

    fn element(&mut self, site: Site, element: &Value, written: Option<Written<'_>>) {
        let place = written.map_or(site, |written| written.site(written.tree.span(written.expr)));
        self.value(Key::None, place, element, written);
    }

    fn unknown(&mut self, key: Key<'_>, site: Site, value: &Value) -> u32 {
        let id = unknowns::unknown(self.fragment, value);
        let inner = match value.origin().and_then(|origin| origin.partial.as_ref()) {
            Some(Partial::Encoded(inner) | Partial::Attributes(inner) | Partial::Elements(inner)) => {
                Some(Cow::Borrowed(&**inner))
            }
            Some(Partial::Whole(meaning)) => meaning.kind().has_parts().then(|| Cow::Borrowed(&**meaning)),
            Some(Partial::Template(parts)) => json_structure(parts).map(Cow::Owned),
            Some(Partial::OrNull(_) | Partial::Each(_) | Partial::Pieces(_)) | None => None,
        };
        match inner {
            Some(inner) => {
                let index = self.builder.begin_unknown(key, site, id);
                self.value(Key::None, site, &inner, None);
                self.builder.end();
                index
            }
            None => self.builder.unknown(key, site, id),
        }
    }
}

/// The value of an element that is a plain literal.
fn literal_value(tree: &Tree, expr: ExprId, of: &Type) -> Option<Value> {
    let value = match tree.expr(expr) {
        Expr::String(text) => Value::string(text),
        Expr::Number(text) => Value::from(crate::cty::Number::parse(text).ok()?),
        Expr::Bool(flag) => Value::from(flag),
        _ => return None,
    };
    convert(&value, of).ok()
}

/// The expression that an element of a set comes from: the literal that is equal, else the next that is none.
fn source_of(element: &Value, left: &mut Vec<(ExprId, Option<Value>)>) -> Option<ExprId> {
    let plain = element.unmarked_within();
    let equal = left.iter().position(|(_, literal)| literal.as_ref() == Some(&plain));
    let at = equal.or_else(|| left.iter().position(|(_, literal)| literal.is_none()))?;
    Some(left.remove(at).0)
}
