//! Calls into regorus's own functions.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use regorus::Value;
use regorus::unstable::{BUILTINS, Expr, Ref, Source, Span};

use super::numbers::computed;
use super::{Answer, Failure};
use crate::eval::{Budget, EvalError};

/// One of regorus's functions and the number of its arguments.
pub(super) type Function = regorus::unstable::BuiltinFcn;

/// What regorus has for itself or for its host only.
const INTERNAL: [&str; 4] =
    ["__builtin_sets.intersection", "__builtin_sets.union", "test.sleep", "time.format_duration"];

/// What computes numbers.
const COMPUTES: [&str; 6] = ["abs", "ceil", "floor", "product", "round", "sum"];

/// Its functions by name.
pub(super) fn all() -> impl Iterator<Item = (&'static str, Function)> {
    BUILTINS.iter().map(|(name, function)| (*name, *function)).filter(|(name, _)| !INTERNAL.contains(name))
}

/// regorus's functions name their place in errors. We have our own places, so all stand at one.
struct Place {
    span: Span,
    params: Vec<Ref<Expr>>,
}

static PLACE: LazyLock<Place> = LazyLock::new(|| {
    let source = Source::from_contents("call".to_owned(), "call".to_owned()).expect("four bytes are a source");
    let span = Span { source, line: 1, col: 1, start: 0, end: 4 };
    let param = Ref::new(Expr::Null { span: span.clone(), value: Value::Null, eidx: 0 });
    Place { span, params: vec![param; 16] }
});

/// Calls the function with a name.
pub(super) fn by_name(name: &str, args: &[Value], budget: &mut Budget) -> Answer {
    call(name, *BUILTINS.get(name).ok_or(Failure::Undefined)?, args, budget)
}

pub(super) fn call(name: &str, function: Function, args: &[Value], budget: &mut Budget) -> Answer {
    budget.cells(args.iter().map(size).sum())?;
    let params = PLACE.params.get(..args.len()).ok_or(Failure::Undefined)?;
    let answer = catch_unwind(AssertUnwindSafe(|| (function.0)(&PLACE.span, params, args, false)));
    match answer {
        Ok(Ok(Value::Undefined) | Err(_)) => Err(Failure::Undefined),
        Ok(Ok(value)) => {
            budget.cells(size(&value))?;
            Ok(if COMPUTES.contains(&name) { computed(value) } else { value })
        }
        Err(_) => Err(Failure::Stop(EvalError {
            at: None,
            message: format!("{name} failed on its arguments: this is a defect of palisade, please report it"),
            is_limit: false,
        })),
    }
}

/// How much a value holds at its surface.
fn size(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len() / 16,
        Value::Array(items) => items.len(),
        Value::Set(items) => items.len(),
        Value::Object(members) => members.len() * 2,
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}
