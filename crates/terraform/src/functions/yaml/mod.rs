//! `yamlencode` and `yamldecode` as `go-cty-yaml` has them: YAML 1.1 scalars, strings always quoted.

mod breaks;
mod emit;
mod read;
mod resolve;

use super::arguments::text;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Type, Value};

pub(super) fn functions() -> Vec<Function> {
    let value = Param::new("value", Type::Dynamic).allow_dynamic().allow_null();
    vec![
        Function::typed("yamldecode", [Param::new("src", Type::String)], |_| Ok(Type::Dynamic), decode).nullable(),
        Function::new("yamlencode", [value], Type::String, encode).nullable(),
    ]
}

fn encode(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    if !args[0].is_wholly_known() {
        return Ok(Value::unknown(Type::String));
    }
    Ok(emit::document(&args[0]))
}

fn decode(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    read::document(text(&args[0])).map_err(FnError::new)
}
