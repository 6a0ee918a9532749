use std::collections::HashMap;

use super::arguments::{elements, is_sequence, text, whole};
use super::numbers::arithmetic;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Marks, Number, Refinement, Type, Value, convert, unify_unsafe};

/// How many values `range` makes, as in Terraform.
const MAX_RANGE: usize = 1024;

pub(super) fn functions() -> Vec<Function> {
    let any = |name| Param::new(name, Type::Dynamic);
    let number = |name| Param::new(name, Type::Number);
    let list = |name| Param::new(name, Type::list(Type::Dynamic));
    let list_of = |name, of| Param::new(name, Type::list(of));
    let either = |name| any(name).allow_unknown().allow_dynamic().allow_null();
    vec![
        Function::new("alltrue", [list_of("list", Type::Bool)], Type::Bool, all_true),
        Function::new("anytrue", [list_of("list", Type::Bool)], Type::Bool, any_true),
        Function::typed(
            "chunklist",
            [list("list").allow_marked(), number("size").allow_marked()],
            |args| Ok(Type::list(args[0].ty())),
            chunk_list,
        ),
        Function::typed("coalesce", [], coalesce_type, coalesce).variadic(either("vals")),
        Function::typed("coalescelist", [], coalesce_list_type, coalesce_list).variadic(either("vals")),
        Function::new("compact", [list_of("list", Type::String)], Type::list(Type::String), compact),
        Function::new("contains", [any("list"), any("value")], Type::Bool, contains),
        Function::typed("distinct", [list("list")], |args| Ok(args[0].ty()), distinct),
        Function::typed("element", [any("list").allow_marked(), number("index")], element_type, element).nullable(),
        Function::typed("flatten", [any("list").allow_marked()], flatten_type, flatten),
        Function::new("index", [any("list"), any("value")], Type::Number, index),
        Function::typed("one", [any("list")], one_type, one).nullable(),
        Function::new("range", [], Type::list(Type::Number), range).variadic(number("params")),
        Function::typed("reverse", [any("list").allow_marked()], reverse_type, reverse),
        Function::typed(
            "slice",
            [any("list").allow_marked(), number("start_index"), number("end_index")],
            slice_type,
            slice,
        ),
        removed("list", |_| Err(gone("list", "tolist([ ... ])"))),
        removed("map", |_| Err(gone("map", "tomap({ ... })"))),
    ]
}

/// A function that is known only so that calls get an answer.
fn removed(name: &'static str, answer: fn(&[Value]) -> Result<Type, FnError>) -> Function {
    let vals = Param::new("vals", Type::Dynamic).allow_unknown().allow_dynamic().allow_null();
    Function::typed(name, [], answer, |_, _, _| Ok(Value::DYNAMIC)).variadic(vals)
}

fn gone(name: &str, instead: &str) -> FnError {
    FnError::new(format!(
        "the {name:?} function was deprecated in Terraform v0.12 and is no longer available; use {instead} syntax to \
         write a literal {name}"
    ))
}

fn all_true(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    for element in elements(&args[0]) {
        if !element.is_known() {
            return Ok(Value::unknown(Type::Bool));
        }
        if element.as_bool() != Some(true) {
            return Ok(Value::from(false));
        }
    }
    Ok(Value::from(true))
}

fn any_true(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    if elements(&args[0]).iter().any(|element| element.as_bool() == Some(true)) {
        return Ok(Value::from(true));
    }
    let all_known = elements(&args[0]).iter().all(Value::is_known);
    Ok(if all_known { Value::from(false) } else { Value::unknown(Type::Bool) })
}

fn chunk_list(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (list, size) = (&args[0], &args[1]);
    let marks = list.marks() | size.marks();
    let size = whole(size).map_err(|error| error.after("invalid size"))?;
    let size = usize::try_from(size).map_err(|_| FnError::new("the size argument must be positive"))?;
    let (values, ty) = (elements(list), list.ty());
    let of = ty.element().cloned().unwrap_or(Type::Dynamic);
    let size = if size == 0 { values.len() } else { size };
    let chunks = values.chunks(size.max(1)).map(|chunk| Value::list(of.clone(), chunk.to_vec())).collect();
    Ok(Value::list(ty, chunks).marked(marks))
}

