use std::collections::{BTreeMap, HashSet};

use super::convert::{ConvertError, apply, possible};
use super::{Attribute, ObjectType, Str, Type, Value};

/// A type that several types convert to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unified {
    /// The common type.
    pub ty: Type,
    /// Whether the types have parts that are not known yet, so that nothing is certain but that the values will have
    /// one type.
    undecided: bool,
    lossy: bool,
    /// Whether it was made of collections beside tuples or objects.
    is_mixed: bool,
}

impl Unified {
    /// Converts a value of one of the types.
    pub fn convert(&self, value: &Value) -> Result<Value, ConvertError> {
        if self.undecided {
            let why = value.why_within();
            return Ok(Value::DYNAMIC.because(why).marked(value.marks()));
        }
        if value.ty() == self.ty {
            return Ok(value.clone());
        }
        if let (Type::List(of) | Type::Map(of), Some(what)) = (&self.ty, differing(value))
            && self.is_mixed
            && **of == Type::Dynamic
        {
            return Err(ConvertError::new(format!("element types must all match for conversion to {what}")));
        }
        apply(value, &self.ty, self.lossy)
    }
}

/// What a tuple or object cannot become where the other types do not say what the elements are, as those of an empty list
/// do not: its own have several types, which nobody unifies then.
fn differing(value: &Value) -> Option<&'static str> {
    let (what, types) = match value.ty() {
        Type::Tuple(of) => ("list", of.to_vec()),
        Type::Object(of) => ("map", of.attributes().iter().map(|attribute| attribute.ty.clone()).collect()),
        Type::Dynamic | Type::Bool | Type::Number | Type::String | Type::List(_) | Type::Set(_) | Type::Map(_) => {
            return None;
        }
    };
    (distinct(&types).iter().filter(|ty| **ty != Type::Dynamic).count() > 1).then_some(what)
}

/// The most general of the types, or one made of them, that all of them convert to without loss.
pub fn unify(types: &[Type]) -> Option<Unified> {
    unify_with(types, false)
}

/// As [`unify`], but conversions may lose information or fail.
pub fn unify_unsafe(types: &[Type]) -> Option<Unified> {
    unify_with(types, true)
}

#[derive(Default)]
struct Kinds {
    maps: usize,
    lists: usize,
    sets: usize,
    objects: usize,
    tuples: usize,
    dynamic: usize,
    primitive: usize,
}

impl Kinds {
    fn of(types: &[Type]) -> Self {
        let mut kinds = Self::default();
        for ty in types {
            let count = match ty {
                Type::Map(_) => &mut kinds.maps,
                Type::List(_) => &mut kinds.lists,
                Type::Set(_) => &mut kinds.sets,
                Type::Object(_) => &mut kinds.objects,
                Type::Tuple(_) => &mut kinds.tuples,
                Type::Dynamic => &mut kinds.dynamic,
                Type::Bool | Type::Number | Type::String => &mut kinds.primitive,
            };
            *count += 1;
        }
        kinds
    }
}

pub(super) fn unify_with(types: &[Type], lossy: bool) -> Option<Unified> {
    let types = distinct(types);
    if let [only] = types.as_slice() {
        return Some(Unified { ty: only.clone(), undecided: false, lossy, is_mixed: false });
    }
    let kinds = Kinds::of(&types);
    let all = types.len();
    let dynamic = kinds.dynamic > 0;
    if all == 0 {
        return None;
    }
    if kinds.maps > 0 && kinds.maps + kinds.dynamic == all {
        return unify_collections(&types, lossy, dynamic, Type::map);
    }
    if kinds.lists > 0 && kinds.lists + kinds.dynamic == all {
        return unify_collections(&types, lossy, dynamic, Type::list);
    }
    if kinds.maps > 0 && kinds.maps + kinds.objects + kinds.dynamic == all {
        if let Some(unified) = with_structures_as_collections(&types, lossy, objects_to_map) {
            return Some(unified);
        }
    } else if kinds.lists > 0 && kinds.lists + kinds.tuples + kinds.dynamic == all {
        if let Some(unified) = with_structures_as_collections(&types, lossy, tuples_to_list) {
            return Some(unified);
        }
    } else if kinds.sets > 0 && kinds.sets + kinds.dynamic == all {
        return unify_collections(&types, lossy, dynamic, Type::set);
    } else if kinds.objects > 0 && kinds.objects + kinds.dynamic == all {
        return unify_objects(&types, lossy, dynamic);
    } else if kinds.tuples > 0 && kinds.tuples + kinds.dynamic == all {
        return unify_tuples(&types, lossy, dynamic);
    } else if (kinds.objects > 0 && kinds.tuples > 0) || (kinds.primitive > 0 && kinds.primitive < all && !dynamic) {
        return None;
    }
    most_general(&types, lossy)
}

