//! What remains of texts of which not everything is known where functions cut them: `trimsuffix("${x.arn}:*", ":*")`,
//! `split(",", join(",", […]))`, `regex("prefix/(.*)", "prefix/${x.id}")`.

use super::names;
use crate::cty::{Marks, Origin, Partial, Step, TemplatePart, Type, Value};

/// What a function that cuts a text gives, where what is not known of it cannot change where it is cut.
pub(super) fn cut(function: &str, args: &[Value]) -> Option<Value> {
    let result = match (function, args) {
        ("trimprefix", [text, cut]) => text_of(without_prefix(parts(text)?, cut.as_str()?)?),
        ("trimsuffix", [text, cut]) => text_of(without_suffix(parts(text)?, cut.as_str()?)?),
        ("replace", [text, wanted, with]) => replaced(text, wanted.as_str()?, with)?,
        ("substr", [text, from, length]) if length.as_number()?.is_negative() => {
            text_of(from_place(parts(text)?, usize::try_from(from.as_number()?.to_i64()?).ok()?)?)
        }
        ("regex" | "regexall", [pattern, text]) => matched(function, pattern.as_str()?, parts(text)?)?,
        ("split", [separator, text]) => {
            let pieces = split(parts(text)?, separator.as_str()?)?;
            Value::tuple(pieces.into_iter().map(text_of).collect())
        }
        _ => return None,
    };
    // What is cut out of a secret is one.
    Some(result.marked(args.iter().fold(Marks::NONE, |marks, arg| marks | arg.marks())))
}

/// The parts of a text, neither empty texts nor two texts side by side among them. `None` where that is not known, or an
/// unknown part is no name: then it may be empty, or hold anything.
fn parts(text: &Value) -> Option<Vec<TemplatePart>> {
    if names::is_name(text) {
        return Some(vec![TemplatePart::Unknown(text.clone())]);
    }
    let Partial::Template(given) = text.origin()?.partial.as_ref()? else { return None };
    let mut parts: Vec<TemplatePart> = Vec::with_capacity(given.len());
    for part in given.iter() {
        match (part, parts.last_mut()) {
            (TemplatePart::Text(text), _) if text.is_empty() => {}
            (TemplatePart::Text(text), Some(TemplatePart::Text(before))) => *before = format!("{before}{text}").into(),
            (TemplatePart::Unknown(value), _) if !names::is_name(value) => return None,
            (TemplatePart::Text(_) | TemplatePart::Unknown(_), _) => parts.push(part.clone()),
        }
    }
    Some(parts)
}

/// The text that parts make.
fn text_of(mut parts: Vec<TemplatePart>) -> Value {
    match parts.as_slice() {
        [] => return Value::string(""),
        [TemplatePart::Text(only)] => return Value::string(only.clone()),
        [TemplatePart::Unknown(only)] if matches!(only.ty(), Type::String | Type::Dynamic) => {
            if let Some(TemplatePart::Unknown(only)) = parts.pop() {
                return only;
            }
        }
        _ => {}
    }
    let origin = Origin { partial: Some(Partial::Template(parts.into())), ..Origin::default() };
    Value::unknown(Type::String).with_origin(origin)
}

/// With another text in place of the first part; none where that is empty.
fn with_first(mut parts: Vec<TemplatePart>, text: &str) -> Vec<TemplatePart> {
    if text.is_empty() {
        parts.remove(0);
    } else {
        parts[0] = TemplatePart::Text(text.into());
    }
    parts
}

fn without_prefix(parts: Vec<TemplatePart>, cut: &str) -> Option<Vec<TemplatePart>> {
    match parts.first()? {
        TemplatePart::Text(first) => match first.strip_prefix(cut) {
            Some(left) => {
                let left = left.to_owned();
                Some(with_first(parts, &left))
            }
            // What comes behind it decides.
            None if cut.starts_with(&**first) => None,
            None => Some(parts),
        },
        TemplatePart::Unknown(_) => names::is_outside(cut).then_some(parts),
    }
}