fn coalesce_type(args: &[Value]) -> Result<Type, FnError> {
    let types: Vec<Type> = args.iter().map(Value::ty).collect();
    match unify_unsafe(&types) {
        Some(common) => Ok(common.ty),
        None => Err(FnError::new("all arguments must have the same type")),
    }
}

fn coalesce(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    for arg in args {
        // What has no value of the common type counts as null: `coalesce(toset(["a"]), tolist([1]))` is a list of 1.
        let Ok(value) = convert(arg, returns) else { continue };
        if !value.is_known() {
            return Ok(Value::unknown(returns.clone()));
        }
        // Among arguments of no common type, an empty text is as good as any.
        let is_empty = *returns == Type::String && value.as_str() == Some("");
        if !value.is_null() && !is_empty {
            return Ok(value);
        }
    }
    Err(FnError::new("no non-null, non-empty-string arguments"))
}

fn coalesce_list_type(args: &[Value]) -> Result<Type, FnError> {
    if args.is_empty() {
        return Err(FnError::new("at least one argument is required"));
    }
    let mut common: Option<Type> = None;
    let mut differ = false;
    for arg in args {
        if !arg.is_known() {
            return Ok(Type::Dynamic);
        }
        let ty = arg.ty();
        if !matches!(ty, Type::List(_) | Type::Tuple(_)) {
            return Err(FnError::new("coalescelist arguments must be lists or tuples"));
        }
        differ |= common.get_or_insert_with(|| ty.clone()) != &ty;
    }
    Ok(common.filter(|_| !differ).unwrap_or(Type::Dynamic))
}

fn coalesce_list(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    for arg in args {
        if !arg.is_known() {
            return Ok(Value::unknown(returns.clone()));
        }
        if !elements(arg).is_empty() {
            return Ok(arg.clone());
        }
    }
    Err(FnError::new("no non-null arguments"))
}

fn compact(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    if !args[0].is_wholly_known() {
        return Ok(Value::unknown(returns.clone()));
    }
    let kept = elements(&args[0]).iter().filter(|element| !text(element).is_empty()).cloned().collect();
    Ok(Value::list(Type::String, kept))
}

fn contains(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    if !is_sequence(&args[0].ty()) {
        return Err(FnError::new("argument must be list, tuple, or set"));
    }
    let mut unsure = false;
    for element in elements(&args[0]) {
        match args[1].equals(element).as_bool() {
            Some(true) => return Ok(Value::from(true)),
            Some(false) => {}
            None => unsure = true,
        }
    }
    Ok(if unsure { Value::unknown(Type::Bool) } else { Value::from(false) })
}

/// Strings and numbers by what they are; other values are compared with all that stand under the same text.
fn distinct(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    if !args[0].is_wholly_known() {
        return Ok(Value::unknown(returns.clone()));
    }
    let mut kept: Vec<Value> = Vec::new();
    let mut seen: HashMap<String, Vec<usize>> = HashMap::new();
    for element in elements(&args[0]) {
        let same = seen.entry(format!("{element:?}")).or_default();
        if !same.iter().any(|&i| kept[i].equals(element).as_bool() == Some(true)) {
            same.push(kept.len());
            kept.push(element.clone());
        }
    }
    Ok(Value::list(returns.element().cloned().unwrap_or(Type::Dynamic), kept))
}

fn element_type(args: &[Value]) -> Result<Type, FnError> {
    match args[0].ty() {
        Type::List(of) => Ok((*of).clone()),
        Type::Tuple(_) if !args[1].is_known() => Ok(Type::Dynamic),
        Type::Tuple(types) => {
            let index = index_of(&args[1])?;
            if types.is_empty() {
                return Err(empty_list());
            }
            // For tuples, negative indexes are an error in Terraform 1.11.
            let index = index % types.len() as i64;
            let index = usize::try_from(index).map_err(|_| FnError::new(format!("index out of range [{index}]")))?;
            Ok(types[index].clone())
        }
        other => Err(FnError::new(format!("cannot read elements from {}", other.friendly(false)))),
    }
}

