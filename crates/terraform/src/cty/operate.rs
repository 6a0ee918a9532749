use std::cmp::Ordering;

use super::equality::unknown_bool;
use super::{Marks, Number, NumberError, Refinement, Type, Value};

/// Arithmetic, comparison and logic. Operands are of the operation's type, or unknown of unknown type; callers convert
/// first. Null operands are the caller's mistake to report; here they count as unknown.
impl Value {
    /// `!a`
    #[must_use]
    pub fn not(&self) -> Value {
        self.as_bool().map_or_else(|| unknown_bool(self.why()), |value| Value::from(!value)).marked(self.marks())
    }

    /// `a && b`: false if one is, whatever the other.
    #[must_use]
    pub fn and(&self, other: &Value) -> Value {
        self.logic(other, false)
    }

    /// `a || b`: true if one is, whatever the other.
    #[must_use]
    pub fn or(&self, other: &Value) -> Value {
        self.logic(other, true)
    }

    fn logic(&self, other: &Value, decisive: bool) -> Value {
        let answer = match (self.as_bool(), other.as_bool()) {
            (Some(a), _) if a == decisive => Value::from(decisive),
            (_, Some(b)) if b == decisive => Value::from(decisive),
            (Some(_), Some(_)) => Value::from(!decisive),
            _ => unknown_bool(self.why().and(&other.why())),
        };
        answer.marked(both(self, other))
    }

    /// `a < b`
    #[must_use]
    pub fn less_than(&self, other: &Value) -> Value {
        self.ordered(other, Ordering::Less)
    }

    /// `a > b`
    #[must_use]
    pub fn greater_than(&self, other: &Value) -> Value {
        self.ordered(other, Ordering::Greater)
    }

    /// `a <= b`
    #[must_use]
    pub fn at_most(&self, other: &Value) -> Value {
        self.less_than(other).or(&self.equals(other))
    }

    /// `a >= b`
    #[must_use]
    pub fn at_least(&self, other: &Value) -> Value {
        self.greater_than(other).or(&self.equals(other))
    }

    fn ordered(&self, other: &Value, wanted: Ordering) -> Value {
        let answer = match (self.as_number(), other.as_number()) {
            (Some(a), Some(b)) => Value::from(a.compare(b) == wanted),
            _ => match certain_order(self, other) {
                Some(order) => Value::from(order == wanted),
                None => unknown_bool(self.why().and(&other.why())),
            },
        };
        answer.marked(both(self, other))
    }

    /// `a + b`
    pub fn add(&self, other: &Value) -> Result<Value, NumberError> {
        self.arithmetic(other, Number::add, true)
    }

    /// `a - b`
    pub fn subtract(&self, other: &Value) -> Result<Value, NumberError> {
        self.arithmetic(other, Number::subtract, true)
    }

    /// `a * b`
    pub fn multiply(&self, other: &Value) -> Result<Value, NumberError> {
        self.arithmetic(other, Number::multiply, true)
    }

    /// `a / b`
    pub fn divide(&self, other: &Value) -> Result<Value, NumberError> {
        self.arithmetic(other, Number::divide, false)
    }

    /// `a % b`
    pub fn modulo(&self, other: &Value) -> Result<Value, NumberError> {
        self.arithmetic(other, Number::modulo, false)
    }

    /// `-a`
    #[must_use]
    pub fn negate(&self) -> Value {
        let answer = match self.as_number() {
            Some(number) => Value::from(number.negate()),
            None => unknown_number(self, self),
        };
        answer.marked(self.marks())
    }

    fn arithmetic(
        &self,
        other: &Value,
        operation: fn(&Number, &Number) -> Result<Number, NumberError>,
        monotone: bool,
    ) -> Result<Value, NumberError> {
        let answer = match (self.as_number(), other.as_number()) {
            (Some(a), Some(b)) => operation(a, b).map(Value::from),
            _ if monotone => Ok(within_bounds(self, other, operation)),
            _ => Ok(unknown_number(self, other)),
        };
        match answer {
            Ok(answer) => Ok(answer.marked(both(self, other))),
            Err(NumberError::Exponent) => {
                Ok(super::convert::retype_limit(&Value::limited("number-exponent"), &Type::Number))
            }
            Err(error) => Err(error),
        }
    }
}

