//! The questions that policies ask of an attribute, each with a three-valued answer.

use std::borrow::Cow;

use crate::{Attr, CauseId, Causes, Fact, Partial, Reference, Shape, Truth, ValueType};

const WRONG_TYPE: Causes = Causes::one(CauseId::WRONG_TYPE);

impl<'p> Attr<'p> {
    /// Whether the author set it to anything but null. An unknown that may turn out null is unknown.
    pub fn is_set(self) -> Truth {
        match self.shape() {
            Shape::Absent | Shape::Null => self.absence(),
            Shape::Bool(_) | Shape::Int(_) | Shape::Float(_) | Shape::Text(_) | Shape::Object(_) => self.presence(),
            // A block type with no block is one that was not written.
            Shape::List(_) => self.any(|_| Truth::True),
            Shape::Unknown(unknown) if unknown.not_null && self.causes() == Some(unknown.causes) => self.presence(),
            Shape::Unknown(_) if self.reference().is_some_and(Reference::is_identity) => self.presence(),
            Shape::Unknown(unknown) => Truth::Unknown(unknown.causes),
        }
    }

    /// Something read out of an unknown whole or out of a block that may not exist may not be there.
    fn presence(self) -> Truth {
        self.exists_in_parent().and(self.is_reached())
    }

    /// Whether the block that it was read through exists.
    pub fn is_reached(self) -> Truth {
        self.doubted().map_or(Truth::True, Truth::Unknown)
    }

