use std::sync::Arc;

use super::value::Repr;
use super::{Number, Origin, Step, Str, Type, Value};

/// Why a value has no part of that name or index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessError {
    /// The value is null.
    Null,
    /// Values of its type have no such parts.
    Kind,
    /// There is none of that name or index.
    Missing,
}

/// Reaching into values. Marks of the whole pass to the part; so does the reference, one step further in.
impl Value {
    /// An attribute of an object; of an unknown or dynamic one, unknown.
    pub fn attribute(&self, name: &str) -> Result<Value, AccessError> {
        match self.repr() {
            Repr::Object(entries) => {
                let part = entries.map.get(name).ok_or(AccessError::Missing)?;
                Ok(self.part(part, || Step::Attr(name.into())))
            }
            Repr::Unknown(Type::Dynamic, _) => match self.known_attribute(name) {
                Some(part) => Ok(self.part(&part, || Step::Attr(name.into()))),
                None => Ok(self.unknown_part(Type::Dynamic, Step::Attr(name.into()))),
            },
            Repr::Unknown(Type::Object(object), _) => {
                let ty = object.get(name).ok_or(AccessError::Missing)?.ty.clone();
                Ok(self.unknown_part(ty, Step::Attr(name.into())))
            }
            Repr::Null(Type::Object(_) | Type::Dynamic) => Err(AccessError::Null),
            _ => Err(AccessError::Kind),
        }
    }

    /// An attribute that is known of an object that is not.
    fn known_attribute(&self, name: &str) -> Option<Value> {
        self.origin()?.partial.as_ref()?.attributes()?.as_map()?.get(name).cloned()
    }

    /// An element of a list or tuple; of an unknown or dynamic one, unknown.
    pub fn at(&self, index: usize) -> Result<Value, AccessError> {
        let step = || Step::Index(index as u64);
        match self.repr() {
            Repr::List(elements) | Repr::Tuple(elements) => {
                let part = elements.values.get(index).ok_or(AccessError::Missing)?;
                Ok(self.part(part, step))
            }
            Repr::Unknown(Type::Dynamic, _) => Ok(self.unknown_part(Type::Dynamic, step())),
            Repr::Unknown(Type::List(of), _) => Ok(self.unknown_part((**of).clone(), step())),
            Repr::Unknown(Type::Tuple(types), _) => {
                let ty = types.get(index).ok_or(AccessError::Missing)?.clone();
                Ok(self.unknown_part(ty, step()))
            }
            Repr::Null(Type::List(_) | Type::Tuple(_) | Type::Dynamic) => Err(AccessError::Null),
            _ => Err(AccessError::Kind),
        }
    }

    /// An element of a map; of an unknown or dynamic one, unknown.
    pub fn key(&self, key: &str) -> Result<Value, AccessError> {
        let step = || Step::Key(key.into());
        match self.repr() {
            Repr::Map(entries) => {
                let part = entries.map.get(key).ok_or(AccessError::Missing)?;
                Ok(self.part(part, step))
            }
            Repr::Unknown(Type::Dynamic, _) => Ok(self.unknown_part(Type::Dynamic, step())),
            Repr::Unknown(Type::Map(of), _) => Ok(self.unknown_part((**of).clone(), step())),
            Repr::Null(Type::Map(_) | Type::Dynamic) => Err(AccessError::Null),
            _ => Err(AccessError::Kind),
        }
    }

    /// A part of this value, with this one's marks and, where it has none of its own, its place in the attribute that
    /// this one is a copy of.
    fn part(&self, part: &Value, step: impl FnOnce() -> Step) -> Value {
        let part = part.clone().marked(self.marks());
        let Some(reference) = self.origin().and_then(|origin| origin.copy_of.as_ref()) else { return part };
        let own = part.origin();
        if own.is_some_and(|origin| origin.copy_of.is_some()) {
            return part;
        }
        let copy_of = Some(reference.then(step()));
        let origin = Origin { copy_of, ..own.cloned().unwrap_or_default() };
        part.with_origin(origin)
    }

    /// A part of an unknown value: unknown for the same reasons.
    pub(crate) fn unknown_part(&self, ty: Type, step: Step) -> Value {
        let Some(own) = self.origin() else { return Value::unknown(ty).marked(self.marks()) };
        let meant = own.partial.as_ref().and_then(|_| self.meant_part(&step));
        let copy_of = own.copy_of.as_ref().map(|whole| whole.then(step));
        let part = Value::unknown(ty).with_origin(Origin { why: self.why(), copy_of, partial: None });
        let part = part.marked(self.marks());
        match meant {
            Some(meant) => part.meant_as(&meant),
            None => part,
        }
    }

    /// Keys and elements of a known list, set, tuple, map or object; the key of a set's element is the element. Empty
    /// for anything else. Marks of the value itself are left to the caller.
    pub fn each(&self) -> Vec<(Value, Value)> {
        match self.repr() {
            Repr::List(e) | Repr::Tuple(e) => {
                let part = |(i, v): (usize, &Value)| (Value::from(i), self.inner(v, || Step::Index(i as u64)));
                e.values.iter().enumerate().map(part).collect()
            }
            Repr::Set(e) => {
                e.values.iter().map(|v| self.inner(v, || Step::Any)).map(|element| (element.clone(), element)).collect()
            }
            Repr::Map(e) => self.each_of(e.map.iter(), Step::Key),
            Repr::Object(e) => self.each_of(e.map.iter(), Step::Attr),
            Repr::Null(_) | Repr::Unknown(..) | Repr::Bool(_) | Repr::Number(_) | Repr::String(_) => Vec::new(),
        }
    }

