//! Timestamps and durations: `formatdate`, `timeadd`, `timecmp`.

mod duration;
mod pattern;
mod timestamp;

use super::arguments::text;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Type, Value};

pub(super) use timestamp::Timestamp;

pub(super) fn functions() -> Vec<Function> {
    let string = |name| Param::new(name, Type::String);
    vec![
        Function::new("formatdate", [string("format"), string("time")], Type::String, format_date),
        // Known only while a plan is made.
        Function::new("plantimestamp", [], Type::String, never_called).impure().nullable(),
        Function::new("timeadd", [string("timestamp"), string("duration")], Type::String, time_add).nullable(),
        Function::new("timecmp", [string("timestamp_a"), string("timestamp_b")], Type::Number, time_compare),
        Function::new("timestamp", [], Type::String, never_called).impure(),
    ]
}

/// The body of an impure function that cannot fail: its result is unknown whatever it would be.
pub(super) fn never_called(_: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    Ok(Value::unknown(returns.clone()))
}

fn format_date(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let time = Timestamp::parse(text(&args[1]), true).map_err(|message| FnError::argument(1, message))?;
    pattern::format(text(&args[0]), &time).map_err(|message| FnError::argument(0, message))
}

fn time_add(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let time = Timestamp::parse(text(&args[0]), true).map_err(FnError::new)?;
    let nanoseconds = duration::parse(text(&args[1])).map_err(FnError::new)?;
    Ok(Value::string(time.plus(nanoseconds).to_string()))
}

fn time_compare(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let parse = |i: usize| Timestamp::parse(text(&args[i]), false).map_err(|message| FnError::argument(i, message));
    let order = parse(0)?.instant().cmp(&parse(1)?.instant());
    Ok(Value::from(order as i64))
}
