use std::cmp::Ordering;
use std::collections::HashSet;
use std::fmt::Write as _;

use super::value::Repr;
use super::{Number, Type, Value};

/// The elements of a set in Terraform's order, each once: known ones first, then unknown ones, then null. Strings are
/// ordered by their bytes, numbers and bools by value, everything else by a text that it is hashed by.
pub(super) fn ordered(of: &Type, values: Vec<Value>) -> Vec<Value> {
    let mut known = Vec::with_capacity(values.len());
    let mut unknown = Vec::new();
    let mut null = None;
    for value in values {
        match value.repr() {
            Repr::Unknown(..) => unknown.push(value),
            Repr::Null(_) => null = null.or(Some(value)),
            _ => known.push(value),
        }
    }
    let mut ordered = match of {
        Type::String | Type::Number | Type::Bool => {
            known.sort_by(compare_primitives);
            known.dedup_by(|b, a| same_primitive(a, b));
            known
        }
        Type::Dynamic | Type::List(_) | Type::Set(_) | Type::Map(_) | Type::Tuple(_) | Type::Object(_) => {
            by_hash(known)
        }
    };
    ordered.extend(unknown);
    ordered.extend(null);
    ordered
}

fn compare_primitives(a: &Value, b: &Value) -> Ordering {
    match (a.repr(), b.repr()) {
        (Repr::String(a), Repr::String(b)) => a.cmp(b),
        (Repr::Number(a), Repr::Number(b)) => a.compare(b),
        (Repr::Bool(a), Repr::Bool(b)) => a.cmp(b),
        _ => Ordering::Equal,
    }
}

fn same_primitive(a: &Value, b: &Value) -> bool {
    match (a.repr(), b.repr()) {
        (Repr::String(a), Repr::String(b)) => a == b,
        // Negative zero equals zero, but is hashed apart from it.
        (Repr::Number(a), Repr::Number(b)) => a == b && a.is_negative() == b.is_negative(),
        (Repr::Bool(a), Repr::Bool(b)) => a == b,
        _ => false,
    }
}

fn by_hash(values: Vec<Value>) -> Vec<Value> {
    let mut keyed: Vec<(String, Value)> = values.into_iter().map(|value| (hash_text(&value), value)).collect();
    keyed.sort_by(|a, b| a.0.cmp(&b.0));
    let mut seen = HashSet::new();
    // What is not known as a whole may be equal to nothing else in the set.
    keyed.retain(|(_, value)| !value.is_wholly_known() || seen.insert(text(value, Number::to_string)));
    keyed.into_iter().map(|(_, value)| value).collect()
}

/// Whether a known set holds a value of its element type that is known as a whole.
pub(super) fn contains(elements: &[Value], value: &Value) -> bool {
    let known = elements.partition_point(|element| element.is_known() && !element.is_null());
    if value.is_null() {
        return elements[known..].iter().any(Value::is_null);
    }
    if let Repr::String(_) | Repr::Number(_) | Repr::Bool(_) = value.repr() {
        let at = elements[..known].partition_point(|e| compare_primitives(e, value) == Ordering::Less);
        return elements[at..known].first().is_some_and(|element| same_primitive(element, value));
    }
    let text = hash_text(value);
    let at = elements[..known].partition_point(|element| hash_text(element) < text);
    let same = elements[at..known].iter().take_while(|element| hash_text(element) == text);
    same.into_iter().any(|element| value.equals(element).as_bool() == Some(true))
}

/// The text that `cty` hashes a value by.
fn hash_text(value: &Value) -> String {
    text(value, Number::hash_text)
}

fn text(value: &Value, number: fn(&Number) -> String) -> String {
    let mut text = String::new();
    write(value, number, &mut text);
    text
}

