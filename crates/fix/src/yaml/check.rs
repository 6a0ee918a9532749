//! Whether an edited document differs from what it was in exactly what was meant.

use palisade_policy::Literal;
use palisade_source::{Edit, FileId, SourceFile, Span, apply};
use serde_json::Value;

use crate::anchor::Step;

/// What is to stand at the one place that differs.
pub(super) enum Expected<'a> {
    /// A value where another one was.
    Value(&'a Literal),
    /// A value below members that were not there.
    Below(&'a [Step], &'a Literal),
    /// Nothing.
    Gone,
}

fn json(value: &Literal) -> Value {
    match value {
        Literal::Bool(value) => Value::from(*value),
        Literal::Int(value) => Value::from(*value),
        Literal::Text(text) => Value::from(text.as_ref()),
        Literal::Texts(texts) => texts.iter().map(|text| Value::from(text.as_ref())).collect(),
    }
}

/// Whether edits of a document, which lies in `extent`, do what was meant and nothing else.
pub(super) fn is_as_meant(text: &str, extent: Span, edits: &[Edit], expected: &Expected<'_>) -> bool {
    let Some(before) = text.get(extent.range()) else { return false };
    if edits.is_empty() {
        return true;
    }
    let within = |edit: &Edit| {
        let Span { start, end } = edit.span;
        let (start, end) = (start.checked_sub(extent.start)?, end.checked_sub(extent.start)?);
        (start as usize <= before.len())
            .then(|| Edit::new(Span::new(start, end.min(before.len() as u32)), edit.text.as_str()))
    };
    let Some(edits) = edits.iter().map(within).collect::<Option<Vec<_>>>() else { return false };
    let after = apply(before, &edits);
    let (Some(before), Some(after)) = (read(before), read(&after)) else { return false };
    let mut differences = Vec::new();
    let is_list = matches!(expected, Expected::Value(Literal::Texts(_)));
    compare(&before, &after, is_list, &mut differences);
    match (expected, &differences[..]) {
        // It read as that before.
        (Expected::Value(_), []) => before == after,
        (Expected::Value(value), [(Some(_), Some(now))]) => **now == json(value),
        (Expected::Below(steps, value), [(was, Some(now))]) => {
            let inner = |steps: &[Step]| {
                steps.iter().rev().fold(json(value), |inner, step| Value::from_iter([(step.name.clone(), inner)]))
            };
            match was {
                // A mapping that had no value holds the first step itself.
                Some(Value::Null) => **now == inner(steps),
                None => steps.split_first().is_some_and(|(_, rest)| **now == inner(rest)),
                Some(_) => false,
            }
        }
        (Expected::Gone, [(Some(_), None)]) => true,
        _ => false,
    }
}

/// The one document of a text.
fn read(text: &str) -> Option<Value> {
    let file = SourceFile::new("", text);
    let mut documents = palisade_kubernetes::documents(FileId(0), &file).into_iter();
    let only = documents.next()?.ok()?;
    documents.next().is_none().then_some(only.value)
}

/// What was at a place that differs, and what is there now.
type Difference<'v> = (Option<&'v Value>, Option<&'v Value>);

/// The topmost places that differ; lists of plain values as a whole where lists are set.
fn compare<'v>(before: &'v Value, after: &'v Value, is_list: bool, out: &mut Vec<Difference<'v>>) {
    match (before, after) {
        (Value::Object(old), Value::Object(new)) => {
            for (key, value) in old {
                match new.get(key) {
                    Some(now) => compare(value, now, is_list, out),
                    None => out.push((Some(value), None)),
                }
            }
            out.extend(new.iter().filter(|(key, _)| !old.contains_key(*key)).map(|(_, now)| (None, Some(now))));
        }
        _ if before == after => {}
        (Value::Array(old), Value::Array(_)) if is_list && !old.iter().any(|one| one.is_object() || one.is_array()) => {
            out.push((Some(before), Some(after)));
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() => {
            old.iter().zip(new).for_each(|(old, new)| compare(old, new, is_list, out));
        }
        (Value::Array(old), Value::Array(new)) if old.len() == new.len() + 1 => {
            let gone = old.iter().zip(new).position(|(old, new)| old != new).unwrap_or(new.len());
            if old[gone + 1..] == new[gone..] {
                out.push((Some(&old[gone]), None));
            } else {
                out.push((Some(before), Some(after)));
            }
        }
        _ => out.push((Some(before), Some(after))),
    }
}