fn without_suffix(mut parts: Vec<TemplatePart>, cut: &str) -> Option<Vec<TemplatePart>> {
    match parts.last()? {
        TemplatePart::Text(last) => match last.strip_suffix(cut) {
            Some(left) => {
                let left = left.to_owned();
                parts.pop();
                if !left.is_empty() {
                    parts.push(TemplatePart::Text(left.into()));
                }
                Some(parts)
            }
            None if cut.ends_with(&**last) => None,
            None => Some(parts),
        },
        TemplatePart::Unknown(_) => names::is_outside(cut).then_some(parts),
    }
}

/// Whether a text can neither be in a name nor reach into one.
fn keeps_off(parts: &[TemplatePart], text: &str) -> bool {
    parts.iter().all(|part| match part {
        TemplatePart::Text(_) => true,
        TemplatePart::Unknown(value) => names::keeps_off(value, text),
    })
}

/// Of a text in which another one is replaced more often than this, nothing is known.
const MAX_REPLACED: usize = 10_000;

fn replaced(text: &Value, wanted: &str, with: &Value) -> Option<Value> {
    // A pattern, which is only read where it is plain text at the end: `/:\*$/`.
    if let Some(pattern) = wanted.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')) {
        let is_removed = with.as_str() == Some("");
        let end = literal(pattern.strip_suffix('$')?).filter(|end| !end.is_empty() && is_removed)?;
        return Some(text_of(without_suffix(parts(text)?, &end)?));
    }
    if wanted.is_empty() {
        return None;
    }
    let with = pieces_of(with);
    if let Some(Partial::Encoded(structure)) = text.origin().and_then(|origin| origin.partial.as_ref()) {
        let structure = replaced_within(structure, wanted, &with).filter(|_| stays_within(wanted, &with))?;
        let origin = Origin { partial: Some(Partial::Encoded(structure.into())), ..Origin::default() };
        return Some(Value::unknown(Type::String).with_origin(origin));
    }
    let parts = match text.as_str() {
        Some(text) => vec![TemplatePart::Text(text.into())],
        None => parts(text).filter(|parts| keeps_off(parts, wanted))?,
    };
    Some(text_of(replaced_in(&parts, wanted, &with)?))
}

/// The parts of what comes in another text's place, whatever they are.
fn pieces_of(text: &Value) -> Vec<TemplatePart> {
    match (text.as_str(), text.origin().and_then(|origin| origin.partial.as_ref())) {
        (Some(text), _) => vec![TemplatePart::Text(text.into())],
        (None, Some(Partial::Template(parts))) if text.copied().is_none() => parts.to_vec(),
        (None, _) => vec![TemplatePart::Unknown(text.clone())],
    }
}

fn replaced_in(parts: &[TemplatePart], wanted: &str, with: &[TemplatePart]) -> Option<Vec<TemplatePart>> {
    let mut all = Vec::with_capacity(parts.len());
    let mut text = String::new();
    let mut count = 0;
    let mut push = |part: &TemplatePart| match part {
        TemplatePart::Text(more) => text.push_str(more),
        TemplatePart::Unknown(_) => {
            if !text.is_empty() {
                all.push(TemplatePart::Text(std::mem::take(&mut text).into()));
            }
            all.push(part.clone());
        }
    };
    for part in parts {
        let TemplatePart::Text(given) = part else {
            push(part);
            continue;
        };
        for (i, piece) in given.split(wanted).enumerate() {
            if i > 0 {
                count += 1;
                with.iter().for_each(&mut push);
            }
            push(&TemplatePart::Text(piece.into()));
        }
    }
    if !text.is_empty() {
        all.push(TemplatePart::Text(text.into()));
    }
    (count <= MAX_REPLACED).then_some(all)
}

