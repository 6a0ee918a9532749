//! Values that stand in the text as they are: what the `source` of a module, the default of a variable or the alias of
//! a provider has to be.

use std::collections::HashSet;

use palisade_source::Span;

use super::Place;
use super::decode::Decoder;
use super::place::Problems;
use crate::cty::{Number, Str, Type, Value, convert, normalize};
use crate::eval::{Constants, Scope, evaluate};
use crate::syntax::{Dialect, Expr, ExprId, ObjectItem, Tree};

/// The value of a constant; problems say why there is none.
pub fn constant(tree: &Tree, expr: ExprId, place: &dyn Fn(ExprId) -> Place, problems: &mut Problems) -> Option<Value> {
    if tree.dialect() == Dialect::Json {
        let repeated = repeated_names(tree, expr);
        for (span, name) in &repeated {
            problems.error(Place { span: *span, ..place(expr) }, DUPLICATE_NAME, already_there(name));
        }
        return repeated.is_empty().then(|| as_written(tree, expr));
    }
    let evaluated = evaluate(tree, expr, &Scope { lookup: &Constants, names: &[] });
    let valid = evaluated.diagnostics.is_empty();
    for diagnostic in evaluated.diagnostics {
        let place = Place { span: diagnostic.span, ..place(expr) };
        problems.error(place, diagnostic.summary, diagnostic.detail);
    }
    valid.then_some(evaluated.value)
}

/// What is wrong with an object in which a name repeats.
pub const DUPLICATE_NAME: &str = "Duplicate object attribute";

/// What to say of a name that repeats.
pub fn already_there(name: &str) -> String {
    format!("The object has an attribute named \"{name}\" already.")
}

/// The names that repeat in an object of a JSON value, in the order in which they stand there.
pub fn repeated_names(tree: &Tree, expr: ExprId) -> Vec<(Span, String)> {
    let mut repeated = Vec::new();
    let mut rest = vec![expr];
    while let Some(expr) = rest.pop() {
        match tree.expr(expr) {
            Expr::Tuple(elements) => rest.extend(elements.iter().rev()),
            Expr::Object(items) => {
                let mut seen = HashSet::with_capacity(items.len());
                for item in items {
                    let name = tree.verbatim(item.key).unwrap_or_default();
                    if !seen.insert(normalize(&name).into_owned()) {
                        repeated.push((tree.span(item.key), name.into_owned()));
                    }
                }
                rest.extend(items.iter().rev().map(|item| item.value));
            }
            _ => {}
        }
    }
    repeated
}

/// A JSON value in which strings are no templates.
pub fn as_written(tree: &Tree, expr: ExprId) -> Value {
    if let Some(text) = tree.verbatim(expr) {
        return Value::string(text);
    }
    match tree.expr(expr) {
        Expr::Null => Value::null(Type::Dynamic),
        Expr::Bool(value) => Value::from(value),
        Expr::Number(text) => Number::parse(text).map_or_else(|_| Value::limited("number-exponent"), Value::from),
        Expr::Tuple(elements) => Value::tuple(elements.iter().map(|&element| as_written(tree, element)).collect()),
        Expr::Object(items) => {
            let member = |item: &ObjectItem| {
                let key = tree.verbatim(item.key).unwrap_or_default();
                (Str::from(&*normalize(&key)), as_written(tree, item.value))
            };
            Value::object(items.iter().map(member).collect())
        }
        _ => Value::invalid(),
    }
}

impl Decoder<'_, '_> {
    fn constant_of(&mut self, expr: ExprId, ty: &Type) -> Option<Value> {
        let (tree, file) = (self.tree, self.file);
        let place = |at| Place { file, span: tree.span(at) };
        let value = constant(tree, expr, &place, self.problems())?;
        match convert(&value, ty) {
            Ok(value) if !value.is_null() && value.is_known() => Some(value),
            Ok(_) => {
                self.error(tree.span(expr), "Unsuitable value type", "The value must not be null.");
                None
            }
            Err(error) => {
                self.error(tree.span(expr), "Unsuitable value type", format!("Unsuitable value: {error}."));
                None
            }
        }
    }

    /// A text that stands there as it is.
    pub(super) fn constant_text(&mut self, expr: ExprId) -> Option<String> {
        self.constant_of(expr, &Type::String)?.as_str().map(str::to_owned)
    }

    /// Reads a constant for which `OpenTofu` takes any expression over variables and locals too.
    pub(super) fn early<T>(&mut self, expr: ExprId, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let from = self.problems().len();
        let found = read(self);
        if self.refers(expr) {
            self.problems().make_later(from);
        }
        found
    }

    /// Whether an expression refers to anything.
    pub(super) fn refers(&self, expr: ExprId) -> bool {
        let mut refers = false;
        self.tree.references(expr, |_| refers = true);
        refers
    }

    /// True or false as it stands there.
    pub(super) fn constant_bool(&mut self, expr: ExprId) -> Option<bool> {
        self.constant_of(expr, &Type::Bool)?.as_bool()
    }
}
