use std::collections::BTreeMap;

use super::arguments::elements;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Kind, Marks, Refinement, Str, Type, Value, convert, unify_unsafe};

pub(super) fn functions() -> Vec<Function> {
    let any = |name| Param::new(name, Type::Dynamic);
    let list = |name| Param::new(name, Type::list(Type::Dynamic));
    let lists_of_strings = || Type::map(Type::list(Type::String));
    vec![
        Function::typed("keys", [any("inputMap").allow_unknown().allow_marked()], keys_type, keys),
        Function::typed(
            "lookup",
            [
                any("inputMap").allow_marked().allow_unknown(),
                Param::new("key", Type::String).allow_marked().allow_unknown(),
            ],
            lookup_type,
            lookup,
        )
        .variadic(any("default").allow_unknown().allow_dynamic().allow_null().allow_marked())
        .nullable(),
        Function::typed("matchkeys", [list("values"), list("keys"), list("searchset")], match_keys_type, match_keys),
        Function::typed("merge", [], merge_type, merge)
            .variadic(any("maps").allow_dynamic().allow_null().allow_marked()),
        Function::new("transpose", [Param::new("values", lists_of_strings())], lists_of_strings(), transpose),
        Function::typed("values", [any("mapping").allow_marked()], values_type, values),
        Function::typed(
            "zipmap",
            [Param::new("keys", Type::list(Type::String)).allow_marked(), any("values").allow_marked()],
            zipmap_type,
            zipmap,
        ),
    ]
}

fn keys_type(args: &[Value]) -> Result<Type, FnError> {
    match args[0].ty() {
        Type::Map(_) => Ok(Type::list(Type::String)),
        Type::Object(object) => Ok(Type::tuple(vec![Type::String; object.attributes().len()])),
        _ => Err(FnError::argument(0, "must have map or object type")),
    }
}

/// An object's type tells its keys, also of an unknown one.
fn keys(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let map = &args[0];
    let result = match (map.ty(), map.as_map()) {
        (Type::Object(object), _) => Value::tuple(object.attributes().iter().map(|a| key_value(&a.name)).collect()),
        (_, Some(entries)) => Value::list(Type::String, entries.iter().map(|(key, _)| key_value(key)).collect()),
        (_, None) => Value::unknown(returns.clone()),
    };
    Ok(result.marked(map.marks()))
}

fn key_value(key: &Str) -> Value {
    Value::string(key.clone())
}

fn lookup_type(args: &[Value]) -> Result<Type, FnError> {
    if args.len() > 3 {
        return Err(FnError::new(format!("lookup() takes two or three arguments, got {}", args.len())));
    }
    match args[0].ty() {
        Type::Object(object) => {
            let Some(key) = args[1].as_str() else { return Ok(Type::Dynamic) };
            match (object.get(key), args.get(2)) {
                (Some(attribute), _) => Ok(attribute.ty.clone()),
                (None, Some(default)) => Ok(default.ty()),
                (None, None) => Err(FnError::argument(0, format!("the given object has no attribute {key:?}"))),
            }
        }
        Type::Map(of) => match args.get(2) {
            Some(default) if convert(default, &of).is_err() => {
                Err(FnError::argument(2, "the default value must have the same type as the map elements"))
            }
            _ => Ok((*of).clone()),
        },
        _ => Err(FnError::argument(0, "lookup() requires a map as the first argument")),
    }
}

fn lookup(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (map, key) = (&args[0], &args[1]);
    let marks = map.marks() | key.marks();
    let Some(name) = key.as_str().filter(|_| map.is_known()) else {
        return Ok(Value::unknown(returns.clone()).marked(marks));
    };
    let found = if matches!(map.ty(), Type::Object(_)) { map.attribute(name) } else { map.key(name) };
    if let Ok(found) = found {
        return Ok(found.marked(marks));
    }
    if let Some(default) = args.get(2) {
        let default = convert(default, returns).map_err(|error| FnError::new(error.message))?;
        return Ok(default.marked(marks));
    }
    let shown =
        if key.marks().contains(Marks::SENSITIVE) { "(sensitive value)".to_owned() } else { format!("{name:?}") };
    Err(FnError::new(format!("lookup failed to find key {shown}")))
}