/// Whether replacing a text in JSON is the same as replacing it in the strings that are written in JSON.
fn stays_within(wanted: &str, with: &[TemplatePart]) -> bool {
    let is_plain = |c: char| !c.is_control() && !matches!(c, '"' | '\\' | '<' | '>' | '&' | '\u{2028}' | '\u{2029}');
    // A letter may be one of an escape, and what surrounds strings has no letters.
    let is_marked = wanted.starts_with(['_', '$', '%', '#', '@']) && wanted.contains(char::is_alphanumeric);
    is_marked
        && wanted.chars().all(is_plain)
        && with.iter().all(|part| match part {
            TemplatePart::Text(text) => text.chars().all(is_plain),
            TemplatePart::Unknown(value) => names::is_name(value),
        })
}

/// A structure with a text replaced in its strings; none where that would change the name of a member.
fn replaced_within(structure: &Value, wanted: &str, with: &[TemplatePart]) -> Option<Value> {
    if let Some(text) = structure.as_str() {
        let parts = replaced_in(&[TemplatePart::Text(text.into())], wanted, with)?;
        return Some(text_of(parts).marked(structure.marks()));
    }
    if let Some(elements) = structure.as_elements() {
        let each = elements.iter().map(|element| replaced_within(element, wanted, with));
        return each.collect::<Option<_>>().map(|all| Value::tuple(all).marked(structure.marks()));
    }
    if let Some(map) = structure.as_map() {
        let each = map.iter().map(|(name, member)| {
            let is_kept = !name.contains(wanted);
            replaced_within(member, wanted, with).filter(|_| is_kept).map(|member| (name.clone(), member))
        });
        return each.collect::<Option<_>>().map(|all| Value::object(all).marked(structure.marks()));
    }
    if structure.is_known() {
        return Some(structure.clone());
    }
    if let Some(parts) = parts(structure).filter(|parts| keeps_off(parts, wanted)) {
        let replaced = text_of(replaced_in(&parts, wanted, with)?);
        return Some(replaced.because(structure.why()).marked(structure.marks()));
    }
    // What is not known may hold it too.
    Some(Value::unknown(structure.ty()).because(structure.why()).marked(structure.marks()))
}

fn split(parts: Vec<TemplatePart>, separator: &str) -> Option<Vec<Vec<TemplatePart>>> {
    if separator.is_empty() || !keeps_off(&parts, separator) {
        return None;
    }
    let mut pieces = vec![Vec::new()];
    for part in parts {
        let TemplatePart::Text(text) = &part else {
            pieces.last_mut()?.push(part);
            continue;
        };
        for (i, piece) in text.split(separator).enumerate() {
            if i > 0 {
                pieces.push(Vec::new());
            }
            if !piece.is_empty() {
                pieces.last_mut()?.push(TemplatePart::Text(piece.into()));
            }
        }
    }
    Some(pieces)
}

/// From a place on to the end. A plain character of ASCII is one of those that Terraform counts, a name starts with one.
fn from_place(parts: Vec<TemplatePart>, place: usize) -> Option<Vec<TemplatePart>> {
    match parts.first()? {
        _ if place == 0 => Some(parts),
        TemplatePart::Text(first) if first.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') => {
            let left = first.get(place..)?.to_owned();
            Some(with_first(parts, &left))
        }
        TemplatePart::Text(_) | TemplatePart::Unknown(_) => None,
    }
}

/// What a match is a value of.
enum Group<'p> {
    /// The match itself.
    Whole,
    /// Its only group.
    Only,
    Named(&'p str),
}

/// A pattern that takes all that comes behind a literal text: `^prefix/(.*)$`.
struct Rest<'p> {
    is_at_start: bool,
    literal: String,
    group: Group<'p>,
}

