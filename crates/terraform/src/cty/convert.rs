use super::unify::unify_with;
use super::value::Repr;
use super::{Attribute, Map, Number, NumberError, ObjectType, Path, Step, Str, Type, Value, mismatch};

/// Why a value did not convert.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct ConvertError {
    /// The part that is in the way.
    pub path: Path,
    /// What is wrong with it.
    pub message: String,
}

impl ConvertError {
    pub(super) fn new(message: impl Into<String>) -> Self {
        Self { path: Path::root(), message: message.into() }
    }

    /// The same, seen from one step further out.
    fn under(self, step: Step) -> Self {
        let path = std::iter::once(step).chain(self.path.steps().iter().cloned()).collect();
        Self { path, ..self }
    }
}

/// A value of the constraint `want`, by any conversion there is.
pub fn convert(value: &Value, want: &Type) -> Result<Value, ConvertError> {
    if *want == Type::Dynamic || (want.is_primitive() && value.kind() == want.kind()) {
        return Ok(value.clone());
    }
    if let Some(plain) = parts_that_fit(value, want) {
        return Ok(plain);
    }
    let ty = value.ty();
    if ty == want.without_optional() {
        return Ok(value.clone());
    }
    if !possible(&ty, want, true) {
        return Err(ConvertError::new(mismatch(&ty, want)));
    }
    apply(value, want, true)
}

/// A structure whose parts are of a collection's type already, as that collection: tags, mostly.
fn parts_that_fit(value: &Value, want: &Type) -> Option<Value> {
    let of = want.element().filter(|of| of.is_primitive())?;
    let fits = |part: &Value| part.kind() == of.kind();
    let converted = match (value.repr(), want) {
        (Repr::Object(entries), Type::Map(_)) if entries.map.iter().all(|(_, part)| fits(part)) => {
            Value::map(of.clone(), entries.map.iter().cloned().collect())
        }
        (Repr::Tuple(elements), Type::List(_)) if elements.values.iter().all(fits) => {
            Value::list(of.clone(), elements.values.clone())
        }
        _ => return None,
    };
    Some(converted.marked(value.marks()).with_origin_of(value))
}

/// Whether values of one type convert to another, where some may fail or lose something.
pub fn convertible(from: &Type, to: &Type) -> bool {
    possible(from, to, true)
}

/// Whether values of one type are or become values of another.
pub(super) fn possible(from: &Type, to: &Type, lossy: bool) -> bool {
    fit(from, to, lossy) != Fit::No
}

/// How a type fits another. Equality comes with the answer, so that deep types are gone through once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Same,
    Converts,
    No,
}

impl Fit {
    fn when(condition: bool) -> Self {
        if condition { Self::Converts } else { Self::No }
    }

    fn of_all(parts: impl Iterator<Item = Fit>) -> Self {
        let mut worst = Self::Same;
        for part in parts {
            worst = worst.max(part);
            if worst == Self::No {
                break;
            }
        }
        worst
    }
}

fn fit(from: &Type, to: &Type, lossy: bool) -> Fit {
    match (from, to) {
        (Type::Dynamic, Type::Dynamic)
        | (Type::Bool, Type::Bool)
        | (Type::Number, Type::Number)
        | (Type::String, Type::String) => Fit::Same,
        (_, Type::Dynamic) | (Type::Number | Type::Bool, Type::String) => Fit::Converts,
        (Type::Dynamic, _) | (Type::String, Type::Number | Type::Bool) => Fit::when(lossy),
        (Type::Object(from), Type::Object(to)) => fit_object(from, to, lossy),
        (Type::Tuple(from), Type::Tuple(to)) if from.len() == to.len() => {
            Fit::of_all(from.iter().zip(to.iter()).map(|(from, to)| fit(from, to, lossy)))
        }
        (Type::List(from), Type::List(to)) | (Type::Set(from), Type::Set(to)) | (Type::Map(from), Type::Map(to)) => {
            fit(from, to, lossy)
        }
        (Type::Set(from), Type::List(to)) => fit(from, to, lossy).max(Fit::Converts),
        (Type::List(from), Type::Set(to)) if lossy => fit(from, to, lossy).max(Fit::Converts),
        (Type::Tuple(from), Type::List(to) | Type::Set(to)) => fit_elements(from, to, lossy, true),
        (Type::Object(from), Type::Map(to)) => {
            let types: Vec<Type> = from.attributes().iter().map(|a| a.ty.clone()).collect();
            fit_elements(&types, to, lossy, false)
        }
        (Type::Map(from), Type::Object(to)) => {
            Fit::when(lossy && to.attributes().iter().all(|a| a.optional || possible(from, &a.ty, lossy)))
        }
        _ => Fit::No,
    }
}