/// Each type once, so that a list of thousands of elements costs what its few types cost.
fn distinct(types: &[Type]) -> Vec<Type> {
    // Runs of one type are the rule.
    let mut distinct: Vec<Type> = types.to_vec();
    distinct.dedup();
    if distinct.len() > 2 {
        let mut seen = HashSet::with_capacity(distinct.len().min(16));
        distinct.retain(|ty| seen.insert(ty.clone()));
    }
    distinct
}

const UNDECIDED: Unified = Unified { ty: Type::Dynamic, undecided: true, lossy: false, is_mixed: false };

/// The type, if all types convert to it.
fn common(types: &[Type], ty: Type, lossy: bool) -> Option<Unified> {
    all_convert(types, &ty, lossy).then_some(Unified { ty, undecided: false, lossy, is_mixed: false })
}

fn all_convert(types: &[Type], to: &Type, lossy: bool) -> bool {
    types.iter().all(|ty| possible(ty, to, lossy))
}

fn most_general(types: &[Type], lossy: bool) -> Option<Unified> {
    let order = by_preference(types);
    order.into_iter().find_map(|i| common(types, types[i].clone(), lossy))
}

fn unify_collections(types: &[Type], lossy: bool, dynamic: bool, of: fn(Type) -> Type) -> Option<Unified> {
    if dynamic {
        return Some(UNDECIDED);
    }
    let elements: Vec<Type> = types.iter().filter_map(Type::element).cloned().collect();
    let ty = of(unify_with(&elements, lossy)?.ty);
    common(types, ty, lossy)
}

/// Tuples among lists, or objects among maps: they are unified with each other to a collection first.
fn with_structures_as_collections(
    types: &[Type],
    lossy: bool,
    collect: fn(&[Type], bool) -> Option<Type>,
) -> Option<Unified> {
    let (structures, mut others): (Vec<Type>, Vec<Type>) = types.iter().cloned().partition(Type::is_structural);
    others.push(collect(&structures, lossy)?);
    let unified = unify_with(&others, lossy).filter(|unified| unified.ty.is_collection())?;
    Some(Unified { is_mixed: true, ..unified })
}

fn unify_objects(types: &[Type], lossy: bool, dynamic: bool) -> Option<Unified> {
    if dynamic {
        return Some(UNDECIDED);
    }
    let objects: Vec<&ObjectType> = types.iter().filter_map(as_object).collect();
    let names = |object: &ObjectType| object.attributes().iter().map(|a| a.name.clone()).collect::<Vec<Str>>();
    let first = names(objects.first()?);
    if objects.iter().all(|object| names(object) == first) {
        let across = |i: usize| objects.iter().map(|o| o.attributes()[i].ty.clone()).collect::<Vec<_>>();
        let unified: Option<Vec<(Str, Type)>> =
            first.into_iter().enumerate().map(|(i, name)| Some((name, unify_with(&across(i), lossy)?.ty))).collect();
        let ty = Type::object(unified?);
        if let Some(unified) = common(types, ty, lossy) {
            return Some(unified);
        }
    }
    let ty = objects_to_map(types, lossy)?;
    common(types, ty, lossy)
}

fn objects_to_map(types: &[Type], lossy: bool) -> Option<Type> {
    let attributes: Vec<Type> =
        types.iter().filter_map(as_object).flat_map(|o| o.attributes().iter().map(|a| a.ty.clone())).collect();
    let ty = Type::map(unify_with(&attributes, lossy)?.ty);
    all_convert(types, &ty, lossy).then_some(ty)
}

fn unify_tuples(types: &[Type], lossy: bool, dynamic: bool) -> Option<Unified> {
    if dynamic {
        return Some(UNDECIDED);
    }
    let tuples: Vec<&[Type]> = types.iter().filter_map(as_tuple).collect();
    let length = tuples.first()?.len();
    if tuples.iter().all(|tuple| tuple.len() == length) {
        let across = |i: usize| tuples.iter().map(|tuple| tuple[i].clone()).collect::<Vec<_>>();
        let unified: Option<Vec<Type>> = (0..length).map(|i| Some(unify_with(&across(i), lossy)?.ty)).collect();
        let ty = Type::tuple(unified?);
        if let Some(unified) = common(types, ty, lossy) {
            return Some(unified);
        }
    }
    let ty = tuples_to_list(types, lossy)?;
    common(types, ty, lossy)
}

fn tuples_to_list(types: &[Type], lossy: bool) -> Option<Type> {
    let elements: Vec<Type> = types.iter().filter_map(as_tuple).flatten().cloned().collect();
    let ty = Type::list(unify_with(&elements, lossy)?.ty);
    all_convert(types, &ty, lossy).then_some(ty)
}

fn as_object(ty: &Type) -> Option<&ObjectType> {
    match ty {
        Type::Object(object) => Some(object),
        _ => None,
    }
}

fn as_tuple(ty: &Type) -> Option<&[Type]> {
    match ty {
        Type::Tuple(elements) => Some(elements),
        _ => None,
    }
}