impl<'p> Rest<'p> {
    fn of(pattern: &'p str) -> Option<Self> {
        let pattern = pattern.strip_suffix('$').unwrap_or(pattern);
        let start = pattern.strip_prefix('^');
        let is_at_start = start.is_some();
        let pattern = start.unwrap_or(pattern);
        let rest = |text: &'p str| text.strip_suffix(".*").or_else(|| text.strip_suffix(".+"));
        let (before, group) = match pattern.strip_suffix(')') {
            None => (rest(pattern)?, Group::Whole),
            Some(inside) => {
                let (before, opening) = rest(inside)?.rsplit_once('(')?;
                let name = opening.strip_prefix("?P<").or_else(|| opening.strip_prefix("?<"));
                match name.and_then(|name| name.strip_suffix('>')) {
                    Some(name) => (before, Group::Named(name)),
                    None if opening.is_empty() => (before, Group::Only),
                    None => return None,
                }
            }
        };
        Some(Self { is_at_start, literal: literal(before)?, group })
    }
}

/// The text that a pattern is which matches nothing but that.
fn literal(pattern: &str) -> Option<String> {
    let mut text = String::with_capacity(pattern.len());
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => text.push(chars.next().filter(char::is_ascii_punctuation)?),
            '.' | '+' | '*' | '?' | '(' | ')' | '|' | '[' | ']' | '{' | '}' | '^' | '$' => return None,
            c => text.push(c),
        }
    }
    Some(text)
}

