//! The functions that every template has.

use std::cmp::Ordering;
use std::fmt::Write as _;

use regorus::Value;

use super::super::arguments::Got;
use super::super::format::{Operand, formatted_all};
use super::super::{Failure, encodings};
use super::run::Datum;
use crate::eval::Budget;

pub(super) fn call(name: &str, args: &[Datum], budget: &mut Budget) -> Got<Datum> {
    match (name, args) {
        ("not", [value]) => Ok(Datum::Bool(!value.holds())),
        ("len", [value]) => length(value),
        ("index", [value, path @ ..]) => path.iter().try_fold(value.clone(), |value, step| index(&value, step)),
        ("slice", [value, bounds @ ..]) => slice(value, bounds),
        ("eq", [first, others @ ..]) if !others.is_empty() => {
            for other in others {
                if are_equal(first, other)? {
                    return Ok(Datum::Bool(true));
                }
            }
            Ok(Datum::Bool(false))
        }
        ("ne", [one, other]) => Ok(Datum::Bool(!are_equal(one, other)?)),
        ("lt", [one, other]) => Ok(Datum::Bool(order(one, other)?.is_lt())),
        ("le", [one, other]) => Ok(Datum::Bool(order(one, other)?.is_le())),
        ("gt", [one, other]) => Ok(Datum::Bool(order(one, other)?.is_gt())),
        ("ge", [one, other]) => Ok(Datum::Bool(order(one, other)?.is_ge())),
        ("print", args) => Ok(Datum::Text(print(args))),
        ("println", args) => Ok(Datum::Text(args.iter().map(Datum::printed).collect::<Vec<_>>().join(" ") + "\n")),
        ("printf", [Datum::Text(format) | Datum::Number(format), args @ ..]) => printf(format, args, budget),
        ("html", args) => Ok(Datum::Text(html(&print(args)))),
        ("js", args) => Ok(Datum::Text(script(&print(args)))),
        ("urlquery", args) => Ok(Datum::Text(query(&print(args)))),
        _ => Err(Failure::Undefined),
    }
}

/// As Go's `Sprint`: a space stands between two of which none is a text.
fn print(args: &[Datum]) -> String {
    let mut text = String::new();
    let is_text = |datum: &Datum| matches!(datum, Datum::Text(_) | Datum::Number(_));
    for (i, arg) in args.iter().enumerate() {
        if i > 0 && !is_text(arg) && !is_text(&args[i - 1]) {
            text.push(' ');
        }
        text.push_str(&arg.printed());
    }
    text
}

fn length(value: &Datum) -> Got<Datum> {
    let length = match value {
        Datum::Text(text) | Datum::Number(text) => text.len(),
        Datum::List(items) => items.len(),
        Datum::Map(members) => members.len(),
        Datum::Nil | Datum::Bool(_) | Datum::Int(_) | Datum::Float(_) => return Err(Failure::Undefined),
    };
    Ok(Datum::Int(length as i64))
}

fn index(value: &Datum, step: &Datum) -> Got<Datum> {
    match (value, step) {
        (Datum::List(items), Datum::Int(at)) => {
            let item = usize::try_from(*at).ok().and_then(|at| items.iter().nth(at));
            Datum::of(item.ok_or(Failure::Undefined)?)
        }
        (Datum::Map(members), Datum::Text(name)) => {
            members.get(&Value::from(name.as_str())).map_or(Ok(Datum::Nil), Datum::of)
        }
        (Datum::Text(text) | Datum::Number(text), Datum::Int(at)) => {
            let byte = usize::try_from(*at).ok().and_then(|at| text.as_bytes().get(at));
            byte.map(|byte| Datum::Int(i64::from(*byte))).ok_or(Failure::Undefined)
        }
        _ => Err(Failure::Undefined),
    }
}

