//! What a value that Terraform leaves open will be all the same: the elements of a list that depends on names which are
//! never empty, the text that was encoded and is decoded again.

use std::sync::Arc;

use super::value::Repr;
use super::{Origin, Partial, Reference, Step, Type, Value};

impl Value {
    /// What an unknown value will be, its parts perhaps unknown.
    pub fn meaning(&self) -> Option<&Value> {
        match (self.is_known(), self.origin()?.partial.as_ref()?) {
            (false, Partial::Whole(meaning)) => Some(meaning),
            _ => None,
        }
    }

    /// An unknown value of which is known what it will be: a value, or the copy of an attribute. It stays as unknown as
    /// it is. Known values stay as they are.
    #[must_use]
    pub fn meant_as(self, meaning: &Value) -> Value {
        if self.is_known() {
            return self;
        }
        let own = self.origin().cloned().unwrap_or_default();
        let origin = if meaning.is_known() {
            Origin { partial: Some(Partial::Whole(meaning.clone().into())), ..own }
        } else {
            let Some(Origin { copy_of, partial, .. }) = meaning.origin() else { return self };
            if copy_of.is_none() && partial.is_none() {
                return self;
            }
            Origin { why: own.why, copy_of: copy_of.clone(), partial: partial.clone() }
        };
        self.with_origin(origin)
    }

    /// The attribute that it is a copy of.
    pub fn copied(&self) -> Option<&Arc<Reference>> {
        self.origin()?.copy_of.as_ref()
    }

    /// What each element of an unknown collection is, if there are any.
    pub fn each_one(&self) -> Option<&Value> {
        match (self.is_known(), self.origin()?.partial.as_ref()?) {
            (false, Partial::Each(each)) => Some(each),
            _ => None,
        }
    }

    /// An unknown collection of which is known what each element is. Only copies count: what is not one says nothing of
    /// whether there are elements.
    #[must_use]
    pub fn of_each(self, each: &Value) -> Value {
        let Some(each) = each.copies_within().filter(|_| !self.is_known()) else { return self };
        let own = self.origin().cloned().unwrap_or_default();
        self.with_origin(Origin { partial: Some(Partial::Each(each.into())), ..own })
    }

    /// The value with only the copies of attributes that it holds; `None` where it is, and holds, none.
    fn copies_within(&self) -> Option<Value> {
        match self.repr() {
            // What is there whether the elements are or not: that it is there says nothing of these.
            Repr::Unknown(..) if self.copied().is_some_and(|of| !of.address.contains("[*]")) => self.or_null(),
            Repr::Unknown(..) => {
                let is_any = self.copied().is_some() || self.each_one().is_some() || self.null_or_copy().is_some();
                is_any.then(|| self.clone())
            }
            Repr::Tuple(_) | Repr::Object(_) => {
                Some(self.map_parts(|part| part.copies_within().unwrap_or(Value::DYNAMIC)))
            }
            Repr::Null(_) | Repr::Bool(_) | Repr::Number(_) | Repr::String(_) => None,
            Repr::List(_) | Repr::Set(_) | Repr::Map(_) => None,
        }
    }

    /// The attribute that it is a copy of, if it is not null.
    fn null_or_copy(&self) -> Option<&Arc<Reference>> {
        match self.origin()?.partial.as_ref()? {
            Partial::OrNull(of) => Some(of),
            _ => None,
        }
    }

    /// Null, or what this is a copy of.
    #[must_use]
    pub fn or_null(&self) -> Option<Value> {
        let of = self.copied().or_else(|| self.null_or_copy())?;
        let origin = Origin { partial: Some(Partial::OrNull(of.clone())), ..Origin::default() };
        Some(Value::DYNAMIC.with_origin(origin))
    }