fn index_of(value: &Value) -> Result<i64, FnError> {
    whole(value).map_err(|error| error.after("invalid index"))
}

fn empty_list() -> FnError {
    FnError::new("cannot use element function with an empty list")
}

fn element(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let index = index_of(&args[1])?;
    let length = elements(&args[0]).len();
    if length == 0 {
        return Err(empty_list());
    }
    let index = index.rem_euclid(length as i64);
    args[0].at(index as usize).map_err(|_| empty_list())
}

fn flatten_type(args: &[Value]) -> Result<Type, FnError> {
    let list = &args[0];
    if !list.is_wholly_known() {
        return Ok(Type::Dynamic);
    }
    if !is_sequence(&list.ty()) {
        return Err(FnError::new("can only flatten lists, sets and tuples"));
    }
    let mut flat = Flat::default();
    flat.add(list);
    Ok(Type::tuple(flat.values.iter().map(Value::ty).collect()))
}

/// What is not a sequence was refused with its type, unless a part of it is unknown: then its values are taken, as in
/// Terraform.
fn flatten(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let mut flat = Flat::default();
    flat.add(&args[0]);
    let result = if flat.undecided { Value::unknown(returns.clone()) } else { Value::tuple(flat.values) };
    Ok(result.marked(flat.marks))
}

#[derive(Default)]
struct Flat {
    values: Vec<Value>,
    marks: Marks,
    /// A sequence is not known yet, or what may turn out to be one.
    undecided: bool,
}

impl Flat {
    fn add(&mut self, sequence: &Value) {
        self.marks |= sequence.marks();
        if !sequence.length().is_known() {
            self.undecided = true;
            return;
        }
        for (_, value) in sequence.each() {
            if value.is_null() || !is_sequence(&value.ty()) {
                self.undecided |= value.is_dynamic() && !value.is_known() && value.marks().is_empty();
                self.values.push(value);
            } else if value.is_known() {
                self.add(&value);
            } else {
                self.undecided = true;
                self.marks |= value.marks();
            }
        }
    }
}

fn index(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    if !matches!(args[0].ty(), Type::List(_) | Type::Tuple(_)) {
        return Err(FnError::new("argument must be a list or tuple"));
    }
    let values = elements(&args[0]);
    if values.is_empty() {
        return Err(FnError::new("cannot search an empty list"));
    }
    for (i, value) in values.iter().enumerate() {
        match value.equals(&args[1]).as_bool() {
            Some(true) => return Ok(Value::from(i)),
            Some(false) => {}
            None => return Ok(Value::unknown(Type::Number)),
        }
    }
    Err(FnError::new("item not found"))
}

fn zero_or_one() -> FnError {
    FnError::argument(0, "must be a list, set, or tuple value with either zero or one elements")
}

fn one_type(args: &[Value]) -> Result<Type, FnError> {
    match args[0].ty() {
        Type::List(of) | Type::Set(of) => Ok((*of).clone()),
        Type::Tuple(types) => match types.as_slice() {
            [] => Ok(Type::Dynamic),
            [only] => Ok(only.clone()),
            _ => Err(zero_or_one()),
        },
        _ => Err(zero_or_one()),
    }
}

fn one(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    if !args[0].length().is_known() {
        return Ok(Value::unknown(returns.clone()));
    }
    let mut each = args[0].each().into_iter().map(|(_, value)| value);
    match (each.next(), each.next()) {
        (None, _) => Ok(Value::null(returns.clone())),
        (Some(only), None) => Ok(only),
        (Some(_), Some(_)) => Err(zero_or_one()),
    }
}

