use super::strings::graphemes;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Marks, Number, Refinement, Type, Value, convert, unify_unsafe};

pub(super) fn functions() -> Vec<Function> {
    let any = |name| Param::new(name, Type::Dynamic);
    vec![
        Function::typed("concat", [], concat_type, concat).variadic(any("seqs").allow_marked()),
        Function::typed("length", [any("value").allow_dynamic().allow_unknown().allow_marked()], length_type, length),
    ]
}

fn length_type(args: &[Value]) -> Result<Type, FnError> {
    match args[0].ty() {
        Type::Bool | Type::Number => {
            Err(FnError::new("argument must be a string, a collection type, or a structural type"))
        }
        _ => Ok(Type::Number),
    }
}

fn length(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let value = &args[0];
    let length = match value.as_str() {
        Some(text) => Value::from(graphemes(text)),
        None if value.ty() == Type::String => {
            let least = Number::from(graphemes(value.range().prefix()));
            Value::unknown(Type::Number).refine(|r| r.not_null().at_least(&least, true))
        }
        None if value.is_dynamic() => Value::unknown(Type::Number),
        None => value.length(),
    };
    Ok(length.marked(value.marks()))
}

/// A list where all arguments are lists with a common type, else a tuple.
fn concat_type(args: &[Value]) -> Result<Type, FnError> {
    if args.is_empty() {
        return Err(FnError::new("at least one argument is required"));
    }
    let types: Vec<Type> = args.iter().map(Value::ty).collect();
    if types.iter().all(|ty| matches!(ty, Type::List(_)))
        && let Some(common) = unify_unsafe(&types)
    {
        return Ok(common.ty);
    }
    let mut elements = Vec::new();
    for (i, (value, ty)) in args.iter().zip(types).enumerate() {
        match ty {
            Type::Tuple(types) => elements.extend(types.iter().cloned()),
            Type::List(of) => match value.as_elements() {
                Some(values) => elements.extend(std::iter::repeat_n((*of).clone(), values.len())),
                None => return Ok(Type::Dynamic),
            },
            other => {
                let got = other.friendly(false);
                return Err(FnError::argument(i, format!("all arguments must be lists or tuples; got {got}")));
            }
        }
    }
    Ok(Type::tuple(elements))
}

fn concat(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let mut marks = Marks::NONE;
    let mut values = Vec::new();
    for (i, arg) in args.iter().enumerate() {
        marks |= arg.marks();
        let sequence = match returns {
            Type::List(_) => convert(arg, returns).map_err(|error| FnError::argument(i, error.message))?,
            _ => arg.clone(),
        };
        values.extend(sequence.each().into_iter().map(|(_, element)| element));
    }
    let result = match returns {
        Type::List(of) => Value::list((**of).clone(), values),
        _ => Value::tuple(values),
    };
    Ok(result.refine(Refinement::not_null).marked(marks))
}