fn slice(value: &Datum, bounds: &[Datum]) -> Got<Datum> {
    let length = match length(value)? {
        Datum::Int(length) => length as usize,
        _ => return Err(Failure::Undefined),
    };
    let mut at = bounds.iter().map(|bound| match bound {
        Datum::Int(at) => usize::try_from(*at).ok().filter(|at| *at <= length).ok_or(Failure::Undefined),
        _ => Err(Failure::Undefined),
    });
    let (from, to) = (at.next().unwrap_or(Ok(0))?, at.next().unwrap_or(Ok(length))?);
    match value {
        Datum::Text(text) | Datum::Number(text) if bounds.len() <= 2 => {
            text.get(from..to).map(|text| Datum::Text(text.to_owned())).ok_or(Failure::Undefined)
        }
        Datum::List(items) if bounds.len() <= 2 && from <= to => {
            let part = items.iter().skip(from).take(to - from).cloned().collect::<Vec<_>>();
            Datum::of(&Value::from(part))
        }
        _ => Err(Failure::Undefined),
    }
}

fn are_equal(one: &Datum, other: &Datum) -> Got<bool> {
    match (one, other) {
        (Datum::Bool(one), Datum::Bool(other)) => Ok(one == other),
        (Datum::Int(one), Datum::Int(other)) => Ok(one == other),
        (Datum::Float(one), Datum::Float(other)) => Ok(one.total_cmp(other).is_eq()),
        (Datum::Text(one) | Datum::Number(one), Datum::Text(other) | Datum::Number(other)) => Ok(one == other),
        (Datum::Nil, Datum::Nil) => Ok(true),
        (Datum::Nil, _) | (_, Datum::Nil) => Ok(false),
        _ => Err(Failure::Undefined),
    }
}

fn order(one: &Datum, other: &Datum) -> Got<Ordering> {
    match (one, other) {
        (Datum::Int(one), Datum::Int(other)) => Ok(one.cmp(other)),
        (Datum::Float(one), Datum::Float(other)) => one.partial_cmp(other).ok_or(Failure::Undefined),
        (Datum::Text(one) | Datum::Number(one), Datum::Text(other) | Datum::Number(other)) => Ok(one.cmp(other)),
        _ => Err(Failure::Undefined),
    }
}

/// Values that Go knows by other types than `sprintf` does are printed plainly, or not.
fn printf(format: &str, args: &[Datum], budget: &mut Budget) -> Got<Datum> {
    let verbs = verbs(format);
    let mut operands = Vec::new();
    for (i, arg) in args.iter().enumerate() {
        let verb = verbs.as_ref().and_then(|verbs| verbs.get(i));
        operands.push(match (arg, verb) {
            (Datum::Int(number), _) => Operand::Int(number.to_string()),
            (Datum::Float(number), _) => Operand::Float(*number),
            (Datum::Text(text), _) | (Datum::Number(text), Some('v' | 's' | 'q')) => Operand::Text(text.clone()),
            (arg, Some('v')) => Operand::Text(arg.printed()),
            _ => return Err(encodings::stop("strings.render_template runs printf on such a value only with %v")),
        });
    }
    Ok(Datum::Text(formatted_all(format, &operands, budget)?))
}

/// The verbs of a format, one for each operand; none where operands are named, or are widths.
fn verbs(format: &str) -> Option<Vec<char>> {
    let mut verbs = Vec::new();
    let mut rest = format;
    while let Some((_, directive)) = rest.split_once('%') {
        let verb = directive.trim_start_matches(|c: char| c.is_ascii_digit() || "+-# .".contains(c)).chars().next();
        match verb? {
            '*' | '[' => return None,
            '%' => rest = &directive[1..],
            verb => {
                verbs.push(verb);
                rest = directive;
            }
        }
    }
    Some(verbs)
}

fn html(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\0' => out.push('\u{fffd}'),
            '"' => out.push_str("&#34;"),
            '\'' => out.push_str("&#39;"),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
    out
}

fn script(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\'' => out.push_str("\\'"),
            '"' => out.push_str("\\\""),
            '<' | '>' | '&' | '=' | '\0'..=' ' if c != ' ' => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c if c.is_control() => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out
}

fn query(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => out.push('+'),
            b'-' | b'_' | b'.' | b'~' | b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => out.push(char::from(byte)),
            byte => out.push_str(percent_encoding::percent_encode_byte(byte)),
        }
    }
    out
}
