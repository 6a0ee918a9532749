use std::cell::Cell;

use palisade_source::Span;
use smallvec::SmallVec;

use super::reference::StaticReference;
use super::traverse::{Complaint, attribute, index};
use super::{Scope, diagnostic};
use crate::cty::{Marks, Number, NumberError, Refinement, Str, Type, Value, convert, normalize};
use crate::syntax::{Diagnostic, Dialect, Expr, ExprId, ObjectItem, Tree};

/// Which template function renders what is evaluated; template functions cannot be nested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rendering {
    Nothing,
    File,
    Text,
}

/// One evaluation: an expression of a tree, in a scope.
pub(super) struct Evaluator<'e> {
    pub(super) tree: &'e Tree,
    pub(super) scope: Scope<'e>,
    /// The values of the static references, by the expression of their root name.
    roots: SmallVec<[Root; 2]>,
    /// What `for` binds, innermost last.
    pub(super) names: Vec<(&'e str, Value)>,
    /// The elements that splats are at, innermost last.
    pub(super) items: Vec<Value>,
    /// Steps that wait for what they start from; the tree leans left without limit.
    spine: SmallVec<[ExprId; 8]>,
    diagnostics: Vec<Diagnostic>,
    pub(super) budget: &'e Cell<u32>,
    pub(super) rendering: Rendering,
}

/// How the static references of an expression resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Resolved {
    /// Every one.
    All,
    /// Some only to what stands in for them.
    WithStandIns,
    /// Some is none at all.
    Nothing,
}

struct Root {
    id: ExprId,
    consumed: usize,
    value: Value,
}

impl<'e> Evaluator<'e> {
    pub(super) fn new(tree: &'e Tree, scope: Scope<'e>, budget: &'e Cell<u32>) -> Self {
        Self {
            tree,
            scope,
            roots: SmallVec::new(),
            names: Vec::new(),
            items: Vec::new(),
            spine: SmallVec::new(),
            diagnostics: Vec::new(),
            budget,
            rendering: Rendering::Nothing,
        }
    }

    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    /// Looks every static reference of an expression up.
    pub(super) fn resolve(&mut self, id: ExprId) -> Resolved {
        let tree = self.tree;
        let mut resolved = Resolved::All;
        tree.references(id, |found| {
            if self.scope.names.iter().any(|(name, _)| *name == found.root) {
                return;
            }
            if let Some((value, consumed)) = self.scope.lookup.known(tree, &found) {
                self.roots.push(Root { id: found.name, consumed, value });
                return;
            }
            let Some(traversal) = tree.traversal(found.expr) else { return };
            let reference = match StaticReference::parse(traversal) {
                Ok(reference) => reference,
                Err(complaint) => {
                    self.diagnostics.push(complaint);
                    resolved = Resolved::Nothing;
                    return;
                }
            };
            let value = self.scope.lookup.value(&reference).unwrap_or_else(|complaint| {
                self.diagnostics.push(complaint);
                if resolved == Resolved::All {
                    resolved = Resolved::WithStandIns;
                }
                self.scope.lookup.stand_in(&reference)
            });
            self.roots.push(Root { id: found.name, consumed: reference.consumed, value });
        });
        self.roots.sort_by_key(|root| root.id);
        resolved
    }

    /// What is known of an expression of which some reference does not resolve. Terraform tells of nothing but that,
    /// and never knows the whole.
    pub(super) fn remainder(&mut self, id: ExprId) -> Value {
        let mark = self.mark();
        let value = self.value(id);
        self.take_since(mark);
        if value.is_wholly_known() { Value::invalid() } else { value }
    }

    /// A place in the list of diagnostics, for [`Evaluator::failed_since`].
    pub(super) fn mark(&self) -> usize {
        self.diagnostics.len()
    }

    pub(super) fn failed_since(&self, mark: usize) -> bool {
        self.diagnostics.len() > mark
    }

    /// Takes the diagnostics since a mark back: they belong to what is not used.
    pub(super) fn take_since(&mut self, mark: usize) -> Vec<Diagnostic> {
        self.diagnostics.split_off(mark)
    }

