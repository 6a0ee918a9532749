//! Operators: comparisons, arithmetic, sets, membership. What does not fit is undefined, as in OPA.

use regorus::Value;

use super::numbers::computed;
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::of_two("equal", |a, b| a == b),
    Builtin::of_two("eq", |a, b| a == b),
    Builtin::of_two("assign", |a, b| a == b),
    Builtin::of_two("neq", |a, b| a != b),
    Builtin::of_two("lt", |a, b| a < b),
    Builtin::of_two("lte", |a, b| a <= b),
    Builtin::of_two("gt", |a, b| a > b),
    Builtin::of_two("gte", |a, b| a >= b),
    Builtin::own("plus", 2, plus),
    Builtin::own("minus", 2, minus),
    Builtin::own("mul", 2, mul),
    Builtin::own("div", 2, div),
    Builtin::own("rem", 2, rem),
    Builtin::own("and", 2, and),
    Builtin::own("or", 2, or),
    Builtin::of_two("internal.member_2", is_member),
    Builtin::own("internal.member_3", 3, |_, a| Ok(Value::Bool(is_member_at(&a[0], &a[1], &a[2])))),
    Builtin::own("internal.template_string", 1, template),
    Builtin::own("print", 0, |_, _| Ok(Value::Bool(true))),
];

/// Numbers larger than this many decimal digits are not computed with: each multiplication doubles the length.
const MAX_DIGITS: usize = 10_000;

fn checked(value: Value) -> Answer {
    let value = computed(value);
    if let Value::Number(number) = &value
        && number.as_f64().is_none_or(|float| !float.is_finite() || float.abs() > 1e300)
        && number.format_decimal().len() > MAX_DIGITS
    {
        return Err(Failure::Stop(crate::eval::limit(format!(
            "a number has more than {MAX_DIGITS} digits (max-rego-digits)"
        ))));
    }
    Ok(value)
}

/// A decimal fraction: `digits` times ten to the power of `-scale`.
#[derive(Clone, Copy)]
struct Decimal {
    digits: i128,
    scale: u32,
}

impl Decimal {
    /// What a number is written as; none where it has an exponent.
    fn of(value: &Value) -> Option<Decimal> {
        let text = value.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let digits = format!("{whole}{fraction}").parse().ok()?;
        Some(Decimal { digits, scale: u32::try_from(fraction.len()).ok()? })
    }

    fn aligned(self, other: Decimal) -> Option<(i128, i128, u32)> {
        let scale = self.scale.max(other.scale);
        let grown = |d: Decimal| d.digits.checked_mul(10_i128.checked_pow(scale - d.scale)?);
        Some((grown(self)?, grown(other)?, scale))
    }

    fn plus(self, other: Decimal) -> Option<Decimal> {
        let (a, b, scale) = self.aligned(other)?;
        Some(Decimal { digits: a.checked_add(b)?, scale })
    }

    fn minus(self, other: Decimal) -> Option<Decimal> {
        let (a, b, scale) = self.aligned(other)?;
        Some(Decimal { digits: a.checked_sub(b)?, scale })
    }

    fn times(self, other: Decimal) -> Option<Decimal> {
        Some(Decimal { digits: self.digits.checked_mul(other.digits)?, scale: self.scale + other.scale })
    }
}

/// Fractions are added up as they are written, so that 0.1 + 0.2 is 0.3: OPA computes with more digits than a double
/// has and shows as many as are needed. None where both are whole, or where there are too many digits for that.
fn exact(a: &Value, b: &Value, operation: fn(Decimal, Decimal) -> Option<Decimal>) -> Option<Value> {
    let whole = |value: &Value| matches!(value, Value::Number(number) if number.is_integer());
    if whole(a) && whole(b) {
        return None;
    }
    let Decimal { digits, scale } = operation(Decimal::of(a)?, Decimal::of(b)?)?;
    Value::from_numeric_string(&format!("{digits}e-{scale}")).ok()
}

fn plus(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    match args {
        [Value::Number(a), Value::Number(b)] => match exact(&args[0], &args[1], Decimal::plus) {
            Some(sum) => Ok(sum),
            None => checked(a.add(b).map_err(|_| Failure::Undefined)?.into()),
        },
        _ => Err(Failure::Undefined),
    }
}

fn minus(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    match args {
        [Value::Number(a), Value::Number(b)] => match exact(&args[0], &args[1], Decimal::minus) {
            Some(difference) => Ok(difference),
            None => checked(a.sub(b).map_err(|_| Failure::Undefined)?.into()),
        },
        [Value::Set(a), Value::Set(b)] => {
            cx.budget.cells(a.len())?;
            Ok(a.difference(b).into_value())
        }
        _ => Err(Failure::Undefined),
    }
}

fn mul(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    match args {
        [Value::Number(a), Value::Number(b)] => match exact(&args[0], &args[1], Decimal::times) {
            Some(product) => Ok(product),
            None => checked(a.mul(b).map_err(|_| Failure::Undefined)?.into()),
        },
        _ => Err(Failure::Undefined),
    }
}

fn div(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    match args {
        [Value::Number(a), Value::Number(b)] => checked(a.clone().divide(b).map_err(|_| Failure::Undefined)?.into()),
        _ => Err(Failure::Undefined),
    }
}

fn rem(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    match args {
        [Value::Number(a), Value::Number(b)] if a.is_integer() && b.is_integer() => {
            a.clone().modulo(b).map(Value::from).map_err(|_| Failure::Undefined)
        }
        _ => Err(Failure::Undefined),
    }
}

fn and(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    match args {
        [Value::Set(a), Value::Set(b)] => {
            cx.budget.cells(a.len().min(b.len()))?;
            Ok(a.intersection(b).into_value())
        }
        _ => Err(Failure::Undefined),
    }
}

fn or(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    match args {
        [Value::Set(a), Value::Set(b)] => {
            cx.budget.cells(a.len() + b.len())?;
            Ok(a.union(b).into_value())
        }
        _ => Err(Failure::Undefined),
    }
}

fn is_member(wanted: &Value, collection: &Value) -> bool {
    match collection {
        Value::Array(items) => items.contains(wanted),
        Value::Set(items) => items.contains(wanted),
        Value::Object(members) => members.values().any(|value| value == wanted),
        Value::Undefined | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

fn is_member_at(key: &Value, wanted: &Value, collection: &Value) -> bool {
    crate::eval::member(collection, key) == *wanted
}

/// A template string: texts as they are, values as `print` prints them; each is a set of at most one value.
fn template(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let Value::Array(pieces) = &args[0] else { return Err(Failure::Undefined) };
    let mut text = String::new();
    for piece in pieces.iter() {
        match piece {
            Value::String(piece) => text.push_str(piece),
            Value::Set(values) => match values.first() {
                None => text.push_str("<undefined>"),
                Some(Value::String(value)) => text.push_str(value),
                Some(value) => text.push_str(&super::printed(value)),
            },
            constant => text.push_str(&super::printed(constant)),
        }
    }
    cx.budget.cells(text.len() / 16)?;
    Ok(Value::from(text))
}