/// The types from the most general to the least: a topological order.
fn by_preference(types: &[Type]) -> Vec<usize> {
    let mut below: Vec<Vec<usize>> = vec![Vec::new(); types.len()];
    let mut above = vec![0_usize; types.len()];
    for i in 0..types.len() {
        for j in i + 1..types.len() {
            let (general, special) = match preference(&types[i], &types[j]) {
                0 => continue,
                order if order < 0 => (i, j),
                _ => (j, i),
            };
            below[general].push(special);
            above[special] += 1;
        }
    }
    let mut order: Vec<usize> = (0..types.len()).filter(|&i| above[i] == 0).collect();
    let mut next = 0;
    while next < order.len() {
        for &j in &below[order[next]] {
            above[j] -= 1;
            if above[j] == 0 {
                order.push(j);
            }
        }
        next += 1;
    }
    order
}

/// Negative where `a` is the more general type, positive where `b` is, zero where neither is.
fn preference(a: &Type, b: &Type) -> i32 {
    match (a, b) {
        (Type::Dynamic, Type::Dynamic) | (Type::String, Type::String) => 0,
        (Type::List(a), Type::List(b)) | (Type::Set(a), Type::Set(b)) | (Type::Map(a), Type::Map(b)) => {
            preference(a, b)
        }
        (_, Type::Dynamic)
        | (Type::String, Type::Bool | Type::Number)
        | (Type::Tuple(_) | Type::List(_), Type::Set(_))
        | (Type::List(_), Type::Tuple(_))
        | (Type::Map(_), Type::Object(_)) => -1,
        (Type::Dynamic, _)
        | (Type::Bool | Type::Number, Type::String)
        | (Type::Set(_), Type::Tuple(_) | Type::List(_))
        | (Type::Tuple(_), Type::List(_))
        | (Type::Object(_), Type::Map(_)) => 1,
        (Type::Object(a), Type::Object(b)) => {
            let b: BTreeMap<&Str, &Attribute> = b.attributes().iter().map(|x| (&x.name, x)).collect();
            if a.attributes().len() != b.len() || a.attributes().iter().any(|x| !b.contains_key(&x.name)) {
                return 0;
            }
            agreed(a.attributes().iter().map(|x| preference(&x.ty, &b[&x.name].ty)))
        }
        (Type::Tuple(a), Type::Tuple(b)) if a.len() == b.len() => {
            agreed(a.iter().zip(b.iter()).map(|(a, b)| preference(a, b)))
        }
        _ => 0,
    }
}

/// The preference that all parts share, if none contradicts.
fn agreed(parts: impl Iterator<Item = i32>) -> i32 {
    let (mut a, mut b) = (false, false);
    for part in parts {
        a |= part < 0;
        b |= part > 0;
    }
    i32::from(b && !a) - i32::from(a && !b)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unified(types: &[Type]) -> Option<String> {
        unify(types).map(|unified| unified.ty.to_string())
    }

    fn object(ty: Type) -> Type {
        Type::object([("a".into(), ty)])
    }

    #[test]
    fn primitives_unify_to_string() {
        assert_eq!(unified(&[Type::Number, Type::String]).as_deref(), Some("string"));
        assert_eq!(unified(&[Type::Bool, Type::Number]), None);
        assert_eq!(unified(&[Type::Dynamic, Type::Number]).as_deref(), Some("dynamic"));
        assert_eq!(unify_unsafe(&[Type::Dynamic, Type::Number]).map(|unified| unified.ty), Some(Type::Number));
        assert_eq!(unified(&[Type::Number, Type::list(Type::Number)]), None);
        assert_eq!(unified(&[]), None);
    }

    #[test]
    fn structures_unify_by_part_or_to_a_collection() {
        assert_eq!(unified(&[object(Type::Number), object(Type::String)]).as_deref(), Some("object({a=string})"));
        let other = Type::object([("b".into(), Type::String)]);
        assert_eq!(unified(&[object(Type::Number), other]).as_deref(), Some("map(string)"));
        let (short, long) = (Type::tuple(vec![Type::Number]), Type::tuple(vec![Type::String, Type::Bool]));
        assert_eq!(unified(&[short.clone(), long]).as_deref(), Some("list(string)"));
        assert_eq!(unified(&[Type::list(Type::String), short.clone()]).as_deref(), Some("list(string)"));
        assert_eq!(unified(&[Type::map(Type::String), object(Type::Bool)]).as_deref(), Some("map(string)"));
        assert_eq!(unified(&[object(Type::Bool), short]), None);
        assert_eq!(unified(&[Type::list(Type::Bool), Type::Dynamic]).as_deref(), Some("dynamic"));
    }

    #[test]
    fn many_equal_types_cost_one() {
        let types = vec![object(Type::Number); 50_000];
        assert_eq!(unified(&types).as_deref(), Some("object({a=number})"));
    }
}