fn fit_object(from: &ObjectType, to: &ObjectType, lossy: bool) -> Fit {
    let attributes = Fit::of_all(to.attributes().iter().map(|want| match from.get(&want.name) {
        Some(have) => fit(&have.ty, &want.ty, lossy).max(if want.optional { Fit::Converts } else { Fit::Same }),
        None => Fit::when(want.optional),
    }));
    let others = if from.attributes().len() > to.attributes().len() { Fit::Converts } else { Fit::Same };
    attributes.max(others)
}

/// The parts of a structure as elements of a collection.
fn fit_elements(parts: &[Type], wanted: &Type, lossy: bool, all_dynamic: bool) -> Fit {
    if parts.is_empty() {
        return Fit::Converts;
    }
    let Some(of) = element_type(parts, wanted, lossy, all_dynamic) else { return Fit::No };
    Fit::when(parts.iter().all(|part| possible(part, &of, lossy)))
}

/// The element type that a structure's parts take on in a collection of `wanted`: their common type if any is wanted.
fn element_type(parts: &[Type], wanted: &Type, lossy: bool, all_dynamic: bool) -> Option<Type> {
    if *wanted != Type::Dynamic {
        return Some(wanted.clone());
    }
    let unified = unify_with(parts, lossy)?.ty;
    // A common type that is not known yet is none, if some parts have one.
    let none = all_dynamic && unified == Type::Dynamic && parts.iter().any(|part| *part != Type::Dynamic);
    (!none).then_some(unified)
}

/// Converts a value for whose type [`possible`] holds.
pub(super) fn apply(value: &Value, to: &Type, lossy: bool) -> Result<Value, ConvertError> {
    if *to == Type::Dynamic {
        return Ok(value.clone());
    }
    let converted = match value.repr() {
        Repr::Unknown(..) => return Ok(unknown_as(value, to)),
        Repr::Null(ty) => return Ok(value.with_repr(Repr::Null(resolved(ty, &to.without_optional())))),
        Repr::Bool(_) | Repr::Number(_) | Repr::String(_) => return primitive(value, to),
        Repr::List(_) | Repr::Set(_) => collection_to_collection(value, to, lossy)?,
        Repr::Tuple(elements) => tuple(&elements.values, value, to, lossy)?,
        Repr::Map(entries) => map(&entries.map, value, to, lossy)?,
        Repr::Object(entries) => object(&entries.map, value, to, lossy)?,
    };
    let copy = converted.marked(value.marks());
    Ok(if copy.is_known() { copy.with_origin_of(value) } else { copy })
}

fn primitive(value: &Value, to: &Type) -> Result<Value, ConvertError> {
    let repr = match (value.repr(), to) {
        (Repr::Bool(_), Type::Bool) | (Repr::Number(_), Type::Number) | (Repr::String(_), Type::String) => {
            return Ok(value.clone());
        }
        (Repr::Bool(flag), Type::String) => Repr::String(if *flag { "true" } else { "false" }.into()),
        (Repr::Number(number), Type::String) => Repr::String(number.to_string().into()),
        (Repr::String(text), Type::Number) => match Number::parse(text) {
            Ok(number) => Repr::Number(number),
            Err(NumberError::Exponent) => {
                return Ok(retype_limit(&Value::limited("number-exponent"), to).marked(value.marks()));
            }
            Err(error) => return Err(ConvertError::new(error.to_string())),
        },
        (Repr::String(text), Type::Bool) => Repr::Bool(parse_bool(text)?),
        (_, to) => return Err(ConvertError::new(mismatch(&value.ty(), to))),
    };
    Ok(value.with_repr(repr))
}

fn parse_bool(text: &str) -> Result<bool, ConvertError> {
    match text {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => {
            let lower = text.to_lowercase();
            let hint = match lower.as_str() {
                "true" | "false" => format!("; to convert from string, use lowercase \"{lower}\""),
                _ => String::new(),
            };
            Err(ConvertError::new(format!("a bool is required{hint}")))
        }
    }
}

/// An unknown that a limit made, as one of a known type.
pub(super) fn retype_limit(value: &Value, to: &Type) -> Value {
    unknown_as(value, to)
}