fn both(a: &Value, b: &Value) -> Marks {
    a.marks() | b.marks()
}

fn unknown_number(a: &Value, b: &Value) -> Value {
    Value::unknown(Type::Number).refine(Refinement::not_null).because(a.why().and(&b.why()))
}

/// The order of two numbers of which one is unknown, where their ranges do not overlap. Bounds count as excluded, as in
/// `cty`.
fn certain_order(a: &Value, b: &Value) -> Option<Ordering> {
    if a.is_null() || b.is_null() || a.is_dynamic() || b.is_dynamic() {
        return None;
    }
    let (a, b) = (a.range(), b.range());
    let apart = |upper: Option<(&Number, bool)>, lower: Option<(&Number, bool)>| match (upper, lower) {
        (Some((upper, _)), Some((lower, _))) => upper.compare(lower) == Ordering::Less,
        _ => false,
    };
    if apart(a.upper(), b.lower()) {
        Some(Ordering::Less)
    } else if apart(b.upper(), a.lower()) {
        Some(Ordering::Greater)
    } else {
        None
    }
}

/// An unknown number between the least and the largest result that the operands' bounds allow.
fn within_bounds(a: &Value, b: &Value, operation: fn(&Number, &Number) -> Result<Number, NumberError>) -> Value {
    let unknown = unknown_number(a, b);
    if a.is_null() || b.is_null() || a.is_dynamic() || b.is_dynamic() {
        return unknown;
    }
    let ends = |value: &Value| {
        let range = value.range();
        let lower = range.lower().map_or_else(|| Number::infinity(true), |(bound, _)| bound.clone());
        let upper = range.upper().map_or_else(|| Number::infinity(false), |(bound, _)| bound.clone());
        [lower, upper]
    };
    let (a_ends, b_ends) = (ends(a), ends(b));
    let results: Result<Vec<Number>, NumberError> =
        a_ends.iter().flat_map(|x| b_ends.iter().map(move |y| operation(x, y))).collect();
    let Ok(results) = results else { return unknown };
    let least = results.iter().min_by(|a, b| a.compare(b));
    let largest = results.iter().max_by(|a, b| a.compare(b));
    match (least, largest) {
        (Some(least), Some(largest)) => unknown.refine(|r| r.at_least(least, true).at_most(largest, true)),
        _ => unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn between(low: i64, high: i64) -> Value {
        let (low, high) = (Number::from(low), Number::from(high));
        Value::unknown(Type::Number).refine(|r| r.not_null().at_least(&low, true).at_most(&high, true))
    }

    #[test]
    fn ranges_decide_comparisons() {
        assert_eq!(between(1, 3).less_than(&Value::from(4_i64)).as_bool(), Some(true));
        assert_eq!(between(1, 3).greater_than(&Value::from(0_i64)).as_bool(), Some(true));
        assert!(!between(1, 3).less_than(&Value::from(3_i64)).is_known());
        let sum = between(1, 3).add(&Value::from(10_i64)).unwrap();
        assert_eq!(sum.less_than(&Value::from(14_i64)).as_bool(), Some(true));
        assert_eq!(between(0, 5).at_most(&Value::from(6_i64)).as_bool(), Some(true));
    }

    #[test]
    fn one_operand_may_decide_logic() {
        let unknown = Value::unknown(Type::Bool);
        assert_eq!(unknown.and(&Value::from(false)).as_bool(), Some(false));
        assert_eq!(Value::from(true).or(&unknown).as_bool(), Some(true));
        assert!(!unknown.and(&Value::from(true)).is_known());
        assert!(unknown.not().is_definitely_not_null());
    }
}