fn match_keys_type(args: &[Value]) -> Result<Type, FnError> {
    match unify_unsafe(&[args[1].ty(), args[2].ty()]) {
        Some(_) => Ok(args[0].ty()),
        None => Err(FnError::new("keys and searchset must be of the same type")),
    }
}

fn match_keys(args: &[Value], returns: &Type, cx: &CallCx<'_>) -> Result<Value, FnError> {
    let values = &args[0];
    if elements(values).len() != elements(&args[1]).len() {
        return Err(FnError::new("length of keys and values should be equal"));
    }
    let common = unify_unsafe(&[args[1].ty(), args[2].ty()]).map_or(Type::Dynamic, |common| common.ty);
    let converted = |i: usize| convert(&args[i], &common).map_err(|error| FnError::argument(i, error.message));
    let (keys, wanted) = (converted(1)?, converted(2)?);
    let list = |values| Value::list(returns.element().cloned().unwrap_or(Type::Dynamic), values);
    if elements(&wanted).is_empty() {
        return Ok(list(Vec::new()));
    }
    if !values.is_wholly_known() || !keys.is_wholly_known() {
        return Ok(Value::unknown(returns.clone()));
    }
    let is_open = !wanted.is_wholly_known();
    if is_open && is_undecided(&keys, &wanted) {
        // Terraform plans an empty list, which may change when it applies.
        return Ok(if cx.as_planned { list(Vec::new()) } else { Value::unknown(returns.clone()) });
    }
    let unique = Value::set(wanted.ty().element().cloned().unwrap_or(Type::Dynamic), elements(&wanted).to_vec());
    let is_wanted = |key: &Value| {
        if is_open || key.is_null() {
            elements(&wanted).iter().any(|wanted| key.equals(wanted).as_bool() == Some(true))
        } else {
            unique.has_element(key).as_bool() == Some(true)
        }
    };
    let pairs = elements(values).iter().zip(elements(&keys));
    Ok(list(pairs.filter(|(_, key)| is_wanted(key)).map(|(value, _)| value.clone()).collect()))
}

/// Whether some key is compared with one that is not known before it is found.
fn is_undecided(keys: &Value, wanted: &Value) -> bool {
    elements(keys).iter().any(|key| {
        let mut answers = elements(wanted).iter().map(|wanted| key.equals(wanted).as_bool());
        answers.find(|answer| *answer != Some(false)) == Some(None)
    })
}

fn merge_type(args: &[Value]) -> Result<Type, FnError> {
    let Some(first) = args.first() else { return Ok(Type::object([])) };
    let is_object = |arg: &Value| arg.kind() == Kind::Object;
    if args.iter().any(is_object) && args.iter().all(|arg| arg.as_map().is_some()) {
        // An object with what is known: it says itself of which type it is.
        return Ok(Type::Dynamic);
    }
    let first = first.ty();
    let mut attributes: Vec<(Str, Type)> = Vec::new();
    let (mut same, mut known) = (true, true);
    for arg in args {
        let ty = arg.ty();
        match &ty {
            Type::Dynamic => return Ok(Type::Dynamic),
            Type::Object(_) if arg.is_null() => {}
            Type::Object(object) => {
                attributes.extend(object.attributes().iter().map(|a| (a.name.clone(), a.ty.clone())));
            }
            Type::Map(of) => match arg.as_map() {
                Some(map) => attributes.extend(map.iter().map(|(key, _)| (key.clone(), (**of).clone()))),
                None => known &= arg.is_null(),
            },
            _ => {
                let got = ty.friendly(false);
                return Err(FnError::new(format!("arguments must be maps or objects, got {got:?}")));
            }
        }
        same &= ty == first;
    }
    Ok(match (same, known) {
        (true, _) if !all_null_objects(args, &first) => first,
        (_, true) => Type::object(attributes),
        (_, false) => Type::Dynamic,
    })
}

/// Null objects count as empty ones.
fn all_null_objects(args: &[Value], first: &Type) -> bool {
    matches!(first, Type::Object(_)) && args.iter().all(Value::is_null)
}

