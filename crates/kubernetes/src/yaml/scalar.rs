//! What a plain scalar means in YAML 1.1 as the API server reads it.
//!
//! The rules are those of go-yaml v2, through which every manifest passes (`sigs.k8s.io/yaml`, then JSON): booleans in
//! all their spellings, C's octal and hexadecimal, underscores in numbers, no base 60, timestamps left as texts, and
//! whole floats becoming integers on their way through JSON.

use std::borrow::Cow;

use super::tape::Tag;

/// A scalar's meaning.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Scalar {
    Null,
    Bool(bool),
    Int(i64),
    /// Not a whole number, or too large for 64 bits. Infinities and NaN are possible: JSON has no form for them.
    Float(f64),
    /// Its text as written.
    Text,
}

/// A scalar that cannot be what its tag says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct WrongTag;

/// What go-yaml makes of a scalar before it passes through JSON.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Resolved {
    Null,
    Bool(bool),
    Int(i64),
    Unsigned(u64),
    Float(f64),
    Text,
}

/// A scalar's meaning, given its tag.
pub(crate) fn resolve(tag: Tag, text: &str) -> Result<Scalar, WrongTag> {
    typed(tag, text).map(through_json)
}

/// The text that a scalar has as a mapping's key, where it is not the one that is written; why not where it has none.
pub(crate) fn key_text(tag: Tag, text: &str) -> Result<Option<Cow<'static, str>>, &'static str> {
    match typed(tag, text) {
        Ok(Resolved::Text) => Ok(None),
        Ok(Resolved::Bool(value)) => Ok(Some(Cow::Borrowed(if value { "true" } else { "false" }))),
        Ok(Resolved::Int(value)) => Ok(Some(Cow::Owned(value.to_string()))),
        Ok(Resolved::Float(value)) => Ok(Some(Cow::Owned(float_key(value)))),
        Ok(Resolved::Null) => Err("null cannot be a key"),
        Ok(Resolved::Unsigned(_)) => Err("a number above 9223372036854775807 cannot be a key"),
        Err(WrongTag) => Err("the key is not what its tag says"),
    }
}

fn typed(tag: Tag, text: &str) -> Result<Resolved, WrongTag> {
    let resolved = match tag {
        Tag::Str | Tag::Binary | Tag::Other | Tag::Merge => return Ok(Resolved::Text),
        Tag::None | Tag::Bool | Tag::Int | Tag::Float | Tag::Null | Tag::Timestamp => plain(text),
    };
    let fits = match resolved {
        Resolved::Null => tag == Tag::Null,
        Resolved::Bool(_) => tag == Tag::Bool,
        Resolved::Int(_) => matches!(tag, Tag::Int | Tag::Float),
        Resolved::Unsigned(_) => tag == Tag::Int,
        Resolved::Float(_) => tag == Tag::Float,
        Resolved::Text => tag == Tag::Timestamp,
    };
    if tag == Tag::None || fits { Ok(resolved) } else { Err(WrongTag) }
}

fn through_json(resolved: Resolved) -> Scalar {
    match resolved {
        Resolved::Null => Scalar::Null,
        Resolved::Bool(b) => Scalar::Bool(b),
        Resolved::Int(i) => Scalar::Int(i),
        Resolved::Unsigned(u) => i64::try_from(u).map_or(Scalar::Float(u as f64), Scalar::Int),
        // JSON writes a float below 1e21 without an exponent, and a number without fraction is read back as an integer.
        Resolved::Float(f) if f.is_finite() && f.fract() == 0.0 && f.abs() < 1e21 => {
            f.to_string().parse().map_or(Scalar::Float(f), Scalar::Int)
        }
        Resolved::Float(f) => Scalar::Float(f),
        Resolved::Text => Scalar::Text,
    }
}

fn plain(text: &str) -> Resolved {
    let Some(&first) = text.as_bytes().first() else { return Resolved::Null };
    match first {
        b'y' | b'Y' | b'n' | b'N' | b't' | b'T' | b'f' | b'F' | b'o' | b'O' | b'~' => word(text),
        b'.' => match dotted(text) {
            Some(f) => Resolved::Float(f),
            None => fraction(text),
        },
        b'+' | b'-' | b'0'..=b'9' => number(text),
        _ => Resolved::Text,
    }
}