    fn each_of<'v>(
        &self,
        entries: impl Iterator<Item = &'v (Str, Value)>,
        step: fn(Str) -> Step,
    ) -> Vec<(Value, Value)> {
        let key_of = |key: &Str| Value::from_repr(Repr::String(Arc::clone(key)));
        entries.map(|(key, value)| (key_of(key), self.inner(value, || step(key.clone())))).collect()
    }

    fn inner(&self, part: &Value, step: impl FnOnce() -> Step) -> Value {
        let own = part.marks();
        self.part(part, step).unmarked().marked(own)
    }

    /// Whether its elements can be gone through: a list, set, map, tuple or object.
    pub fn is_iterable(&self) -> bool {
        self.kind().has_parts()
    }

    /// How many elements there are: a number, perhaps unknown. A set with unknown elements may be smaller than it
    /// looks. Zero for what has no elements.
    #[must_use]
    pub fn length(&self) -> Value {
        let length = match self.repr() {
            Repr::Set(elements) if elements.values.len() > 1 && !self.is_wholly_known() => {
                let most = Number::from(elements.values.len());
                let unknown = Value::unknown(Type::Number).because(self.why_within());
                unknown.refine(|r| r.not_null().at_least(&Number::from(1_i64), true).at_most(&most, true))
            }
            Repr::List(elements) | Repr::Set(elements) | Repr::Tuple(elements) => Value::from(elements.values.len()),
            Repr::Map(entries) | Repr::Object(entries) => Value::from(entries.map.len()),
            Repr::Unknown(Type::Tuple(types), _) | Repr::Null(Type::Tuple(types)) => Value::from(types.len()),
            Repr::Unknown(Type::Object(object), _) => Value::from(object.attributes().len()),
            Repr::Unknown(..) => {
                let range = self.range();
                let least = Number::from(range.min_length());
                let unknown = Value::unknown(Type::Number).because(self.why());
                // Where no bound is known, the largest length that there is.
                let most = Number::from(range.max_length().unwrap_or(usize::MAX));
                unknown.refine(|r| r.not_null().at_least(&least, true).at_most(&most, true))
            }
            Repr::Null(_) | Repr::Bool(_) | Repr::Number(_) | Repr::String(_) => Value::from(0_i64),
        };
        length.marked(self.marks())
    }

    /// Whether a set has an element: a bool, unknown where the set or the element is.
    #[must_use]
    pub fn has_element(&self, element: &Value) -> Value {
        let marks = self.marks() | element.marks();
        let answer = match self.repr() {
            Repr::Set(_) if !element.is_known() => {
                Value::unknown(Type::Bool).refine(super::Refinement::not_null).because(element.why())
            }
            Repr::Set(elements) => {
                let same_type = self.ty().element() == Some(&element.ty());
                Value::from(same_type && super::set::contains(&elements.values, element))
            }
            _ => Value::unknown(Type::Bool).refine(super::Refinement::not_null).because(self.why().and(&element.why())),
        };
        answer.marked(marks)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cty::{CauseKind, Marks, Path, Reference, Why};

    fn resource() -> Value {
        let unknown = Value::unknown(Type::String).because(Why::one(CauseKind::Variable("x".into()).nowhere()));
        let tags = Value::map(Type::String, vec![("a".into(), Value::string("b"))]);
        let object = Value::object(vec![("id".into(), unknown), ("tags".into(), tags)]);
        let copy_of = Some(Arc::new(Reference { address: "aws_x.y".into(), path: Path::root() }));
        object.with_origin(Origin { copy_of, ..Origin::default() })
    }

    fn copied(value: &Value) -> String {
        let reference = value.origin().and_then(|origin| origin.copy_of.clone()).unwrap();
        format!("{}{}", reference.address, reference.path)
    }

    #[test]
    fn parts_of_a_resource_know_their_path() {
        let id = resource().attribute("id").unwrap();
        assert_eq!(copied(&id), "aws_x.y.id");
        assert_eq!(id.why().causes().len(), 1);
        let tag = resource().attribute("tags").unwrap().key("a").unwrap();
        assert_eq!(copied(&tag), r#"aws_x.y.tags["a"]"#);
        let dynamic = Value::DYNAMIC.with_origin_of(&resource()).attribute("list").unwrap().at(2).unwrap();
        assert_eq!(copied(&dynamic), "aws_x.y.list[2]");
        assert_eq!(
            resource().each().iter().map(|(_, v)| copied(v)).collect::<Vec<_>>(),
            ["aws_x.y.id", "aws_x.y.tags"]
        );
    }

    #[test]
    fn parts_have_the_marks_of_the_whole() {
        let part = resource().marked(Marks::SENSITIVE).attribute("id").unwrap();
        assert_eq!(part.marks(), Marks::SENSITIVE);
        assert_eq!(resource().attribute("nope").unwrap_err(), AccessError::Missing);
        assert_eq!(Value::string("a").at(0).unwrap_err(), AccessError::Kind);
        assert_eq!(Value::null(Type::Dynamic).key("a").unwrap_err(), AccessError::Null);
    }

    #[test]
    fn the_length_of_a_set_with_unknowns_is_a_range() {
        let set = Value::set(Type::String, vec![Value::string("a"), Value::unknown(Type::String)]);
        let length = set.length();
        assert!(!length.is_known());
        assert_eq!(length.range().upper().unwrap().0, &Number::from(2_i64));
        let one = Value::set(Type::String, vec![Value::unknown(Type::String)]);
        assert_eq!(one.length().as_number(), Some(&Number::from(1_i64)));
    }
}