/// An unknown value of another type, with what is still known of it.
fn unknown_as(value: &Value, to: &Type) -> Value {
    let from = value.ty();
    let target = resolved(&from, &to.without_optional());
    let range = value.range();
    let unknown = value.with_repr(Repr::Unknown(target.clone(), None));
    let not_null = range.is_never_null();
    unknown.refine(|r| {
        if not_null {
            r.not_null();
        }
        match (&from, &target) {
            (Type::Object(object), Type::Map(_)) => r.length(object.attributes().len()),
            (Type::Tuple(types), Type::List(_)) => r.length(types.len()),
            (Type::Tuple(types), Type::Set(_)) => r.min_length(types.len().min(1)).max_length(types.len()),
            _ if from.is_collection() && target.is_collection() => {
                let least = range.min_length();
                r.min_length(if matches!(target, Type::Set(_)) { least.min(1) } else { least });
                match range.max_length() {
                    Some(most) => r.max_length(most),
                    None => r,
                }
            }
            _ => r,
        }
    })
}

/// The constraint `to` with its dynamic parts replaced by what is known of the type `from`.
fn resolved(from: &Type, to: &Type) -> Type {
    let unified = |parts: &[Type]| unify_with(parts, true).map_or(Type::Dynamic, |unified| unified.ty);
    match (from, to) {
        (Type::Dynamic, _) | (_, Type::Bool | Type::Number | Type::String) => to.clone(),
        (_, Type::Dynamic) => from.clone(),
        (Type::Map(from), Type::Map(to)) => Type::map(resolved(from, to)),
        (Type::Object(from), Type::Map(to)) => {
            let parts: Vec<Type> = from.attributes().iter().map(|a| a.ty.clone()).collect();
            Type::map(resolved(&unified(&parts), to))
        }
        (Type::Set(from) | Type::List(from), Type::Set(to)) => Type::set(resolved(from, to)),
        (Type::Set(from) | Type::List(from), Type::List(to)) => Type::list(resolved(from, to)),
        (Type::Tuple(from), Type::Set(to)) => Type::set(resolved(&unified(from), to)),
        (Type::Tuple(from), Type::List(to)) => Type::list(resolved(&unified(from), to)),
        (Type::Tuple(from), Type::Tuple(to)) => {
            let part = |(i, to): (usize, &Type)| from.get(i).map_or_else(|| to.clone(), |from| resolved(from, to));
            Type::tuple(to.iter().enumerate().map(part).collect())
        }
        (Type::Map(of), Type::Object(to)) => resolved_object(to, |_| Some(of)),
        (Type::Object(from), Type::Object(to)) => resolved_object(to, |name| from.get(name).map(|a| &a.ty)),
        _ => to.clone(),
    }
}

fn resolved_object<'t>(to: &ObjectType, from: impl Fn(&str) -> Option<&'t Type>) -> Type {
    Type::object(to.attributes().iter().map(|want| {
        let ty = from(&want.name).map_or_else(|| want.ty.clone(), |have| resolved(have, &want.ty));
        (want.name.clone(), ty)
    }))
}

fn index_of(i: usize) -> Step {
    Step::Index(i as u64)
}

/// Converts the parts one by one; those that are of the type already stay.
fn each(values: &[Value], to: &Type, lossy: bool) -> Result<Vec<Value>, ConvertError> {
    let one = |(i, value): (usize, &Value)| part(value, to, lossy).map_err(|error| error.under(index_of(i)));
    values.iter().enumerate().map(one).collect()
}

fn part(value: &Value, to: &Type, lossy: bool) -> Result<Value, ConvertError> {
    let ty = value.ty();
    if ty == *to {
        return Ok(value.clone());
    }
    // A part of unknown type may turn out not to convert.
    if ty == Type::Dynamic && !lossy && *to != Type::Dynamic {
        return convert(value, to);
    }
    apply(value, to, lossy)
}

fn collection_to_collection(value: &Value, to: &Type, lossy: bool) -> Result<Value, ConvertError> {
    let from = value.ty();
    let (Some(have), Some(want)) = (from.element(), to.element()) else {
        return Err(ConvertError::new(mismatch(&from, to)));
    };
    let is_list = matches!(to, Type::List(_));
    if is_list && !value.length().is_known() {
        let unknown = Value::unknown(Type::list(have.clone()));
        return Ok(unknown.because(value.why_within()));
    }
    let parts = each(value.as_elements().unwrap_or_default(), want, lossy)?;
    let empty = if *want == Type::Dynamic { have.clone() } else { want.without_optional() };
    let kind = if is_list { "list" } else { "set" };
    collect(parts, empty, is_list).ok_or_else(|| all_must_match("element", kind))
}