fn word(text: &str) -> Resolved {
    match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => Resolved::Bool(true),
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => Resolved::Bool(false),
        "~" | "null" | "Null" | "NULL" => Resolved::Null,
        _ => Resolved::Text,
    }
}

fn dotted(text: &str) -> Option<f64> {
    match text {
        ".nan" | ".NaN" | ".NAN" => Some(f64::NAN),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => Some(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

/// A number that starts with its point; underscores may stand between digits.
fn fraction(text: &str) -> Resolved {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let separates = |at: usize| bytes[at] != b'_' || (is_digit(at - 1) && is_digit(at + 1));
    if !(1..bytes.len()).all(separates) {
        return Resolved::Text;
    }
    let digits = text.replace('_', "");
    digits.parse().ok().filter(|f: &f64| f.is_finite()).map_or(Resolved::Text, Resolved::Float)
}

fn number(text: &str) -> Resolved {
    // By far the most common: a short decimal number.
    if text.len() < 18 && text.as_bytes()[0] != b'0' && text.bytes().all(|b| b.is_ascii_digit()) {
        return Resolved::Int(text.bytes().fold(0, |n, b| n * 10 + i64::from(b - b'0')));
    }
    if let Some(f) = dotted(text) {
        return Resolved::Float(f);
    }
    let without;
    let digits = if text.contains('_') {
        without = text.replace('_', "");
        &without
    } else {
        text
    };
    if let Some(whole) = integer(digits) {
        return whole;
    }
    if is_decimal(digits) {
        return digits.parse().ok().filter(|f: &f64| f.is_finite()).map_or(Resolved::Text, Resolved::Float);
    }
    Resolved::Text
}

/// An integer in Go's syntax with its base in its prefix: `0x`, `0o`, `0b`, and a leading `0` for octal.
fn integer(text: &str) -> Option<Resolved> {
    let (sign, unsigned) = match text.as_bytes().first() {
        Some(b'-') => (Some('-'), &text[1..]),
        Some(b'+') => (Some('+'), &text[1..]),
        _ => (None, text),
    };
    let prefix = unsigned.get(..2).map(str::to_ascii_lowercase);
    let (base, digits) = match prefix.as_deref() {
        Some("0x") => (16, &unsigned[2..]),
        Some("0o") => (8, &unsigned[2..]),
        Some("0b") => (2, &unsigned[2..]),
        Some(other) if other.starts_with('0') => (8, &unsigned[1..]),
        _ => (10, unsigned),
    };
    // A second sign is not Go's syntax, though Rust's parser would take it.
    if !digits.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let magnitude = u64::from_str_radix(digits, base).ok()?;
    match sign {
        Some('-') => 0_i64.checked_sub_unsigned(magnitude).map(Resolved::Int),
        // Go reads an unsigned number without any sign only.
        Some(_) => i64::try_from(magnitude).ok().map(Resolved::Int),
        None => Some(i64::try_from(magnitude).map_or(Resolved::Unsigned(magnitude), Resolved::Int)),
    }
}

/// `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`
fn is_decimal(text: &str) -> bool {
    let digits = |s: &str| s.bytes().take_while(u8::is_ascii_digit).count();
    let rest = text.strip_prefix(['+', '-']).unwrap_or(text);
    let whole = digits(rest);
    let mut rest = &rest[whole..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let count = digits(fraction);
        if whole + count == 0 {
            return false;
        }
        rest = &fraction[count..];
    } else if whole == 0 {
        return false;
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let count = digits(exponent);
        return count > 0 && count == exponent.len();
    }
    rest.is_empty()
}

/// The text that a number has as a mapping's key, as go-yaml prints it: the shortest that reads back at the precision
/// of a 32-bit float.
fn float_key(value: f64) -> String {
    let value = value as f32;
    if value.is_nan() {
        return ".nan".to_owned();
    }
    if value.is_infinite() {
        return if value > 0.0 { ".inf" } else { "-.inf" }.to_owned();
    }
    let scientific = format!("{value:e}");
    let Some((mantissa, exponent)) = scientific.split_once('e') else { return scientific };
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if (-4..6).contains(&exponent) {
        return value.to_string();
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{mantissa}e{sign}{:02}", exponent.abs())
}