    /// The answer for both cases of a block that may not exist: known where it is the same with the block and without.
    fn either_way(self, absent: Truth, present: impl FnOnce(Attr<'p>) -> Truth) -> Truth {
        let there = present(self.given());
        match self.doubted() {
            None => there,
            Some(causes) => match (there, absent) {
                (Truth::True, Truth::True) | (Truth::False, Truth::False) => there,
                (Truth::Unknown(more), _) | (_, Truth::Unknown(more)) => Truth::Unknown(causes.union(more)),
                (Truth::True, Truth::False) | (Truth::False, Truth::True) => Truth::Unknown(causes),
            },
        }
    }

    fn absence(self) -> Truth {
        match self.causes() {
            Some(causes) => Truth::Unknown(causes),
            None => Truth::False,
        }
    }

    /// Whether the author set nothing, or null.
    pub fn is_absent(self) -> Truth {
        self.is_set().not()
    }

    fn scalar<T>(self, read: impl FnOnce(Shape<'p>) -> Option<T>) -> Fact<T> {
        if let Some(causes) = self.causes() {
            return Fact::Unknown(causes);
        }
        match (self.shape(), self.doubted()) {
            (Shape::Absent | Shape::Null, _) => Fact::Absent,
            (_, Some(causes)) => Fact::Unknown(causes),
            (shape, None) => read_scalar(shape, read),
        }
    }

    /// Its text; numbers and booleans become text as Terraform converts them.
    pub fn text(self) -> Fact<Cow<'p, str>> {
        self.scalar(|shape| match shape {
            Shape::Text(text) => Some(Cow::Borrowed(text)),
            Shape::Bool(b) => Some(Cow::Borrowed(if b { "true" } else { "false" })),
            Shape::Int(i) => Some(Cow::Owned(i.to_string())),
            Shape::Float(f) => Some(Cow::Owned(f.to_string())),
            Shape::Absent | Shape::Null | Shape::List(_) | Shape::Object(_) | Shape::Unknown(_) => None,
        })
    }

    /// Its number; a text that is one becomes one.
    pub fn number(self) -> Fact<f64> {
        self.scalar(|shape| match shape {
            Shape::Int(i) => Some(i as f64),
            Shape::Float(f) => Some(f),
            Shape::Text(text) => text.trim().parse().ok(),
            Shape::Bool(_) | Shape::Absent | Shape::Null | Shape::List(_) | Shape::Object(_) | Shape::Unknown(_) => {
                None
            }
        })
    }

    /// Its truth value; the texts that Terraform converts become one (`"true"`, `"false"`, `"1"`, `"0"`).
    pub fn boolean(self) -> Fact<bool> {
        self.scalar(|shape| match shape {
            Shape::Bool(b) => Some(b),
            Shape::Text("true" | "1") | Shape::Int(1) => Some(true),
            Shape::Text("false" | "0") | Shape::Int(0) => Some(false),
            Shape::Text(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Shape::Text(text) if text.eq_ignore_ascii_case("false") => Some(false),
            Shape::Text(_)
            | Shape::Int(_)
            | Shape::Float(_)
            | Shape::Absent
            | Shape::Null
            | Shape::List(_)
            | Shape::Object(_)
            | Shape::Unknown(_) => None,
        })
    }

    /// The member under the first of these names that is set or may be; under the first where none is. For what a
    /// provider renamed from one version to the next, the newest name first.
    #[must_use]
    pub fn renamed(self, names: &[&'static str]) -> Attr<'p> {
        let set = names.iter().copied().find(|name| self.get(name).is_absent() != Truth::True);
        set.or(names.first().copied()).map_or(self, |name| self.get(name))
    }

    /// Whether it is set to true. Absent is false.
    pub fn is_true(self) -> Truth {
        self.either_way(Truth::False, |at| at.boolean().test(|b| b))
    }

    /// Whether it is set to false. Absent is not false: see [`Attr::is_true_or`] for a default.
    pub fn is_false(self) -> Truth {
        self.either_way(Truth::False, |at| at.boolean().test(|b| !b))
    }

    /// Whether it is true, given the provider's default for what is not set.
    pub fn is_true_or(self, default: bool) -> Truth {
        self.either_way(default.into(), |at| at.boolean().or(default).test(|b| b))
    }

    /// Whether its text is this one. An unknown template whose known parts rule it out is false.
    pub fn is(self, text: &str) -> Truth {
        self.matches_text(|t| t == text, |start, end| text.starts_with(start) && text.ends_with(end))
    }

    /// Whether its text is one of these.
    pub fn is_one_of(self, texts: &[&str]) -> Truth {
        self.matches_text(
            |t| texts.contains(&t),
            |start, end| texts.iter().any(|text| text.starts_with(start) && text.ends_with(end)),
        )
    }

    /// Whether its text is this one, letters compared without case (ASCII).
    pub fn is_ignoring_case(self, text: &str) -> Truth {
        self.either_way(Truth::False, |at| at.text().test(|t| t.eq_ignore_ascii_case(text)))
    }

    /// Whether its text starts so. The known start of a template is enough to tell.
    pub fn starts_with(self, start: &str) -> Truth {
        match self.known_edges() {
            Some((known, _)) if known.starts_with(start) => self.presence(),
            Some((known, _)) if !start.starts_with(known) => Truth::False,
            _ => self.test_text(|t| t.starts_with(start)),
        }
    }

    /// Whether its text ends so. The known end of a template is enough to tell.
    pub fn ends_with(self, end: &str) -> Truth {
        match self.known_edges() {
            Some((_, known)) if known.ends_with(end) => self.presence(),
            Some((_, known)) if !end.ends_with(known) => Truth::False,
            _ => self.test_text(|t| t.ends_with(end)),
        }
    }

    /// Whether its text holds this. A known part of a template that holds it is enough.
    pub fn contains(self, part: &str) -> Truth {
        if let Shape::Unknown(unknown) = self.shape() {
            let known = unknown.parts.iter().any(|p| matches!(p, Partial::Known(text) if text.contains(part)));
            if known {
                return self.presence();
            }
        }
        self.test_text(|t| t.contains(part))
    }

    /// Whether the test holds for its text. Absent is false.
    pub fn test_text(self, test: impl FnOnce(&str) -> bool) -> Truth {
        self.either_way(Truth::False, |at| at.text().test(|t| test(&t)))
    }

    /// Whether the test holds for its number. Absent is false.
    pub fn test_number(self, test: impl FnOnce(f64) -> bool) -> Truth {
        self.either_way(Truth::False, |at| at.number().test(test))
    }

    fn matches_text(self, test: impl FnOnce(&str) -> bool, possible: impl FnOnce(&str, &str) -> bool) -> Truth {
        match self.known_edges() {
            Some((start, end)) if !possible(start, end) => Truth::False,
            _ => self.test_text(test),
        }
    }

    /// The texts that an unknown template certainly starts and ends with.
    fn known_edges(self) -> Option<(&'p str, &'p str)> {
        let Shape::Unknown(unknown) = self.shape() else { return None };
        let edge = |part: Option<&'p Partial>| match part {
            Some(Partial::Known(text)) => &**text,
            Some(Partial::Unknown(_)) | None => "",
        };
        // A part read out of an unknown whole has the whole's parts, not its own.
        (!unknown.parts.is_empty() && self.exists_in_parent() == Truth::True)
            .then(|| (edge(unknown.parts.first()), edge(unknown.parts.last())))
    }

    /// Whether any element is such. Elements that may not exist make it unknown at most.
    pub fn any(self, mut test: impl FnMut(Attr<'p>) -> Truth) -> Truth {
        let any = |at: Attr<'p>| Truth::any(at.items().map(|item| item.exists_in_parent().and_then(|| test(item))));
        self.either_way(Truth::False, any)
    }

    /// Whether all elements are such; true for none.
    pub fn all(self, mut test: impl FnMut(Attr<'p>) -> Truth) -> Truth {
        self.any(|item| test(item).not()).not()
    }

    /// Whether it has as many elements or more. One that may not exist may also be several.
    pub fn has_at_least(self, count: usize) -> Truth {
        self.either_way(Truth::False, |at| {
            let exist = at.items().map(Attr::exists_in_parent).collect::<Vec<_>>();
            let certain = exist.iter().filter(|exists| **exists == Truth::True).count();
            if certain >= count { Truth::True } else { Truth::any(exist.into_iter().filter(|e| *e != Truth::True)) }
        })
    }

    /// Whether any member of an object is such; unknown where the object is.
    pub fn any_entry(self, mut test: impl FnMut(&'p str, Attr<'p>) -> Truth) -> Truth {
        match self.causes() {
            Some(causes) => Truth::Unknown(causes),
            None => {
                let any = |at: Attr<'p>| Truth::any(at.entries().map(|(key, value)| test(key, value)));
                self.either_way(Truth::False, any)
            }
        }
    }

    /// Whether it has no element, member or character, or is absent. What identifies a resource is neither empty nor
    /// makes an empty list, and a template with some known text is not empty.
    pub fn is_empty(self) -> Truth {
        self.either_way(Truth::True, Attr::holds_nothing)
    }

    fn holds_nothing(self) -> Truth {
        if let Some(causes) = self.causes() {
            let has_text = self.known_edges().is_some_and(|(start, end)| !(start.is_empty() && end.is_empty()));
            let holds_something = has_text || self.reference().is_some_and(Reference::is_identity);
            let holds_something =
                holds_something || self.certain_elements().is_some_and(|mut certain| certain.next().is_some());
            return if holds_something { self.presence().not() } else { Truth::Unknown(causes) };
        }
        match self.shape() {
            Shape::Absent | Shape::Null => Truth::True,
            Shape::List(_) => self.any(|_| Truth::True).not(),
            Shape::Object(mut entries) => entries.next().is_none().into(),
            Shape::Text(text) => text.is_empty().into(),
            Shape::Bool(_) | Shape::Int(_) | Shape::Float(_) => Truth::False,
            Shape::Unknown(unknown) => Truth::Unknown(unknown.causes),
        }
    }

    /// The type that it has or, where it is not known, will have.
    pub fn value_type(self) -> Option<ValueType> {
        match self.shape() {
            Shape::Absent | Shape::Null => None,
            Shape::Bool(_) => Some(ValueType::Bool),
            Shape::Int(_) | Shape::Float(_) => Some(ValueType::Number),
            Shape::Text(_) => Some(ValueType::String),
            Shape::List(_) => Some(ValueType::List),
            Shape::Object(_) => Some(ValueType::Object),
            Shape::Unknown(unknown) => unknown.ty,
        }
    }
}

fn read_scalar<'p, T>(shape: Shape<'p>, read: impl FnOnce(Shape<'p>) -> Option<T>) -> Fact<T> {
    match shape {
        Shape::Absent | Shape::Null => Fact::Absent,
        Shape::Unknown(unknown) => Fact::Unknown(unknown.causes),
        Shape::List(mut items) => match (items.next(), items.next()) {
            (None, _) => Fact::Absent,
            _ => Fact::Unknown(WRONG_TYPE),
        },
        shape @ (Shape::Bool(_) | Shape::Int(_) | Shape::Float(_) | Shape::Text(_) | Shape::Object(_)) => {
            read(shape).map_or(Fact::Unknown(WRONG_TYPE), Fact::Known)
        }
    }
}