    pub(super) fn put_back(&mut self, diagnostics: Vec<Diagnostic>) {
        self.diagnostics.extend(diagnostics);
    }

    pub(super) fn complain(&mut self, span: Span, complaint: Complaint) -> Value {
        self.diagnostics.push(diagnostic(span, complaint.summary, complaint.detail));
        Value::invalid()
    }

    /// Reports an error; the value is unknown.
    pub(super) fn error(&mut self, span: Span, summary: &'static str, detail: impl Into<String>) -> Value {
        self.diagnostics.push(diagnostic(span, summary, detail.into()));
        Value::invalid()
    }

    /// The value of an expression.
    pub(super) fn value(&mut self, id: ExprId) -> Value {
        let Some(left) = self.budget.get().checked_sub(1) else { return Value::limited("evaluation-steps") };
        self.budget.set(left);
        let mark = self.mark();
        let base = self.spine.len();
        let tree = self.tree;
        let mut at = id;
        while let Some(from) = tree.leftward(at) {
            self.spine.push(at);
            at = from;
        }
        let mut value = match tree.expr(at) {
            Expr::Variable(name) => self.variable(at, name, base),
            other => self.leaf(at, other),
        };
        while self.spine.len() > base
            && let Some(step) = self.spine.pop()
        {
            value = self.step(step, value, mark);
        }
        value
    }

    fn step(&mut self, id: ExprId, from: Value, mark: usize) -> Value {
        match self.tree.expr(id) {
            Expr::GetAttr { name, .. } => {
                attribute(&from, name).unwrap_or_else(|complaint| self.complain(self.tree.name_span(id), complaint))
            }
            Expr::Index { key, .. } => {
                let key_value = self.value(key);
                index(&from, &key_value).unwrap_or_else(|complaint| self.complain(self.tree.span(key), complaint))
            }
            Expr::Binary { op, left, right } => {
                let decided = self.decided(op, &from, mark);
                let before = self.diagnostics.len();
                let right_value = self.value(right);
                let value = self.binary(id, op, (left, from), (right, right_value), mark);
                match decided {
                    Some(decided) if self.diagnostics.len() > before => {
                        self.diagnostics.truncate(before);
                        decided
                    }
                    Some(_) | None => value,
                }
            }
            Expr::Splat { source, each, .. } => self.splat(source, from, each, mark),
            _ => from,
        }
    }

    /// The value of a root name. Of a static reference, the steps that belong to its subject come off the spine.
    fn variable(&mut self, id: ExprId, name: &str, base: usize) -> Value {
        let bound = self.names.iter().rev().find(|(bound, _)| *bound == name).map(|(_, value)| value);
        let bound = bound.or_else(|| self.scope.names.iter().rev().find(|(n, _)| *n == name).map(|(_, value)| value));
        if let Some(value) = bound {
            return value.clone();
        }
        match self.roots.binary_search_by_key(&id, |root| root.id) {
            Ok(found) => {
                let Root { consumed, value, .. } = &self.roots[found];
                let left = self.spine.len().saturating_sub(*consumed).max(base);
                self.spine.truncate(left);
                value.clone()
            }
            Err(_) => {
                let span = self.tree.span(id);
                self.error(span, "Unknown variable", format!("There is no variable named {name:?}."))
            }
        }
    }

    fn leaf(&mut self, id: ExprId, expr: Expr<'e>) -> Value {
        match expr {
            Expr::Invalid => {
                self.diagnostics.extend(self.tree.deferred(id).cloned());
                Value::invalid()
            }
            Expr::Null => Value::null(Type::Dynamic),
            Expr::Bool(value) => Value::from(value),
            Expr::Number(text) => self.number(id, text),
            Expr::String(text) | Expr::Name(text) => Value::string(text),
            Expr::Template(parts) => self.template(parts),
            Expr::Wrap(inner) | Expr::Parens(inner) => self.value(inner),
            Expr::Join(inner) => self.join(inner),
            Expr::Tuple(list) => {
                let values = list.iter().map(|&item| self.value(item)).collect();
                Value::tuple(values)
            }
            Expr::Object(items) => self.object(items),
            Expr::SplatItem => self.items.last().cloned().unwrap_or(Value::DYNAMIC),
            Expr::Call(call) => self.call(id, call),
            Expr::For(each) => self.repeat(each),
            Expr::Unary { op, operand } => self.unary(op, operand),
            Expr::Conditional(it) => self.conditional(it),
            // What a spine starts from is none of these.
            Expr::Variable(_)
            | Expr::GetAttr { .. }
            | Expr::Index { .. }
            | Expr::Splat { .. }
            | Expr::Binary { .. } => self.value(id),
        }
    }