fn matched(function: &str, pattern: &str, parts: Vec<TemplatePart>) -> Option<Value> {
    let rest = Rest::of(pattern)?;
    // A dot is no line break.
    if parts.iter().any(|part| matches!(part, TemplatePart::Text(text) if text.contains('\n'))) {
        return None;
    }
    let found = match (parts.first()?, rest.literal.as_str()) {
        (_, "") => text_of(parts),
        (TemplatePart::Text(first), literal) => {
            let at = first.find(literal).filter(|&at| at == 0 || !rest.is_at_start)?;
            let from = if matches!(rest.group, Group::Whole) { at } else { at + literal.len() };
            let left = first[from..].to_owned();
            text_of(with_first(parts, &left))
        }
        // What stands behind a separator of a name is a step of it.
        (TemplatePart::Unknown(name), literal) if parts.len() == 1 && literal.ends_with(['/', ':']) => {
            if matches!(rest.group, Group::Whole) {
                return None;
            }
            names::copy_of(names::name(name)?.then(Step::Any))
        }
        (TemplatePart::Unknown(_), _) => return None,
    };
    let found = match rest.group {
        Group::Whole => found,
        Group::Only => Value::tuple(vec![found]),
        Group::Named(name) => Value::object(vec![(name.into(), found)]),
    };
    Some(if function == "regexall" { Value::tuple(vec![found]) } else { found })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::cty::{Path, Reference};

    fn attribute(address: &str, name: &str) -> Value {
        let path = Path::root().then(Step::Attr(name.into()));
        names::copy_of(Arc::new(Reference { address: address.into(), path }))
    }

    fn bucket() -> Value {
        attribute("aws_s3_bucket.b", "id")
    }

    /// A text with a name in it, `<>` in the given one.
    fn around(text: &str, name: &Value) -> Value {
        let mut parts = Vec::new();
        for (i, piece) in text.split("<>").enumerate() {
            if i > 0 {
                parts.push(TemplatePart::Unknown(name.clone()));
            }
            parts.push(TemplatePart::Text(piece.into()));
        }
        let origin = Origin { partial: Some(Partial::Template(parts.into())), ..Origin::default() };
        Value::unknown(Type::String).with_origin(origin)
    }

    fn shown(value: &Value) -> String {
        if let Some(text) = value.as_str() {
            return text.to_owned();
        }
        if let Some(elements) = value.as_elements() {
            return format!("[{}]", elements.iter().map(shown).collect::<Vec<_>>().join(", "));
        }
        if let Some(map) = value.as_map() {
            return map.iter().map(|(name, value)| format!("{name}={}", shown(value))).collect();
        }
        if let Some(of) = value.copied() {
            return format!("<{}>", of.path);
        }
        match value.origin().and_then(|origin| origin.partial.clone()) {
            Some(Partial::Template(parts)) => {
                let each = parts.iter().map(|part| match part {
                    TemplatePart::Text(text) => text.to_string(),
                    TemplatePart::Unknown(value) => shown(value),
                });
                each.collect()
            }
            _ => "?".to_owned(),
        }
    }

    fn cut_of(function: &str, text: &Value, arguments: &[&str]) -> String {
        let others = arguments.iter().map(|one| Value::string(*one));
        let args: Vec<Value> = match function {
            "split" | "regex" | "regexall" => others.chain([text.clone()]).collect(),
            _ => std::iter::once(text.clone()).chain(others).collect(),
        };
        cut(function, &args).map_or_else(|| "nothing".to_owned(), |value| shown(&value))
    }

    #[test]
    fn what_is_put_around_a_name_is_cut_off_again() {
        let of = |function: &str, text: &str, arguments: &[&str]| cut_of(function, &around(text, &bucket()), arguments);
        assert_eq!(of("trimsuffix", "<>:*", &[":*"]), "<.id>");
        assert_eq!(of("trimsuffix", "<>-logs", &["logs"]), "<.id>-");
        assert_eq!(of("trimsuffix", "<>-logs", &["x"]), "<.id>-logs");
        assert_eq!(of("trimprefix", "a/<>", &["a/"]), "<.id>");
        assert_eq!(of("replace", "a/<>/*", &["/*", ""]), "a/<.id>");
        assert_eq!(of("replace", "<>:*", &["/:\\*$/", ""]), "<.id>");
        assert_eq!(of("split", "a|<>|", &["|"]), "[a, <.id>, ]");
        assert_eq!(of("regex", "a/<>", &["^a/(.+)$"]), "[<.id>]");
        assert_eq!(of("regex", "x:a/<>-b", &["a/(?P<n>.*)"]), "n=<.id>-b");
        assert_eq!(of("regexall", "<>", &[".*"]), "[<.id>]");
        let args = [around("a/<>", &bucket()), Value::from(2_i64), Value::from(-1_i64)];
        assert_eq!(cut("substr", &args).as_ref().map(shown).as_deref(), Some("<.id>"));
    }

    #[test]
    fn where_a_name_may_decide_nothing_is_said() {
        let of = |function: &str, text: &str, arguments: &[&str]| cut_of(function, &around(text, &bucket()), arguments);
        assert_eq!(of("trimsuffix", "<>", &["-logs"]), "nothing");
        assert_eq!(of("trimsuffix", "<>-logs", &["a-logs"]), "nothing");
        assert_eq!(of("trimprefix", "a<>", &["ab"]), "nothing");
        assert_eq!(of("replace", "<>-a", &["a", "b"]), "nothing");
        assert_eq!(of("replace", "<>-a", &["-", ""]), "nothing");
        assert_eq!(of("replace", "<>", &["/a$/", ""]), "nothing");
        assert_eq!(of("replace", "<>", &["/[a-z]/", ""]), "nothing");
        assert_eq!(of("split", "a-<>", &["-"]), "nothing");
        assert_eq!(of("regex", "<>", &["^(.*?)"]), "nothing");
        assert_eq!(of("regex", "<>", &["(.*)-logs"]), "nothing");
        assert_eq!(of("regex", "a\n<>", &["(.*)"]), "nothing");
        // ARNs hold colons and slashes, and those of IAM may hold commas.
        let arn = around("a/<>", &attribute("aws_iam_role.r", "arn"));
        assert_eq!(cut_of("split", &arn, &["/"]), "nothing");
        assert_eq!(cut_of("split", &arn, &[","]), "nothing");
    }

    #[test]
    fn behind_a_separator_stands_a_step_of_the_name() {
        let arn = attribute("aws_s3_bucket.b", "arn");
        assert_eq!(cut_of("regex", &arn, &["bucket/(.*)"]), "[<.arn[*]>]");
        assert_eq!(cut_of("regex", &arn, &["bucket(.*)"]), "nothing");
    }
}
