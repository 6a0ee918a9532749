use super::arguments::elements;
use super::output::limited;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{MAX_VALUE_NODES, Marks, Type, Value, convert, unify_unsafe};

/// How many elements an unknown product may have for its size to be worth knowing, in one argument and in all.
const MAX_BOUND: (usize, usize) = (1024, 2048);

pub(super) fn functions() -> Vec<Function> {
    let set = |name| Param::new(name, Type::set(Type::Dynamic)).allow_dynamic();
    vec![
        Function::typed("setintersection", [set("first_set")], operation_type, intersection)
            .variadic(set("other_sets")),
        Function::typed("setproduct", [], product_type, product)
            .variadic(Param::new("sets", Type::Dynamic).allow_marked().allow_unknown()),
        Function::typed("setsubtract", [set("a"), set("b")], operation_type, subtract),
        Function::typed("setunion", [set("first_set")], operation_type, union).variadic(set("other_sets")),
    ]
}

/// A set of the elements' common type; empty sets of no type have no say.
fn operation_type(args: &[Value]) -> Result<Type, FnError> {
    let mut types = Vec::new();
    for arg in args {
        let of = arg.ty().element().cloned().unwrap_or(Type::Dynamic);
        let is_empty = arg.as_elements().is_some_and(<[Value]>::is_empty);
        if !(is_empty && of == Type::Dynamic) {
            types.push(of);
        }
    }
    if types.is_empty() {
        return Ok(Type::set(Type::Dynamic));
    }
    match unify_unsafe(&types) {
        Some(common) => Ok(Type::set(common.ty)),
        None => Err(FnError::new("given sets must all have compatible element types")),
    }
}

fn converted(args: &[Value], to: &Type) -> Result<Vec<Value>, FnError> {
    let mut types = args.iter().map(|arg| stored_type(arg, to));
    let first = types.next();
    if let Some(other) = types.find(|ty| Some(ty) != first.as_ref()) {
        let first = first.unwrap_or(Type::Dynamic);
        return Err(FnError::new(format!("incompatible set rules: the elements are of type {first} and {other}")));
    }
    let one = |(i, arg)| convert(arg, to).map_err(|error| FnError::argument(i, error.message));
    args.iter().enumerate().map(one).collect()
}

/// The type by which Terraform compares the elements of a set that was converted to the type `to`. Nulls of no type
/// get none but a primitive one; sets that are compared by different types cannot be combined.
fn stored_type(arg: &Value, to: &Type) -> Type {
    let of = |ty: &Type| ty.element().cloned().unwrap_or(Type::Dynamic);
    let (own, wanted) = (of(&arg.ty()), of(to));
    let is_empty = arg.as_elements().is_some_and(<[Value]>::is_empty);
    let stays_dynamic = own == Type::Dynamic && arg.is_known() && !is_empty && !wanted.is_primitive();
    if wanted == Type::Dynamic || stays_dynamic { own } else { wanted }
}

fn set(returns: &Type, values: Vec<Value>) -> Value {
    Value::set(returns.element().cloned().unwrap_or(Type::Dynamic), values)
}

fn union(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let sets = converted(args, returns)?;
    if !sets.iter().all(Value::is_known) {
        return Ok(Value::unknown(returns.clone()));
    }
    Ok(set(returns, sets.iter().flat_map(elements).cloned().collect()))
}

fn intersection(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    filtered(args, returns, |element, others| others.iter().all(|set| holds(set, element)))
}

fn subtract(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    filtered(args, returns, |element, others| !others.iter().any(|set| holds(set, element)))
}

/// The elements of the first set that `keep` keeps, in view of the others. What is unknown may turn out to be equal to
/// anything.
fn filtered(args: &[Value], returns: &Type, keep: fn(&Value, &[Value]) -> bool) -> Result<Value, FnError> {
    // Terraform takes one set after the other, and goes no further than to one that is not wholly known.
    let known = args.iter().take_while(|arg| arg.is_wholly_known()).count();
    let sets = converted(&args[..known], returns)?;
    if let Some(unknown) = args.get(known) {
        convert(unknown, returns).map_err(|error| FnError::argument(known, error.message))?;
        return Ok(Value::unknown(returns.clone()));
    }
    let Some((first, others)) = sets.split_first() else { return Ok(Value::unknown(returns.clone())) };
    let kept = elements(first).iter().filter(|element| keep(element, others)).cloned().collect();
    Ok(set(returns, kept))
}