fn collect(parts: Vec<Value>, empty: Type, list: bool) -> Option<Value> {
    match (parts.is_empty(), list) {
        (true, true) => Some(Value::list(empty, parts)),
        (true, false) => Some(Value::set(empty, parts)),
        (false, true) => Value::list_of(parts),
        (false, false) => Value::set_of(parts),
    }
}

fn all_must_match(parts: &str, kind: &str) -> ConvertError {
    ConvertError::new(format!("{parts} types must all match for conversion to {kind}"))
}

fn tuple(values: &[Value], whole: &Value, to: &Type, lossy: bool) -> Result<Value, ConvertError> {
    let (of, is_list) = match to {
        Type::Tuple(types) => {
            let one = |(i, (value, to)): (usize, (&Value, &Type))| {
                part(value, to, lossy).map_err(|error| error.under(index_of(i)))
            };
            let parts: Result<Vec<Value>, _> = values.iter().zip(types.iter()).enumerate().map(one).collect();
            return parts.map(Value::tuple);
        }
        Type::List(of) => (&**of, true),
        Type::Set(of) => (&**of, false),
        _ => return Err(ConvertError::new(mismatch(&whole.ty(), to))),
    };
    if values.is_empty() {
        let of = of.without_optional();
        return Ok(if is_list { Value::list(of, Vec::new()) } else { Value::set(of, Vec::new()) });
    }
    let types: Vec<Type> = values.iter().map(Value::ty).collect();
    let of = element_type(&types, of, lossy, true).ok_or_else(|| ConvertError::new(mismatch(&whole.ty(), to)))?;
    let mut parts = each(values, &of, lossy)?;
    if is_list {
        parts = one_type(parts, lossy)?;
    }
    let kind = if is_list { "list" } else { "set" };
    collect(parts, of, is_list).ok_or_else(|| all_must_match("element", kind))
}

/// Elements that were converted to a partly dynamic type may still differ: they get their common type.
fn one_type(parts: Vec<Value>, lossy: bool) -> Result<Vec<Value>, ConvertError> {
    let types: Vec<Type> = parts.iter().map(Value::ty).collect();
    if types.windows(2).all(|pair| pair[0] == pair[1]) {
        return Ok(parts);
    }
    let unified = unify_with(&types, lossy)
        .ok_or_else(|| ConvertError::new("cannot find a common base type for all elements"))?;
    each(&parts, &unified.ty, lossy)
}

fn map(entries: &Map, whole: &Value, to: &Type, lossy: bool) -> Result<Value, ConvertError> {
    match to {
        Type::Map(of) => to_map(entries, of, whole.ty().element(), lossy, "element"),
        Type::Object(object) => map_to_object(entries, object, lossy),
        _ => Err(ConvertError::new(mismatch(&whole.ty(), to))),
    }
}

fn to_map(
    entries: &Map,
    of: &Type,
    empty: Option<&Type>,
    lossy: bool,
    parts_name: &str,
) -> Result<Value, ConvertError> {
    if entries.is_empty() {
        let of = empty.filter(|_| *of == Type::Dynamic).map_or_else(|| of.without_optional(), Type::clone);
        return Ok(Value::map(of, Vec::new()));
    }
    let mut values = Vec::with_capacity(entries.len());
    for (key, value) in entries {
        values.push(part(value, of, lossy).map_err(|error| error.under(Step::Key(key.clone())))?);
    }
    if of.is_collection() || matches!(of, Type::Object(_)) {
        values = one_type(values, lossy)?;
    }
    let keyed = entries.iter().map(|(key, _)| key.clone()).zip(values).collect();
    Value::map_of(keyed).ok_or_else(|| all_must_match(parts_name, "map"))
}

fn map_to_object(entries: &Map, to: &ObjectType, lossy: bool) -> Result<Value, ConvertError> {
    let one = |want: &Attribute| -> Result<(Str, Value), ConvertError> {
        let value = match entries.get(&want.name) {
            None if want.optional => Value::null(want.ty.without_optional()),
            None => {
                return Err(ConvertError::new(format!("map has no element for required attribute {:?}", want.name)));
            }
            Some(value) if possible(&value.ty(), &want.ty, lossy) => {
                part(value, &want.ty, lossy).map_err(|error| error.under(Step::Key(want.name.clone())))?
            }
            Some(value) => {
                let why = mismatch(&value.ty(), &want.ty);
                let name = &want.name;
                return Err(ConvertError::new(format!(
                    "map element type is incompatible with attribute {name:?}: {why}"
                )));
            }
        };
        Ok((want.name.clone(), value))
    };
    let attributes: Result<Vec<(Str, Value)>, ConvertError> = to.attributes().iter().map(one).collect();
    attributes.map(Value::object)
}

