//! JSON written as a template of which some parts are not known: the structure around them is.
//!
//! `"Resource": "${aws_s3_bucket.a.arn}/*"` in a heredoc is read as `jsonencode` would have it. What is interpolated
//! inside of a JSON string is taken to stay inside of it; anywhere else it counts only as a member's whole value.

use std::sync::Arc;

use palisade_model::without_dangling_commas;

use crate::cty::{Origin, Partial, Refinement, Str, TemplatePart, Type, Value, Why};
use crate::functions::decode_json;

/// Stand around the number of an unknown part while the text is read. For private use, so that no document has them.
const OPEN: char = '\u{f0000}';
const CLOSE: char = '\u{f0001}';

/// What is known of the structure of a JSON object or array that a template makes; none where it makes nothing of the
/// kind.
pub(crate) fn structure(parts: &[TemplatePart]) -> Option<Value> {
    let starts = parts.iter().find_map(|part| match part {
        TemplatePart::Text(text) => text.trim_start().chars().next(),
        TemplatePart::Unknown(_) => Some('$'),
    });
    if !matches!(starts, Some('{' | '[')) {
        return None;
    }
    let source = marked_source(parts)?;
    let decoded = decode_json(&source).or_else(|| decode_json(&without_dangling_commas(&source)))?;
    Some(fill(&decoded, parts))
}

/// The text with a mark for each unknown part; none where one stands where it could be anything.
fn marked_source(parts: &[TemplatePart]) -> Option<String> {
    let mut source = String::new();
    let (mut quoted, mut escaped, mut last) = (false, false, ' ');
    for (at, part) in parts.iter().enumerate() {
        match part {
            TemplatePart::Text(text) if text.contains([OPEN, CLOSE]) => return None,
            TemplatePart::Text(text) => {
                for c in text.chars() {
                    quoted ^= c == '"' && !escaped;
                    escaped = c == '\\' && quoted && !escaped;
                    if !c.is_whitespace() {
                        last = c;
                    }
                }
                source.push_str(text);
            }
            TemplatePart::Unknown(_) if quoted && !escaped => source.push_str(&format!("{OPEN}{at}{CLOSE}")),
            TemplatePart::Unknown(_) if !quoted && last == ':' => {
                source.push_str(&format!("\"{OPEN}{at}{CLOSE}\""));
                last = '"';
            }
            TemplatePart::Unknown(_) => return None,
        }
    }
    Some(source)
}

/// The value with the unknown parts back in it. It nests no deeper than what was decoded.
fn fill(value: &Value, parts: &[TemplatePart]) -> Value {
    if let Some(text) = value.as_str() {
        return string(text, parts).unwrap_or_else(|| value.clone());
    }
    if let Some(map) = value.as_map() {
        let mut members: Vec<(Str, Value)> = Vec::new();
        let mut unnamed: Option<Why> = None;
        for (name, member) in map {
            match string(name, parts) {
                Some(unknown) => unnamed = Some(unnamed.unwrap_or(Why::NONE).and(&unknown.why())),
                None => members.push((name.clone(), fill(member, parts))),
            }
        }
        return unnamed.map_or_else(|| Value::object(members), |why| Value::DYNAMIC.because(why));
    }
    match value.as_elements() {
        Some(elements) => Value::tuple(elements.iter().map(|element| fill(element, parts)).collect()),
        None => value.clone(),
    }
}

/// A string that holds marks: the unknown part itself, or a template with it; none for a string without any.
fn string(text: &str, parts: &[TemplatePart]) -> Option<Value> {
    let mut pieces = Vec::new();
    let mut why = Why::NONE;
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (number, after) = after.split_once(CLOSE)?;
        let TemplatePart::Unknown(value) = parts.get(number.parse::<usize>().ok()?)? else { return None };
        if !before.is_empty() {
            pieces.push(TemplatePart::Text(before.into()));
        }
        why = why.and(&value.why());
        pieces.push(TemplatePart::Unknown(value.clone()));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(TemplatePart::Text(rest.into()));
    }
    match &pieces[..] {
        [] | [TemplatePart::Text(_)] => None,
        [TemplatePart::Unknown(value)] => Some(value.clone()),
        [_, _, ..] => {
            let origin = Origin { why, copy_of: None, partial: Some(Partial::Template(Arc::from(pieces))) };
            Some(Value::unknown(Type::String).refine(Refinement::not_null).with_origin(origin))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(text: &str) -> TemplatePart {
        TemplatePart::Text(text.into())
    }

    fn unknown() -> TemplatePart {
        TemplatePart::Unknown(Value::unknown(Type::String))
    }

    #[test]
    fn what_stands_around_unknown_parts_is_known() {
        let parts =
            [known("{\"a\": \"x\\\"\", \"b\": [\"${"), unknown(), known("}/*\"], \"c\": "), unknown(), known("}")];
        let value = structure(&parts).unwrap();
        assert_eq!(value.attribute("a"), Ok(Value::string("x\"")));
        let template = value.attribute("b").unwrap().at(0).unwrap();
        assert!(!template.is_known());
        let Some(Partial::Template(pieces)) = template.origin().and_then(|origin| origin.partial.clone()) else {
            panic!("{template:?} has no parts")
        };
        assert!(matches!(&pieces[..], [TemplatePart::Text(_), TemplatePart::Unknown(_), TemplatePart::Text(_)]));
        assert!(!value.attribute("c").unwrap().is_known());
    }

    #[test]
    fn an_unknown_name_leaves_its_object_open() {
        let parts = [known("{\"a\": {\""), unknown(), known("\": 1}, \"b\": 2}")];
        let value = structure(&parts).unwrap();
        assert!(!value.attribute("a").unwrap().is_known());
        assert!(value.attribute("b").unwrap().is_known());
    }

    #[test]
    fn what_could_be_anything_leaves_all_open() {
        for parts in [
            vec![known("[1, "), unknown(), known("]")],
            vec![known("{"), unknown(), known("}")],
            vec![unknown(), known("{}")],
            vec![known("{\"a\": "), unknown()],
            vec![known("arn:aws:s3:::"), unknown()],
        ] {
            assert!(structure(&parts).is_none(), "{parts:?}");
        }
    }
}
