//! Texts.

use regorus::Value;

use super::arguments::{made, object, text, texts, whole};
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("strings.count", 2, count),
    Builtin::own("strings.replace_n", 2, replace_n),
    Builtin::own("strings.split_n", 3, split_n),
    Builtin::own("strings.any_prefix_match", 2, |_, a| any_match(a, |s, p| s.starts_with(p))),
    Builtin::own("strings.any_suffix_match", 2, |_, a| any_match(a, |s, p| s.ends_with(p))),
];

fn count(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (subject, part) = (text(&args[0])?, text(&args[1])?);
    Ok(Value::from(if part.is_empty() { subject.chars().count() + 1 } else { subject.matches(part).count() }))
}

fn any_match(args: &[Value], matches: fn(&str, &str) -> bool) -> Answer {
    let (subjects, parts) = (texts(&args[0])?, texts(&args[1])?);
    Ok(Value::Bool(subjects.iter().any(|subject| parts.iter().any(|part| matches(subject, part)))))
}

/// All replacements in one pass, as Go's strings.Replacer: at each place the first name (in order) that fits.
fn replace_n(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let subject = text(&args[1])?;
    let mut pairs = Vec::new();
    for (old, new) in object(&args[0])?.iter_sorted() {
        pairs.push((text(old)?, text(new)?));
    }
    let mut out = String::with_capacity(subject.len());
    let mut rest = subject;
    // An empty name fits before every character and at the end, but not twice at one place.
    loop {
        let found = pairs.iter().find(|(old, _)| rest.starts_with(old));
        if let Some((old, new)) = found {
            cx.budget.cells(new.len() / 16)?;
            out.push_str(new);
            rest = &rest[old.len()..];
            if !old.is_empty() {
                continue;
            }
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
