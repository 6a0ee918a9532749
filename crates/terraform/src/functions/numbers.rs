use dashu_int::UBig;

use super::arguments::{float, text, whole};
use super::output::limited;
use super::{CallCx, FnError, Function, Param, go_math};
use crate::cty::{Number, NumberError, Type, Value, convert};

/// Digits that `parseint` reads; longer ones exceed what numbers hold (limit `number-exponent`).
const MAX_DIGITS: usize = 39_000;

pub(super) fn functions() -> Vec<Function> {
    let number = |name| Param::new(name, Type::Number);
    let dynamic = |name| Param::new(name, Type::Number).allow_dynamic();
    let any = |name| Param::new(name, Type::Dynamic);
    vec![
        Function::new("abs", [dynamic("num").allow_marked()], Type::Number, absolute),
        Function::new("ceil", [number("num")], Type::Number, |args, _, _| rounded(&args[0], 1)),
        Function::new("floor", [number("num")], Type::Number, |args, _, _| rounded(&args[0], -1)),
        Function::new("log", [number("num"), number("base")], Type::Number, log),
        Function::new("max", [], Type::Number, |args, _, _| extreme(args, Value::greater_than))
            .variadic(dynamic("numbers")),
        Function::new("min", [], Type::Number, |args, _, _| extreme(args, Value::less_than))
            .variadic(dynamic("numbers")),
        Function::typed("parseint", [any("number"), number("base")], parse_int_type, parse_int),
        Function::new("pow", [number("num"), number("power")], Type::Number, pow),
        Function::new("signum", [number("num")], Type::Number, |args, _, _| Ok(whole(&args[0])?.signum().into())),
        Function::new("sum", [any("list")], Type::Number, sum),
    ]
}

fn absolute(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let Some(number) = args[0].as_number() else { return Ok(args[0].clone()) };
    Ok(Value::from(number.absolute()).marked(args[0].marks()))
}

/// The nearest integer upwards (`step` 1) or downwards (-1).
fn rounded(value: &Value, step: i64) -> Result<Value, FnError> {
    let Some(number) = value.as_number() else { return Ok(value.clone()) };
    if number.is_integer() || number.is_infinite() {
        return Ok(value.clone());
    }
    let cut = number.truncate();
    if number.signum() == step {
        return arithmetic(cut.add(&Number::from(step)));
    }
    // A cut to zero loses the sign.
    Ok(Value::from(if cut.is_zero() { Number::from(0_i64) } else { cut }))
}

/// A number, or what its error means for a function.
pub(super) fn arithmetic(result: Result<Number, NumberError>) -> Result<Value, FnError> {
    match result {
        Ok(number) => Ok(number.into()),
        Err(NumberError::Exponent) => Ok(limited(Type::Number, "number-exponent")),
        Err(error @ (NumberError::Syntax | NumberError::NotANumber)) => Err(FnError::new(error.to_string())),
    }
}

fn from_float(result: f64) -> Result<Value, FnError> {
    Number::from_f64(result).map(Value::from).ok_or_else(|| FnError::new("result is not a number"))
}

fn log(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (number, base) = (float(&args[0])?, float(&args[1])?);
    from_float(go_math::log(number) / go_math::log(base))
}

fn pow(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (number, power) = (float(&args[0])?, float(&args[1])?);
    from_float(go_math::pow(number, power))
}

fn extreme(args: &[Value], better: fn(&Value, &Value) -> Value) -> Result<Value, FnError> {
    let Some((first, rest)) = args.split_first() else {
        return Err(FnError::new("must pass at least one number"));
    };
    let best = rest.iter().fold(first, |best, one| if better(one, best).as_bool() == Some(true) { one } else { best });
    Ok(best.clone())
}

fn parse_int_type(args: &[Value]) -> Result<Type, FnError> {
    match args[0].ty() {
        Type::String => Ok(Type::Number),
        other => {
            let got = other.friendly(false);
            Err(FnError::argument(0, format!("first argument must be a string, not {got}")))
        }
    }
}

fn parse_int(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (given, base) = (text(&args[0]), whole(&args[1]).map_err(|error| error.at(1))?);
    let base = u8::try_from(base)
        .ok()
        .filter(|base| (2..=62).contains(base))
        .ok_or_else(|| FnError::argument(1, "base must be a whole number between 2 and 62 inclusive"))?;
    let (negative, digits) = match given.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, given.strip_prefix('+').unwrap_or(given)),
    };
    let unreadable = || FnError::argument(0, format!("cannot parse {given:?} as a base {base} integer"));
    let values: Option<Vec<u8>> = digits.bytes().map(|byte| digit(byte, base)).collect();
    let values = values.filter(|values| !values.is_empty()).ok_or_else(unreadable)?;
    if values.len() > MAX_DIGITS {
        return Ok(limited(Type::Number, "number-exponent"));
    }
    let number = Number::from_digits(&join_digits(&values, base).in_radix(16).to_string(), 16);
    arithmetic(number.map(|number| if negative && !number.is_zero() { number.negate() } else { number }))
}

/// The value of a digit: 0-9, a-z, then A-Z, which up to base 36 mean the same as a-z.
fn digit(byte: u8, base: u8) -> Option<u8> {
    let value = match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'z' => byte - b'a' + 10,
        b'A'..=b'Z' if base <= 36 => byte - b'A' + 10,
        b'A'..=b'Z' => byte - b'A' + 36,
        _ => return None,
    };
    (value < base).then_some(value)
}

fn join_digits(values: &[u8], base: u8) -> UBig {
    // Ten digits of base 62 fit into 64 bits.
    values.chunks(10).fold(UBig::ZERO, |whole, chunk| {
        let part = chunk.iter().fold(0_u64, |part, &digit| part * u64::from(base) + u64::from(digit));
        whole * UBig::from(u64::from(base).pow(chunk.len() as u32)) + UBig::from(part)
    })
}

fn sum(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let list = &args[0];
    if !list.is_iterable() {
        return Err(FnError::argument(0, "cannot sum noniterable"));
    }
    if list.length() == Value::from(0_i64) {
        return Err(FnError::argument(0, "cannot sum an empty list"));
    }
    let Some(values) = list.as_elements() else {
        let got = list.ty().friendly(false);
        return Err(FnError::argument(0, format!("argument must be list, set, or tuple. Received {got}")));
    };
    if !list.is_wholly_known() {
        return Ok(Value::unknown(Type::Number));
    }
    let numbers_only = || FnError::argument(0, "argument must be list, set, or tuple of number values");
    let mut total: Option<Value> = None;
    for value in values {
        let number = convert(value, &Type::Number).ok().filter(|number| !number.is_null()).ok_or_else(numbers_only)?;
        total = Some(match total {
            None => number,
            Some(total) => total.add(&number).map_err(|_| FnError::new("can't compute sum of opposing infinities"))?,
        });
    }
    total.ok_or_else(|| FnError::argument(0, "cannot sum an empty list"))
}
