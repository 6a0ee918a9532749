//! Texts.

use regorus::Value;

use super::arguments::{elements, made, object, text, texts, whole};
use super::regorus_functions::by_name;
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("concat", 2, concat),
    Builtin::own("replace", 3, replace),
    Builtin::own("strings.count", 2, count),
    Builtin::own("upper", 1, |cx, a| made(cx, text(&a[0])?.chars().map(|c| one(c, c.to_uppercase())).collect())),
    Builtin::own("lower", 1, |cx, a| made(cx, text(&a[0])?.chars().map(|c| one(c, c.to_lowercase())).collect())),
    Builtin::own("glob.quote_meta", 1, quote_meta),
    Builtin::own("to_number", 1, to_number),
    Builtin::own("semver.is_valid", 1, |cx, a| match &a[0] {
        Value::String(version) => by_name("semver.is_valid", &[Value::from(bare(version))], cx.budget),
        _ => Ok(Value::Bool(false)),
    }),
    Builtin::own("semver.compare", 2, |cx, a| {
        let versions = [Value::from(bare(text(&a[0])?)), Value::from(bare(text(&a[1])?))];
        by_name("semver.compare", &versions, cx.budget)
    }),
    Builtin::own("strings.replace_n", 2, replace_n),
    Builtin::own("strings.split_n", 3, split_n),
    Builtin::own("strings.any_prefix_match", 2, |_, a| any_match(a, |s, p| s.starts_with(p))),
    Builtin::own("strings.any_suffix_match", 2, |_, a| any_match(a, |s, p| s.ends_with(p))),
];

/// Go changes the case of each character by itself: what would become several stays.
fn one(c: char, mut changed: impl Iterator<Item = char>) -> char {
    match (changed.next(), changed.next()) {
        (Some(changed), None) => changed,
        _ => c,
    }
}

/// OPA takes versions with a leading `v` too.
fn bare(version: &str) -> &str {
    version.strip_prefix('v').unwrap_or(version)
}

fn quote_meta(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let mut quoted = String::new();
    for c in text(&args[0])?.chars() {
        if matches!(c, '*' | '?' | '\\' | '[' | ']' | '{' | '}') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    made(cx, quoted)
}

fn to_number(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    match &args[0] {
        Value::String(text) if text.trim() != &**text => Err(Failure::Undefined),
        Value::String(text) if by_name("to_number", args, cx.budget).is_ok() => {
            super::numbers::written(text).ok_or(Failure::Undefined)
        }
        _ => by_name("to_number", args, cx.budget),
    }
}

fn count(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (subject, part) = (text(&args[0])?, text(&args[1])?);
    Ok(Value::from(if part.is_empty() { subject.chars().count() + 1 } else { subject.matches(part).count() }))
}

fn any_match(args: &[Value], matches: fn(&str, &str) -> bool) -> Answer {
    let (subjects, parts) = (texts(&args[0])?, texts(&args[1])?);
    Ok(Value::Bool(subjects.iter().any(|subject| parts.iter().any(|part| matches(subject, part)))))
}

/// All replacements in one pass, as Go's strings.Replacer: at each place the first name (in order) that fits.
/// Few texts can be many times as long as they are, so what it makes is counted before.
fn concat(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (delimiter, parts) = (text(&args[0])?, elements(&args[1])?);
    let parts = parts.into_iter().map(text).collect::<Result<Vec<_>, _>>()?;
    let length: usize = parts.iter().map(|part| part.len() + delimiter.len()).sum();
    cx.budget.cells(length / 16)?;
    Ok(Value::from(parts.join(delimiter)))
}

fn replace(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (subject, old, new) = (text(&args[0])?, text(&args[1])?, text(&args[2])?);
    let length = subject.len().saturating_add(subject.matches(old).count().saturating_mul(new.len()));
    cx.budget.cells(length / 16)?;
    Ok(Value::from(subject.replace(old, new)))
}

fn replace_n(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let subject = text(&args[1])?;
    let mut pairs = Vec::new();
    for (old, new) in object(&args[0])?.iter_sorted() {
        pairs.push((text(old)?, text(new)?));
    }
    let mut out = String::with_capacity(subject.len());
    let mut rest = subject;
    // An empty name fits at every place, also at the end, but not twice at one.
    let mut was_empty = false;
    loop {
        let found = pairs.iter().find(|(old, _)| rest.starts_with(old) && !(was_empty && old.is_empty()));
        was_empty = found.is_some_and(|(old, _)| old.is_empty());
        if let Some((old, new)) = found {
            cx.budget.cells(new.len() / 16)?;
            out.push_str(new);
            rest = &rest[old.len()..];
            continue;
        }
        let Some(c) = rest.chars().next() else { break };
        out.push(c);
        rest = &rest[c.len_utf8()..];
    }
    made(cx, out)
}

/// The first n parts; the last n where n is negative.
fn split_n(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (subject, delimiter, n) = (text(&args[0])?, text(&args[1])?, whole(&args[2])?);
    let parts: Vec<&str> = if delimiter.is_empty() {
        subject.char_indices().map(|(i, c)| &subject[i..i + c.len_utf8()]).collect()
    } else {
        subject.split(delimiter).collect()
    };
    cx.budget.cells(parts.len())?;
    let wanted = usize::try_from(n.unsigned_abs()).map_err(|_| Failure::Undefined)?.min(parts.len());
    let range = if n >= 0 { 0..wanted } else { parts.len() - wanted..parts.len() };
    Ok(Value::from(parts[range].iter().map(|part| Value::from(*part)).collect::<Vec<_>>()))
}