fn write(value: &Value, number: fn(&Number) -> String, out: &mut String) {
    match value.repr() {
        Repr::Unknown(..) => out.push('?'),
        Repr::Null(_) => out.push('~'),
        Repr::Number(value) => out.push_str(&number(value)),
        Repr::Bool(value) => out.push(if *value { 'T' } else { 'F' }),
        Repr::String(text) => write_quoted(text, out),
        Repr::Map(entries) => {
            out.push('{');
            for (key, element) in &entries.map {
                write_quoted(key, out);
                out.push(':');
                write(element, number, out);
                out.push(';');
            }
            out.push('}');
        }
        Repr::List(elements) | Repr::Set(elements) => write_sequence(elements.values.iter(), ['[', ']'], number, out),
        Repr::Tuple(elements) => write_sequence(elements.values.iter(), ['<', '>'], number, out),
        Repr::Object(entries) => write_sequence(entries.map.iter().map(|(_, value)| value), ['<', '>'], number, out),
    }
}

fn write_sequence<'v>(
    values: impl Iterator<Item = &'v Value>,
    [open, close]: [char; 2],
    number: fn(&Number) -> String,
    out: &mut String,
) {
    out.push(open);
    for value in values {
        write(value, number, out);
        out.push(';');
    }
    out.push(close);
}

/// Go's `%q`.
fn write_quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\x07' => out.push_str("\\a"),
            '\x08' => out.push_str("\\b"),
            '\x0c' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\x0b' => out.push_str("\\v"),
            ' '..='~' => out.push(c),
            c if is_printable(c) => out.push(c),
            c => {
                let code = c as u32;
                let _ = match code {
                    0..=0x7f => write!(out, "\\x{code:02x}"),
                    0x80..=0xffff => write!(out, "\\u{code:04x}"),
                    _ => write!(out, "\\U{code:08x}"),
                };
            }
        }
    }
    out.push('"');
}

/// Rust's own debug form escapes the characters that do not print, nearly those that Go's `%q` escapes.
fn is_printable(c: char) -> bool {
    let mut escaped = c.escape_debug();
    escaped.next() == Some(c) && escaped.next().is_none() && !c.is_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(of: Type, values: Vec<Value>) -> Vec<String> {
        Value::set(of, values).as_elements().unwrap().iter().map(|v| format!("{v:?}")).collect()
    }

    #[test]
    fn order_is_by_value_then_unknown_then_null() {
        let values = vec![
            Value::null(Type::String),
            Value::string("b"),
            Value::unknown(Type::String),
            Value::string("B"),
            Value::string("b"),
        ];
        assert_eq!(strings(Type::String, values), [r#""B""#, r#""b""#, "unknown(string)", "null(string)"]);
        let numbers = ["10", "9", "1e1"].map(|text| Value::from(Number::parse(text).unwrap()));
        assert_eq!(strings(Type::Number, numbers.to_vec()), ["9", "10"]);
    }

    #[test]
    fn large_sets_cost_little() {
        let object = |value: Value| Value::object(vec![("a".into(), value)]);
        let numbers = (0..20_000_i64).map(|i| object(Value::from(12_345_678_901_000 + i)));
        let unknowns = (0..20_000).map(|_| object(Value::unknown(Type::Number)));
        let values: Vec<Value> = numbers.chain(unknowns).collect();
        let set = Value::set(values[0].ty(), [values.clone(), values].concat());
        assert_eq!(set.as_elements().map(<[Value]>::len), Some(60_000));
        assert!(contains(set.as_elements().unwrap(), &object(Value::from(12_345_678_901_999_i64))));
    }

    #[test]
    fn structures_are_ordered_by_their_hash_text() {
        let pair = |n: i64| Value::tuple(vec![Value::from(n), Value::string("x")]);
        let of = pair(0).ty();
        // "<10;" stands before "<9;".
        assert_eq!(strings(of.clone(), vec![pair(9), pair(10), pair(9)]), [r#"[10, "x"]"#, r#"[9, "x"]"#]);
        let set = Value::set(of, vec![pair(9), pair(10)]);
        assert!(contains(set.as_elements().unwrap(), &pair(9)));
        assert!(!contains(set.as_elements().unwrap(), &pair(8)));
    }
}