    fn number(&mut self, id: ExprId, text: &str) -> Value {
        match Number::parse(text) {
            Ok(number) => Value::from(number),
            Err(NumberError::Exponent) => Value::limited("number-exponent"),
            Err(error) => self.error(self.tree.span(id), "Invalid number literal", error.to_string()),
        }
    }

    fn object(&mut self, items: &[ObjectItem]) -> Value {
        let mut marks = Marks::NONE;
        let mut known = true;
        let mut why = crate::cty::Why::NONE;
        let mut attributes: Vec<(Str, Value)> = Vec::with_capacity(items.len());
        // In native syntax the last of equal keys stands.
        let once = items.first().is_some_and(|item| self.is_json(item.key));
        let mut seen = std::collections::HashSet::new();
        for item in items {
            if let (false, Expr::Name(name)) = (once, self.tree.expr(item.key)) {
                let value = self.value(item.value);
                attributes.push((shared(name), value));
                continue;
            }
            let mark = self.mark();
            let key = self.object_key(item.key);
            let key_failed = self.failed_since(mark);
            let value = self.value(item.value);
            if key_failed {
                known = false;
                continue;
            }
            if key.is_null() {
                let span = self.tree.span(item.value);
                self.error(span, "Null value as key", "Can't use a null value as a key.");
                known = false;
                continue;
            }
            marks |= key.marks();
            match convert(&key, &Type::String) {
                Ok(text) => match text.as_shared_str() {
                    Some(name) if once && !seen.insert(name.clone()) => {
                        let detail = format!("An attribute named {name:?} was already defined.");
                        self.error(self.tree.span(item.key), "Duplicate object attribute", detail);
                        known = false;
                    }
                    Some(name) => attributes.push((name.clone(), value)),
                    None => {
                        why = why.and(&key.why()).and(&value.why_within());
                        known = false;
                    }
                },
                Err(error) => {
                    let detail = format!("Can't use this value as a key: {error}.");
                    self.error(self.tree.span(item.key), "Incorrect key type", detail);
                    known = false;
                }
            }
        }
        if known {
            return Value::object(attributes).marked(marks);
        }
        if why.is_empty() { Value::invalid() } else { Value::DYNAMIC.because(why) }
    }

    fn object_key(&mut self, key: ExprId) -> Value {
        let written_out =
            !self.is_json(key) && self.tree.traversal(key).is_some_and(|traversal| !traversal.steps.is_empty());
        if written_out {
            let detail = "If this expression is intended to be a reference, wrap it in parentheses. If it's instead \
                          intended as a literal name containing periods, wrap it in quotes to create a string literal.";
            return self.error(self.tree.span(key), "Ambiguous attribute key", detail);
        }
        self.value(key)
    }

    /// Whether it is a JSON string rather than an expression in native syntax, perhaps in one.
    fn is_json(&self, id: ExprId) -> bool {
        self.tree.dialect() == Dialect::Json && self.tree.verbatim(id).is_some()
    }

    pub(super) fn text_of(&self, text: crate::syntax::Text) -> &'e str {
        let tree: &'e Tree = self.tree;
        tree.text(text)
    }
}

/// An unknown that an operation gives; never null.
pub(super) fn unknown_result(ty: Type, why: impl AsRef<crate::cty::Why>) -> Value {
    Value::unknown(ty).refine(Refinement::not_null).because(why)
}

/// Object keys and names that a template's variables are compared by.
pub(super) fn shared(text: &str) -> Str {
    normalize(text).into()
}