fn object(entries: &Map, whole: &Value, to: &Type, lossy: bool) -> Result<Value, ConvertError> {
    match to {
        Type::Object(object) => {
            let one = |want: &Attribute| -> Result<(Str, Value), ConvertError> {
                let value = match entries.get(&want.name) {
                    Some(value) => {
                        part(value, &want.ty, lossy).map_err(|error| error.under(Step::Attr(want.name.clone())))?
                    }
                    None => Value::null(want.ty.without_optional()),
                };
                Ok((want.name.clone(), value))
            };
            let attributes: Result<Vec<(Str, Value)>, ConvertError> = object.attributes().iter().map(one).collect();
            attributes.map(Value::object)
        }
        Type::Map(of) => {
            let types: Vec<Type> = entries.iter().map(|(_, value)| value.ty()).collect();
            let of = if types.is_empty() {
                (**of).clone()
            } else {
                element_type(&types, of, lossy, false).ok_or_else(|| ConvertError::new(mismatch(&whole.ty(), to)))?
            };
            to_map(entries, &of, None, lossy, "attribute")
        }
        _ => Err(ConvertError::new(mismatch(&whole.ty(), to))),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::cty::Marks;

    fn shown(value: &Value, to: &Type) -> String {
        match convert(value, to) {
            Ok(value) => format!("{value:?}: {}", value.ty()),
            Err(error) => format!("{}: {}", error.path, error.message),
        }
    }

    #[test]
    fn primitives() {
        assert_eq!(shown(&Value::string("1e3"), &Type::Number), "1000: number");
        assert_eq!(shown(&Value::string("True"), &Type::Bool).split(';').next(), Some(": a bool is required"));
        assert_eq!(shown(&Value::from(true), &Type::Number), ": number required");
        assert_eq!(shown(&Value::string("1e999999999"), &Type::Number), "unknown(number): number");
    }

    #[test]
    fn structures_to_collections() {
        let mixed = Value::tuple(vec![Value::from(1_i64), Value::string("a"), Value::null(Type::Dynamic)]);
        assert_eq!(shown(&mixed, &Type::list(Type::Dynamic)), r#"["1", "a", null(string)]: list(string)"#);
        assert_eq!(shown(&mixed, &Type::set(Type::Number)), "[1]: a number is required");
        let empty = Value::object(Vec::new());
        assert_eq!(shown(&empty, &Type::map(Type::String)), "{}: map(string)");
        let unknown = Value::unknown(Type::tuple(vec![Type::String, Type::Number])).refine(|r| r.not_null());
        assert_eq!(shown(&unknown, &Type::list(Type::Dynamic)), "[unknown(string), unknown(string)]: list(string)");
    }

    #[test]
    fn optional_attributes_become_null() {
        let want = Type::Object(Arc::new(ObjectType::new(vec![
            Attribute { name: "a".into(), ty: Type::String, optional: false },
            Attribute { name: "b".into(), ty: Type::list(Type::String), optional: true },
        ])));
        let given = Value::object(vec![("a".into(), Value::from(1_i64)), ("x".into(), Value::from(true))]);
        assert_eq!(shown(&given, &want), r#"{"a": "1", "b": null(list(string))}: object({a=string, b=list(string)})"#);
        assert_eq!(shown(&Value::object(Vec::new()), &want), ": attribute \"a\" is required");
        let map = Value::map(Type::String, vec![("a".into(), Value::string("x"))]);
        assert_eq!(shown(&map, &want), r#"{"a": "x", "b": null(list(string))}: object({a=string, b=list(string)})"#);
    }

    #[test]
    fn marks_stay() {
        let secret = Value::tuple(vec![Value::string("a").marked(Marks::SENSITIVE)]);
        let set = convert(&secret, &Type::set(Type::String)).unwrap();
        assert_eq!(set.marks(), Marks::SENSITIVE);
        let list = convert(&secret, &Type::list(Type::String)).unwrap();
        assert_eq!((list.marks(), list.marks_within()), (Marks::NONE, Marks::SENSITIVE));
    }
}
