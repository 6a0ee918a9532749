use super::{CallCx, FnError, Function, Param};
use crate::cty::{Marks, Type, Value};

pub(super) fn functions() -> Vec<Function> {
    let anything = || [Param::new("value", Type::Dynamic).allow_unknown().allow_null().allow_marked().allow_dynamic()];
    vec![
        Function::typed("ephemeralasnull", anything(), same_type, |args, _, _| Ok(without_ephemeral(&args[0])))
            .nullable(),
        Function::new("issensitive", anything(), Type::Bool, is_sensitive).nullable(),
        Function::typed("nonsensitive", anything(), same_type, nonsensitive).nullable(),
        Function::new(
            "type",
            [Param::new("value", Type::Dynamic).allow_dynamic().allow_unknown().allow_null()],
            Type::String,
            type_text,
        ),
        Function::typed("sensitive", anything(), same_type, sensitive).nullable(),
    ]
}

fn same_type(args: &[Value]) -> Result<Type, FnError> {
    Ok(args[0].ty())
}

fn sensitive(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    Ok(args[0].clone().marked(Marks::SENSITIVE))
}

fn nonsensitive(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    Ok(args[0].clone().without_marks(Marks::SENSITIVE))
}

fn is_sensitive(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let value = &args[0];
    // An unknown value may turn out to be sensitive.
    Ok(if value.marks().contains(Marks::SENSITIVE) {
        Value::from(true)
    } else if value.is_known() {
        Value::from(false)
    } else {
        Value::unknown(Type::Bool).because(value.why())
    })
}

fn without_ephemeral(value: &Value) -> Value {
    if !value.marks_within().contains(Marks::EPHEMERAL) {
        return value.clone();
    }
    if value.marks().contains(Marks::EPHEMERAL) {
        // Null, but for an unknown, whose type may yet become more precise.
        let nothing =
            if value.is_known() { Value::null(value.ty()) } else { Value::unknown(value.ty()).because(value.why()) };
        return nothing.marked(value.marks().without(Marks::EPHEMERAL));
    }
    value.map_parts(without_ephemeral)
}

/// The console's `type`: its result can only be shown.
fn type_text(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    Ok(Value::string(args[0].ty().console_text()).marked(Marks::TYPE))
}
