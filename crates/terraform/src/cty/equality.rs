use super::value::Repr;
use super::{Map, Refinement, Type, Value, Why, set};

/// `cty`'s `RawEquals`: what the language cannot see (origins) does not count, everything else does.
impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        self.marks() == other.marks()
            && match (self.repr(), other.repr()) {
                (Repr::Null(a), Repr::Null(b)) => a == b,
                (Repr::Unknown(a, r), Repr::Unknown(b, s)) => a == b && r == s,
                (Repr::Bool(a), Repr::Bool(b)) => a == b,
                (Repr::Number(a), Repr::Number(b)) => a == b,
                (Repr::String(a), Repr::String(b)) => a == b,
                (Repr::List(a), Repr::List(b)) | (Repr::Set(a), Repr::Set(b)) => {
                    self.ty() == other.ty() && a.values == b.values
                }
                (Repr::Tuple(a), Repr::Tuple(b)) => a.values == b.values,
                (Repr::Map(a), Repr::Map(b)) => self.ty() == other.ty() && same_entries(&a.map, &b.map),
                (Repr::Object(a), Repr::Object(b)) => same_entries(&a.map, &b.map),
                _ => false,
            }
    }
}

impl Eq for Value {}

fn same_entries(a: &Map, b: &Map) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|((k, v), (l, w))| k == l && v == w)
}

enum Answer {
    Equal,
    Different,
    Unknown,
}

impl From<bool> for Answer {
    fn from(equal: bool) -> Self {
        if equal { Self::Equal } else { Self::Different }
    }
}

impl Value {
    /// The language's `==`: a bool, unknown where it depends on what is not known. Nulls are equal whatever their
    /// types; other values of different types are not.
    #[must_use]
    pub fn equals(&self, other: &Value) -> Value {
        let marks = self.marks_within() | other.marks_within();
        let answer = match answer(self, other) {
            Answer::Equal => Value::from(true),
            Answer::Different => Value::from(false),
            Answer::Unknown => unknown_bool(self.why_within().and(&other.why_within())),
        };
        answer.marked(marks)
    }
}

pub(super) fn unknown_bool(why: Why) -> Value {
    Value::unknown(Type::Bool).refine(Refinement::not_null).because(why)
}

fn answer(a: &Value, b: &Value) -> Answer {
    if (a.is_null() && b.is_definitely_not_null()) || (b.is_null() && a.is_definitely_not_null()) {
        return Answer::Different;
    }
    match (a.is_known(), b.is_known()) {
        (false, false) => return Answer::Unknown,
        (true, false) => return against_unknown(a, b),
        (false, true) => return against_unknown(b, a),
        (true, true) => {}
    }
    if a.is_null() || b.is_null() {
        return Answer::from(a.is_null() && b.is_null());
    }
    let (a_type, b_type) = (a.ty(), b.ty());
    if !a.has_wholly_known_type() || !b.has_wholly_known_type() {
        let hopeless = !a_type.conforms_to(&b_type) && !b_type.conforms_to(&a_type);
        return if hopeless { Answer::Different } else { Answer::Unknown };
    }
    if a_type != b_type {
        return Answer::Different;
    }
    same_type(a, b)
}

fn against_unknown(known: &Value, unknown: &Value) -> Answer {
    if unknown.range().excludes(known) {
        return Answer::Different;
    }
    let ty = unknown.ty();
    if known.is_null() || ty.has_dynamic() || known.ty() == ty { Answer::Unknown } else { Answer::Different }
}

fn same_type(a: &Value, b: &Value) -> Answer {
    match (a.repr(), b.repr()) {
        (Repr::Bool(a), Repr::Bool(b)) => Answer::from(a == b),
        (Repr::Number(a), Repr::Number(b)) => Answer::from(a == b),
        (Repr::String(a), Repr::String(b)) => Answer::from(a == b),
        (Repr::List(a), Repr::List(b)) | (Repr::Tuple(a), Repr::Tuple(b)) if a.values.len() == b.values.len() => {
            all(a.values.iter().zip(&b.values))
        }
        (Repr::Object(a), Repr::Object(b)) => any_order(&a.map, &b.map),
        (Repr::Map(a), Repr::Map(b)) if a.map.len() == b.map.len() => {
            if a.map.iter().zip(&b.map).any(|((k, _), (l, _))| k != l) {
                return Answer::Different;
            }
            any_order(&a.map, &b.map)
        }
        (Repr::Set(a), Repr::Set(b)) => {
            if a.values.iter().chain(&b.values).any(|element| !element.is_known()) {
                return Answer::Unknown;
            }
            let within = |some: &[Value], all: &[Value]| some.iter().all(|element| set::contains(all, element));
            Answer::from(within(&a.values, &b.values) && within(&b.values, &a.values))
        }
        _ => Answer::Different,
    }
}

/// The first difference decides, unless something unknown stands before it.
fn all<'v>(pairs: impl Iterator<Item = (&'v Value, &'v Value)>) -> Answer {
    for (a, b) in pairs {
        match answer(a, b) {
            Answer::Equal => {}
            other => return other,
        }
    }
    Answer::Equal
}

/// Members have no order that could decide between an unknown and a difference: the difference does. (`cty` goes through
/// them in random order.)
fn any_order(a: &Map, b: &Map) -> Answer {
    let mut result = Answer::Equal;
    for ((_, a), (_, b)) in a.iter().zip(b) {
        match answer(a, b) {
            Answer::Equal => {}
            Answer::Different => return Answer::Different,
            Answer::Unknown => result = Answer::Unknown,
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cty::Marks;

    #[test]
    fn equality_is_three_valued() {
        let unknown = Value::unknown(Type::String);
        assert_eq!(Value::from(1_i64).equals(&Value::string("1")).as_bool(), Some(false));
        assert_eq!(Value::null(Type::String).equals(&Value::null(Type::Number)).as_bool(), Some(true));
        assert!(!unknown.equals(&Value::null(Type::String)).is_known());
        let not_null = unknown.refine(Refinement::not_null);
        assert_eq!(not_null.equals(&Value::null(Type::String)).as_bool(), Some(false));
        assert_eq!(unknown.equals(&Value::from(1_i64)).as_bool(), Some(false));
        let pair = |second: Value| Value::tuple(vec![Value::string("a"), second]);
        assert!(!pair(unknown.clone()).equals(&pair(Value::string("b"))).is_known());
        let left = Value::tuple(vec![Value::string("x"), unknown]);
        assert_eq!(left.equals(&pair(Value::string("b"))).as_bool(), Some(false));
    }

    #[test]
    fn marks_inside_reach_the_answer() {
        let secret = Value::tuple(vec![Value::string("a").marked(Marks::SENSITIVE)]);
        assert_eq!(secret.equals(&secret).marks(), Marks::SENSITIVE);
    }
}
