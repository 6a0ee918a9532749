//! Expression evaluation over the syntax tree: what HCL and Terraform 1.11 compute, with unknowns that say why.
//!
//! [`evaluate`] first resolves every static reference of an expression through a [`Lookup`], as Terraform does: a
//! reference that does not resolve fails the whole expression, and `try` cannot catch it. What is known of the
//! expression all the same still counts: something unknown stands in for the reference. Then it computes. An error
//! gives an unknown value and a diagnostic, and evaluation goes on.

mod calls;
mod choice;
mod constraint;
mod cuts;
mod evaluator;
mod json_texts;
mod names;
mod operators;
mod reference;
mod remains;
mod repetition;
mod supposed;
mod templates;
mod traverse;

use std::borrow::Cow;
use std::cell::Cell;

use palisade_source::Span;

pub use constraint::{Constraint, Defaults, ObjectDefaults};
pub(crate) use json_texts::structure as json_structure;
pub use reference::{Mode, StaticReference, Subject};
pub use traverse::{Complaint, attribute, index};

use crate::cty::{Number, Type, Value};
use crate::functions::{Files, NoFiles};
use crate::syntax::{Diagnostic, Expr, ExprId, Reference, Tree};
use evaluator::{Evaluator, Resolved};

/// How many expressions one evaluation computes at most, those of templates that it renders included (limit
/// `evaluation-steps`): loops in loops are quickly written.
pub const MAX_STEPS: u32 = 5_000_000;

/// What expressions refer to.
pub trait Lookup {
    /// The value of a reference's subject: all instances of a resource, the outputs of a module call, a variable. The
    /// steps behind the subject are applied by the evaluator; they are given so that what is wrong with them can be
    /// told before anything is computed.
    fn value(&self, reference: &StaticReference<'_>) -> Result<Value, Diagnostic>;

    /// The value of a reference of the expression that the lookup was made for, where its module's tables know what it
    /// is to, and how many steps it takes with it. `None`: see [`Lookup::value`].
    fn known(&self, _tree: &Tree, _found: &Reference<'_>) -> Option<(Value, usize)> {
        None
    }

    /// What stands in for a reference that does not resolve: unknown, perhaps with what it would have been a copy of.
    fn stand_in(&self, _reference: &StaticReference<'_>) -> Value {
        Value::invalid()
    }

    /// The files that functions may read.
    fn files(&self) -> &dyn Files;

    /// The source of a provider that the module requires under that local name: `terraform.io/builtin/terraform`.
    /// `None` makes calls of its functions an error.
    fn provider_source(&self, local_name: &str) -> Option<&str>;

    /// When the plan is made, as RFC 3339 has it; `plantimestamp` is unknown where nobody says.
    fn plan_timestamp(&self) -> Option<&str> {
        None
    }

    /// Whether functions may be called.
    fn allows_calls(&self) -> bool {
        true
    }

    /// Whether the configuration may be for a later Terraform than 1.11, or for `OpenTofu`: then errors on the right of
    /// `||` and `&&` do not count where the left side decides (Terraform 1.12), and `OpenTofu`'s functions are there.
    fn may_be_later(&self) -> bool {
        false
    }

    /// Whether this is the console, which has a function `type` of its own and calls impure functions.
    fn is_console(&self) -> bool {
        false
    }
}

/// Nothing: for expressions that may only be constants, such as a variable's default.
#[derive(Debug, Clone, Copy)]
pub struct Constants;

impl Lookup for Constants {
    fn value(&self, reference: &StaticReference<'_>) -> Result<Value, Diagnostic> {
        Err(diagnostic(reference.span, "Variables not allowed", "Variables may not be used here."))
    }

    fn files(&self) -> &dyn Files {
        &NoFiles
    }

    fn provider_source(&self, _local_name: &str) -> Option<&str> {
        None
    }

    fn allows_calls(&self) -> bool {
        false
    }
}

/// Where an expression is evaluated.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// What static references resolve to.
    pub lookup: &'a dyn Lookup,
    /// Names that are bound around the expression and hide references, innermost last: the iterators of dynamic
    /// blocks.
    pub names: &'a [(&'a str, Value)],
}

/// What an expression is worth.
#[derive(Debug, Clone)]
pub struct Evaluated {
    /// The value; unknown where there are diagnostics.
    pub value: Value,
    /// What Terraform would refuse, spans into the expression's tree. All are errors.
    pub diagnostics: Vec<Diagnostic>,
}

/// Evaluates an expression.
pub fn evaluate(tree: &Tree, id: ExprId, scope: &Scope<'_>) -> Evaluated {
    evaluate_within(tree, id, scope, MAX_STEPS)
}

/// What is wrong with the references of an expression that is not evaluated.
pub fn unresolved(tree: &Tree, id: ExprId, scope: &Scope<'_>) -> Vec<Diagnostic> {
    let budget = Cell::new(MAX_STEPS);
    let mut evaluator = Evaluator::new(tree, *scope, &budget);
    // The values do not matter.
    let _ = evaluator.resolve(id);
    evaluator.into_diagnostics()
}

fn evaluate_within(tree: &Tree, id: ExprId, scope: &Scope<'_>, steps: u32) -> Evaluated {
    if let Some(value) = constant(tree, id) {
        return Evaluated { value, diagnostics: Vec::new() };
    }
    if let Some(value) = whole_reference(tree, id, scope) {
        return Evaluated { value, diagnostics: Vec::new() };
    }
    let budget = Cell::new(steps);
    let mut evaluator = Evaluator::new(tree, *scope, &budget);
    let value = match evaluator.resolve(id) {
        Resolved::All => evaluator.value(id),
        Resolved::WithStandIns => evaluator.remainder(id),
        Resolved::Nothing => Value::invalid(),
    };
    Evaluated { value, diagnostics: evaluator.into_diagnostics() }
}

/// Most arguments are written out: they need no evaluation.
fn constant(tree: &Tree, id: ExprId) -> Option<Value> {
    match tree.expr(id) {
        Expr::Bool(value) => Some(Value::from(value)),
        Expr::String(text) => Some(Value::string(text)),
        Expr::Number(text) => Number::parse(text).ok().map(Value::from),
        Expr::Null => Some(Value::null(Type::Dynamic)),
        _ => None,
    }
}

/// Most of the others are one reference to what is there, and nothing more.
fn whole_reference(tree: &Tree, id: ExprId, scope: &Scope<'_>) -> Option<Value> {
    let (found, steps) = tree.whole_reference(id)?;
    if scope.names.iter().any(|(name, _)| *name == found.root) {
        return None;
    }
    let (value, consumed) = scope.lookup.known(tree, &found)?;
    (consumed == steps).then_some(value)
}

fn diagnostic(span: Span, summary: impl Into<Cow<'static, str>>, detail: impl Into<Cow<'static, str>>) -> Diagnostic {
    Diagnostic { span, summary: summary.into(), detail: detail.into(), related: None }
}

/// The name of `names` that was probably meant: at most two letters away.
pub fn suggestion<'n>(given: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    names
        .into_iter()
        .map(|name| (strsim::levenshtein(given, name), name))
        .filter(|(distance, _)| *distance < 3)
        .min()
        .map(|(_, name)| name)
}

#[cfg(test)]
mod tests;