    /// The value where null would be an error: what is null or a copy of an attribute is a copy of it.
    #[must_use]
    pub fn where_null_is_refused(self) -> Value {
        match self.origin() {
            Some(Origin { why, partial: Some(Partial::OrNull(of)), .. }) if !self.is_known() => {
                let origin = Origin { why: why.clone(), copy_of: Some(of.clone()), partial: None };
                self.with_origin(origin)
            }
            _ => self,
        }
    }

    /// The value with what is meant in place of what is not known; `None` where that changes nothing. Sequences are
    /// tuples then, maps objects, as what is meant may be of other types than what stands for it.
    pub fn supposed(&self) -> Option<Value> {
        if self.is_wholly_known() {
            return None;
        }
        if let Some(meaning) = self.meaning() {
            return Some(meaning.supposed().unwrap_or_else(|| meaning.clone()).marked(self.marks()));
        }
        let mut is_any = false;
        let mut part = |value: &Value| match value.supposed() {
            Some(supposed) => {
                is_any = true;
                supposed
            }
            None => value.clone(),
        };
        let supposed = match self.repr() {
            Repr::List(all) | Repr::Set(all) | Repr::Tuple(all) => Value::tuple(all.values.iter().map(part).collect()),
            Repr::Map(all) | Repr::Object(all) => {
                Value::object(all.map.iter().map(|(name, value)| (name.clone(), part(value))).collect())
            }
            Repr::Null(_) | Repr::Unknown(..) | Repr::Bool(_) | Repr::Number(_) | Repr::String(_) => return None,
        };
        is_any.then(|| supposed.marked(self.marks()))
    }

    /// What is meant by a part of an unknown value.
    pub(super) fn meant_part(&self, step: &Step) -> Option<Value> {
        match (self.origin()?.partial.as_ref()?, step) {
            (Partial::Whole(whole), Step::Attr(name) | Step::Key(name)) => match whole.repr() {
                Repr::Object(_) => whole.attribute(name).ok(),
                _ => whole.key(name).ok(),
            },
            (Partial::Whole(whole), Step::Index(index)) => whole.at(usize::try_from(*index).ok()?).ok(),
            (Partial::Pieces(of), Step::Index(_) | Step::Any) => {
                let origin = Origin { copy_of: Some(of.then(Step::Any)), ..Origin::default() };
                Some(Value::unknown(Type::String).with_origin(origin))
            }
            // What is an instance of a resource by itself is known as that already.
            (Partial::Each(each), Step::Index(_) | Step::Key(_) | Step::Any) if self.copied().is_none() => {
                Some((**each).clone())
            }
            (
                Partial::Whole(_)
                | Partial::Each(_)
                | Partial::Pieces(_)
                | Partial::OrNull(_)
                | Partial::Template(_)
                | Partial::Encoded(_)
                | Partial::Attributes(_)
                | Partial::Elements(_),
                _,
            ) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cty::{Marks, Number};

    #[test]
    fn parts_of_what_is_meant_are_meant() {
        let list = Value::tuple(vec![Value::string("a"), Value::unknown(Type::String)]);
        let open = Value::unknown(Type::list(Type::String)).meant_as(&list);
        assert_eq!(open.at(0).unwrap().meaning(), Some(&Value::string("a")));
        assert_eq!(open.at(1).unwrap().meaning(), None);
        assert!(!open.at(0).unwrap().is_known());
        let object = Value::object(vec![("x".into(), open)]);
        let supposed = object.supposed().unwrap();
        assert_eq!(supposed.attribute("x").unwrap().length().as_number(), Some(&Number::from(2_i64)));
        assert_eq!(object.marked(Marks::SENSITIVE).supposed().unwrap().marks(), Marks::SENSITIVE);
    }

    #[test]
    fn what_is_known_is_what_it_is() {
        assert_eq!(Value::string("a").meant_as(&Value::string("b")), Value::string("a"));
        assert_eq!(Value::string("a").supposed(), None);
        assert_eq!(Value::tuple(vec![Value::unknown(Type::Bool)]).supposed(), None);
    }
}