fn holds(set: &Value, element: &Value) -> bool {
    if element.is_null() {
        return elements(set).last().is_some_and(Value::is_null);
    }
    set.has_element(element).as_bool() == Some(true)
}

/// A list if all arguments have an order, else a set.
fn product_type(args: &[Value]) -> Result<Type, FnError> {
    if args.len() < 2 {
        return Err(FnError::new("at least two arguments are required"));
    }
    let mut ordered = true;
    let mut types = Vec::with_capacity(args.len());
    for (i, arg) in args.iter().enumerate() {
        types.push(match arg.ty() {
            Type::Set(of) => {
                ordered = false;
                (*of).clone()
            }
            Type::List(of) => (*of).clone(),
            Type::Tuple(parts) if parts.is_empty() => Type::Dynamic,
            Type::Tuple(parts) => match unify_unsafe(&parts) {
                Some(common) => common.ty,
                None => return Err(FnError::argument(i, "all elements must be of the same type")),
            },
            _ => return Err(FnError::argument(i, "a set or a list is required")),
        });
    }
    let of = Type::tuple(types);
    Ok(if ordered { Type::list(of) } else { Type::set(of) })
}

fn product(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let marks = args.iter().fold(Marks::NONE, |marks, arg| marks | arg.marks());
    if !args.iter().all(|arg| arg.is_known() && arg.length().is_known()) {
        return Ok(unknown_product(args, returns).marked(marks));
    }
    let of = returns.element().cloned().unwrap_or(Type::Dynamic);
    let parts: &[Type] = if let Type::Tuple(types) = &of { types } else { &[] };
    let total = args.iter().fold(1_usize, |total, arg| total.saturating_mul(elements(arg).len()));
    if total.saturating_mul(args.len() + 1) > MAX_VALUE_NODES as usize {
        return Ok(limited(returns.clone(), "value-nodes").marked(marks));
    }
    let mut columns = Vec::with_capacity(args.len());
    for (i, (arg, ty)) in args.iter().zip(parts).enumerate() {
        let each = arg.each().into_iter();
        let column = each.map(|(_, value)| convert(&value, ty)).collect::<Result<Vec<Value>, _>>();
        let column = column.map_err(|error| FnError::argument(i, error.message))?;
        // Nothing is converted to a type that is not known: what differs then makes rows of two types.
        if total > 0 && ty.has_dynamic() && column.windows(2).any(|pair| pair[0].ty() != pair[1].ty()) {
            return Err(FnError::new("inconsistent list element types"));
        }
        columns.push(column);
    }
    let row = |number: usize| {
        let mut rest = number;
        let mut row: Vec<Value> = Vec::with_capacity(columns.len());
        for column in columns.iter().rev() {
            row.push(column[rest % column.len()].clone());
            rest /= column.len();
        }
        row.reverse();
        Value::tuple(row)
    };
    let rows = (0..total).map(row).collect();
    let result = if matches!(returns, Type::List(_)) { Value::list(of, rows) } else { Value::set(of, rows) };
    Ok(result.marked(marks))
}

/// A product whose size is not known, with the bounds that there are.
fn unknown_product(args: &[Value], returns: &Type) -> Value {
    let unknown = Value::unknown(returns.clone()).because(Value::why_any(args));
    let mut most = 1_usize;
    for arg in args {
        let length = match arg.ty() {
            Type::Tuple(types) => types.len(),
            _ => arg.range().max_length().unwrap_or(usize::MAX),
        };
        if length > MAX_BOUND.0 {
            return unknown;
        }
        most = most.saturating_mul(length);
        if most > MAX_BOUND.1 {
            return unknown;
        }
    }
    unknown.refine(|r| match most {
        0 => r.not_null().length(0),
        most => r.not_null().min_length(1).max_length(most),
    })
}