fn merge(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let mut marks = Marks::NONE;
    let mut entries: Vec<(Str, Value)> = Vec::new();
    for arg in args {
        if arg.is_null() {
            continue;
        }
        marks |= arg.marks();
        // Beside an argument whose type is not known the types are not looked at before.
        if arg.is_known() && arg.as_map().is_none() && !arg.as_elements().is_some_and(<[Value]>::is_empty) {
            let got = arg.ty().friendly(false);
            return Err(FnError::new(format!("arguments must be maps or objects, got {got:?}")));
        }
        entries.extend(arg.each().into_iter().filter_map(|(key, value)| Some((key.as_shared_str()?.clone(), value))));
    }
    let result = match returns {
        Type::Map(of) => Value::map((**of).clone(), entries),
        _ => Value::object(entries),
    };
    Ok(result.refine(Refinement::not_null).marked(marks))
}

fn transpose(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    if !args[0].is_wholly_known() {
        return Ok(Value::unknown(returns.clone()));
    }
    let mut turned: BTreeMap<Str, Vec<Value>> = BTreeMap::new();
    // Keys come in order, so every list is sorted.
    for (key, list) in args[0].as_map().into_iter().flatten() {
        if list.is_null() {
            return Err(FnError::new("input must not contain null list"));
        }
        for value in elements(list) {
            let name = value.as_shared_str().ok_or_else(|| FnError::new("input list must not contain null string"))?;
            turned.entry(name.clone()).or_default().push(key_value(key));
        }
    }
    let entries = turned.into_iter().map(|(name, keys)| (name, Value::list(Type::String, keys))).collect();
    Ok(Value::map(Type::list(Type::String), entries))
}

fn values_type(args: &[Value]) -> Result<Type, FnError> {
    match args[0].ty() {
        Type::Map(of) => Ok(Type::list((*of).clone())),
        Type::Object(object) => Ok(Type::tuple(object.attributes().iter().map(|a| a.ty.clone()).collect())),
        _ => Err(FnError::new("values() requires a map as the first argument")),
    }
}

fn values(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let values = args[0].each().into_iter().map(|(_, value)| value).collect();
    let result = match returns {
        Type::List(of) => Value::list((**of).clone(), values),
        _ => Value::tuple(values),
    };
    Ok(result.marked(args[0].marks()))
}

fn zipmap_type(args: &[Value]) -> Result<Type, FnError> {
    match args[1].ty() {
        Type::List(of) => Ok(Type::map((*of).clone())),
        Type::Tuple(_) if !args[0].is_wholly_known() => Ok(Type::Dynamic),
        Type::Tuple(types) => {
            let keys = elements(&args[0]);
            same_count(keys.len(), types.len())?;
            let name = |(i, key): (usize, &Value)| {
                let null = || FnError::new(format!("keys list has null value at index {i}"));
                key.as_shared_str().cloned().ok_or_else(null)
            };
            let names = keys.iter().enumerate().map(name).collect::<Result<Vec<Str>, FnError>>()?;
            Ok(Type::object(names.into_iter().zip(types.iter().cloned())))
        }
        _ => Err(FnError::new("values argument must be a list or tuple value")),
    }
}

fn same_count(keys: usize, values: usize) -> Result<(), FnError> {
    if keys == values {
        return Ok(());
    }
    Err(FnError::new(format!("number of keys ({keys}) does not match number of values ({values})")))
}

fn zipmap(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (keys, values) = (&args[0], &args[1]);
    let mut marks = keys.marks() | values.marks();
    if !keys.is_wholly_known() {
        return Ok(Value::unknown(returns.clone()).marked(marks));
    }
    let each = values.each();
    same_count(elements(keys).len(), each.len())?;
    let mut entries = Vec::with_capacity(each.len());
    for (i, (key, (_, value))) in elements(keys).iter().zip(each).enumerate() {
        // Keys have no marks of their own.
        marks |= key.marks();
        let name = key.as_shared_str().ok_or_else(|| FnError::new(format!("keys list has null value at index {i}")))?;
        entries.push((name.clone(), value));
    }
    let result = match returns {
        Type::Map(of) => Value::map((**of).clone(), entries),
        _ => Value::object(entries),
    };
    Ok(result.marked(marks))
}
