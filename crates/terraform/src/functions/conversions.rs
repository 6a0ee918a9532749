use super::{CallCx, FnError, Function, Param};
use crate::cty::{Marks, Type, Value, convert, convertible};

pub(super) fn functions() -> Vec<Function> {
    let to = |name, returns: fn(&[Value]) -> Result<Type, FnError>| {
        let param = Param::new("v", Type::Dynamic).allow_null().allow_marked().allow_dynamic().allow_unknown();
        Function::typed(name, [param], returns, to_type).nullable()
    };
    vec![
        to("tobool", |args| target(args, Type::Bool)),
        to("tolist", |args| target(args, Type::list(Type::Dynamic))),
        to("tomap", |args| target(args, Type::map(Type::Dynamic))),
        to("tonumber", |args| target(args, Type::Number)),
        to("toset", |args| target(args, Type::set(Type::Dynamic))),
        to("tostring", |args| target(args, Type::String)),
    ]
}

fn target(args: &[Value], want: Type) -> Result<Type, FnError> {
    let got = args[0].ty();
    if got == want || convertible(&got, &want) {
        return Ok(want);
    }
    Err(FnError::argument(0, cannot_convert(&got, &want)))
}

fn cannot_convert(got: &Type, want: &Type) -> String {
    format!("cannot convert {} to {}", got.friendly(false), want.friendly(true))
}

fn to_type(args: &[Value], want: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let value = &args[0];
    if !value.is_known() {
        // The reason and the attribute that it is a copy of stay with it; what more was known of it does not.
        return Ok(Value::unknown(want.clone()).with_origin_of(value).marked(value.marks()));
    }
    convert(value, want).map_err(|_| FnError::argument(0, why_not(value, want)))
}

fn why_not(value: &Value, want: &Type) -> String {
    let got = value.ty();
    if value.marks_within().contains(Marks::SENSITIVE) {
        return format!("cannot convert this sensitive {} to {}", got.friendly(false), want.friendly(true));
    }
    let given = || value.as_str().map_or_else(|| "string".to_owned(), |text| format!("{text:?}"));
    match (&got, want) {
        (Type::String, Type::Bool) => {
            format!("cannot convert {} to bool; only the strings \"true\" or \"false\" are allowed", given())
        }
        (Type::String, Type::Number) => {
            format!("cannot convert {} to number; given string must be a decimal representation of a number", given())
        }
        _ => cannot_convert(&got, want),
    }
}