fn range(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let numbers: Vec<&Number> = args.iter().filter_map(Value::as_number).collect();
    let (zero, up, down) = (Number::from(0_i64), Number::from(1_i64), Number::from(-1_i64));
    let (start, end, step) = match numbers.as_slice() {
        [end] => (&zero, *end, if end.compare(&zero).is_lt() { &down } else { &up }),
        [start, end] => (*start, *end, if end.compare(start).is_lt() { &down } else { &up }),
        [start, end, step] => (*start, *end, *step),
        _ => return Err(FnError::new("must have one, two, or three arguments")),
    };
    let falling = step.compare(&zero).is_lt();
    if falling && end.compare(start).is_gt() {
        return Err(FnError::argument(1, "end must be less than start when step is negative"));
    }
    if !falling && end.compare(start).is_lt() {
        return Err(FnError::argument(1, "end must be greater than start when step is positive"));
    }
    let mut values = Vec::new();
    let mut next = Value::from(start.clone());
    while let Some(number) = next.as_number().cloned() {
        let order = number.compare(end);
        if order.is_eq() || order.is_lt() == falling {
            break;
        }
        if values.len() >= MAX_RANGE {
            return Err(FnError::new(format!(
                "more than {MAX_RANGE} values were generated; either decrease the difference between start and end or \
                 use a smaller step"
            )));
        }
        values.push(next);
        next = arithmetic(number.add(step))?;
    }
    Ok(Value::list(Type::Number, values))
}

fn reverse_type(args: &[Value]) -> Result<Type, FnError> {
    match args[0].ty() {
        Type::Tuple(types) => Ok(Type::tuple(types.iter().rev().cloned().collect())),
        Type::List(of) | Type::Set(of) => Ok(Type::list((*of).clone())),
        other => {
            let got = other.friendly(false);
            Err(FnError::argument(0, format!("can only reverse list or tuple values, not {got}")))
        }
    }
}

fn reverse(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let values: Vec<Value> = args[0].each().into_iter().rev().map(|(_, value)| value).collect();
    Ok(sequence(returns, values).marked(args[0].marks()))
}

/// A list or a tuple, as the type says.
fn sequence(ty: &Type, values: Vec<Value>) -> Value {
    let result = match ty {
        Type::List(of) => Value::list((**of).clone(), values),
        _ => Value::tuple(values),
    };
    result.refine(Refinement::not_null)
}

fn slice_type(args: &[Value]) -> Result<Type, FnError> {
    let ty = args[0].ty();
    match &ty {
        Type::Set(_) => {
            return Err(FnError::argument(
                0,
                "cannot slice a set, because its elements do not have indices; explicitly convert to a list if the \
                 ordering of the result is not important",
            ));
        }
        Type::List(_) | Type::Tuple(_) => {}
        _ => return Err(FnError::argument(0, "must be a list or tuple value")),
    }
    match (slice_bounds(args)?, ty) {
        (Some((start, end)), Type::Tuple(types)) => Ok(Type::tuple(types[start..end].to_vec())),
        (None, Type::Tuple(_)) => Ok(Type::Dynamic),
        (_, ty) => Ok(ty),
    }
}

/// Where a slice starts and ends, once both are known; those that are known lie within the list, if it is known.
fn slice_bounds(args: &[Value]) -> Result<Option<(usize, usize)>, FnError> {
    let length = match args[0].ty() {
        Type::Tuple(types) => Some(types.len()),
        _ => args[0].as_elements().map(<[Value]>::len),
    };
    let bound = |i: usize, name: &str| {
        if !args[i].is_known() {
            return Ok(None);
        }
        let at = whole(&args[i]).map_err(|error| error.after(&format!("invalid {name} index")).at(i))?;
        let at = usize::try_from(at)
            .map_err(|_| FnError::argument(i, format!("{name} index must not be less than zero")))?;
        if length.is_some_and(|length| at > length) {
            let message = format!("{name} index must not be greater than the length of the list");
            return Err(FnError::argument(i, message));
        }
        Ok(Some(at))
    };
    match (bound(1, "start")?, bound(2, "end")?) {
        (Some(start), Some(end)) if start > end => {
            Err(FnError::argument(1, "start index must not be greater than end index"))
        }
        (Some(start), Some(end)) => Ok(Some((start, end))),
        _ => Ok(None),
    }
}

fn slice(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let Some((start, end)) = slice_bounds(args)? else { return Ok(Value::unknown(returns.clone())) };
    let values = args[0].each().into_iter().map(|(_, value)| value).skip(start).take(end - start).collect();
    Ok(sequence(returns, values).marked(args[0].marks()))
}
