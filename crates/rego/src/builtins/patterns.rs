//! Regular expressions with Go's meaning: RE2's syntax, ASCII classes, no limit that a policy would meet.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::{Arc, LazyLock, Mutex};

use regex::{Regex, RegexBuilder};
use regorus::Value;

use super::arguments::{Got, text, whole};
use super::{Answer, Builtin, Cx, Failure};

pub(super) const ALL: &[Builtin] = &[
    Builtin::own("regex.match", 2, matches),
    Builtin::own("re_match", 2, matches),
    Builtin::own("regex.is_valid", 1, is_valid),
    Builtin::own("glob.match", 3, glob),
    Builtin::own("regex.split", 2, split),
    Builtin::own("regex.find_n", 3, find_n),
    Builtin::own("regex.find_all_string_submatch_n", 3, submatches),
    Builtin::own("regex.replace", 3, replace),
    Builtin::own("regex.template_match", 4, template_match),
];

/// Compiled expressions are kept: a policy asks for the same few again and again.
static KEPT: LazyLock<Mutex<HashMap<String, Arc<Regex>>>> = LazyLock::new(Mutex::default);
const MAX_KEPT: usize = 4096;
/// An expression may take this much memory (`max-rego-regex`).
const MAX_BYTES: usize = 32 << 20;

fn compiled(pattern: &str) -> Got<Arc<Regex>> {
    let mut kept = KEPT.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(regex) = kept.get(pattern) {
        return Ok(regex.clone());
    }
    let translated = translated(pattern).ok_or(Failure::Undefined)?;
    let regex = match RegexBuilder::new(&translated).size_limit(MAX_BYTES).build() {
        Ok(regex) => Arc::new(regex),
        Err(regex::Error::CompiledTooBig(limit)) => {
            let message = format!("a regular expression takes more than {limit} bytes (max-rego-regex)");
            return Err(Failure::Stop(crate::eval::limit(message)));
        }
        Err(_) => return Err(Failure::Undefined),
    };
    if kept.len() >= MAX_KEPT {
        kept.clear();
    }
    kept.insert(pattern.to_owned(), regex.clone());
    Ok(regex)
}

/// Go's syntax in the words of our library. None where Go would refuse it.
fn translated(pattern: &str) -> Option<String> {
    let mut out = String::with_capacity(pattern.len() + 16);
    let mut chars = pattern.chars().peekable();
    let mut class = None;
    while let Some(c) = chars.next() {
        let in_class = class.is_some();
        match c {
            '\\' => escape(&mut chars, &mut out, in_class)?,
            '[' if !in_class => {
                class = Some(());
                out.push('[');
                if chars.next_if_eq(&'^').is_some() {
                    out.push('^');
                }
                if chars.next_if_eq(&']').is_some() {
                    out.push_str("\\]");
                }
            }
            '[' if chars.peek() == Some(&':') => {
                // `[:alpha:]`, perhaps `[:^alpha:]`
                out.push('[');
                for c in chars.by_ref() {
                    out.push(c);
                    if c == ']' {
                        break;
                    }
                }
            }
            '[' | '&' | '~' if in_class => {
                out.push('\\');
                out.push(c);
            }
            ']' if in_class => {
                class = None;
                out.push(']');
            }
            '{' if !in_class => match repeat(&chars) {
                None => out.push_str("\\{"),
                Some(most) if most > MAX_REPEAT => return None,
                Some(_) => out.push('{'),
            },
            '}' if !in_class && !out_opens(&out) => out.push_str("\\}"),
            c => out.push(c),
        }
    }
    Some(out)
}

/// RE2 repeats at most so often.
const MAX_REPEAT: u32 = 1000;

/// The largest number in `n}`, `n,}` or `n,m}`, if one of these follows.
fn repeat(chars: &std::iter::Peekable<std::str::Chars<'_>>) -> Option<u32> {
    let inner = chars.clone().take_while(|&c| c != '}').take(12).collect::<String>();
    let (from, to) = inner.split_once(',').unwrap_or((&inner, ""));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let fits = !from.is_empty() && digits(from) && digits(to) && chars.clone().any(|c| c == '}');
    fits.then(|| [from, to].iter().filter_map(|text| text.parse().ok()).max().unwrap_or(u32::MAX))
}

/// Whether a brace that was written is still open.
fn out_opens(out: &str) -> bool {
    match out.rfind('{') {
        Some(at) => !out[..at].ends_with('\\') || out[..at].ends_with("\\\\") || out[..at].ends_with("\\x"),
        None => false,
    }
}

fn escape(chars: &mut std::iter::Peekable<std::str::Chars<'_>>, out: &mut String, in_class: bool) -> Option<()> {
    let c = chars.next()?;
    match c {
        // Go's classes are ASCII's.
        'd' => out.push_str("[0-9]"),
        'D' => out.push_str("[^0-9]"),
        'w' => out.push_str("[0-9A-Za-z_]"),
        'W' => out.push_str("[^0-9A-Za-z_]"),
        's' => out.push_str("[\\t\\n\\x0C\\r ]"),
        'S' => out.push_str("[^\\t\\n\\x0C\\r ]"),
        'b' if !in_class => out.push_str("(?-u:\\b)"),
        'B' if !in_class => out.push_str("(?-u:\\B)"),
        'Q' => {
            let mut literal = String::new();
            while let Some(c) = chars.next() {
                if c == '\\' && chars.next_if_eq(&'E').is_some() {
                    break;
                }
                literal.push(c);
            }
            out.push_str(&regex::escape(&literal));
        }
        'E' => {}
        'C' | 'Z' | '<' | '>' if c.is_alphabetic() => return None,
        '<' | '>' => out.push(c),
        '0'..='7' => {
            let mut code = c.to_digit(8)?;
            let mut length = 1;
            while length < 3
                && let Some(digit) = chars.peek().and_then(|c| c.to_digit(8))
            {
                chars.next();
                code = code * 8 + digit;
                length += 1;
            }
            // A lone digit would be a back reference, which RE2 does not have.
            if length == 1 && c != '0' {
                return None;
            }
            let _ = write!(out, "\\x{{{code:x}}}");
        }
        '8' | '9' => return None,
        c => {
            out.push('\\');
            out.push(c);
        }
    }
    Some(())
}

fn matches(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let subject = text(&args[1])?;
    Ok(Value::Bool(compiled(text(&args[0])?)?.is_match(subject)))
}

/// A glob on a text. An empty alternative (`{a,}`) is written out: the matcher below knows none.
fn glob(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let pattern = text(&args[0])?;
    if !["{,", ",,", ",}"].iter().any(|empty| pattern.contains(empty)) {
        return super::regorus_functions::by_name("glob.match", args, cx.budget);
    }
    for one in alternatives(cx, pattern)? {
        let args = [Value::from(one), args[1].clone(), args[2].clone()];
        if super::regorus_functions::by_name("glob.match", &args, cx.budget)? == Value::Bool(true) {
            return Ok(Value::Bool(true));
        }
    }
    Ok(Value::Bool(false))
}

/// What a pattern's first alternatives stand for, one pattern each, and so on.
fn alternatives(cx: &mut Cx<'_>, pattern: &str) -> Got<Vec<String>> {
    let mut done = Vec::new();
    let mut left = vec![pattern.to_owned()];
    while let Some(pattern) = left.pop() {
        cx.budget.cells(1 + pattern.len() / 16)?;
        let found = pattern.find('{').zip(pattern.find('}')).filter(|(open, close)| open < close);
        let Some((open, close)) = found else {
            done.push(pattern);
            continue;
        };
        let inner = &pattern[open + 1..close];
        if inner.contains(['{', '\\', '[']) {
            return Err(Failure::Stop(crate::eval::EvalError {
                at: None,
                message: "glob.match is not run on an empty alternative among nested ones".to_owned(),
                is_limit: false,
            }));
        }
        left.extend(inner.split(',').map(|one| format!("{}{one}{}", &pattern[..open], &pattern[close + 1..])));
    }
    Ok(done)
}

fn is_valid(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let Value::String(pattern) = &args[0] else { return Ok(Value::Bool(false)) };
    match compiled(pattern) {
        Ok(_) => Ok(Value::Bool(true)),
        Err(Failure::Undefined) => Ok(Value::Bool(false)),
        Err(stop @ Failure::Stop(_)) => Err(stop),
    }
}

fn split(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (regex, subject) = (compiled(text(&args[0])?)?, text(&args[1])?);
    let mut parts = Vec::new();
    let mut from = 0;
    for found in regex.find_iter(subject) {
        // Go makes no empty first part of an empty match at the start.
        if found.end() == 0 || (found.is_empty() && found.start() == subject.len()) {
            continue;
        }
        parts.push(Value::from(&subject[from..found.start()]));
        from = found.end();
    }
    parts.push(Value::from(&subject[from..]));
    cx.budget.cells(parts.len() + subject.len() / 16)?;
    Ok(Value::from(parts))
}

fn limit_of(value: &Value) -> Got<usize> {
    Ok(usize::try_from(whole(value)?).unwrap_or(usize::MAX))
}

fn find_n(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (regex, subject, limit) = (compiled(text(&args[0])?)?, text(&args[1])?, limit_of(&args[2])?);
    let found = regex.find_iter(subject).take(limit).map(|found| Value::from(found.as_str())).collect::<Vec<_>>();
    cx.budget.cells(found.len())?;
    Ok(Value::from(found))
}

fn submatches(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (regex, subject, limit) = (compiled(text(&args[0])?)?, text(&args[1])?, limit_of(&args[2])?);
    let found = regex.captures_iter(subject).take(limit).map(|captures| {
        let groups = captures.iter().map(|group| Value::from(group.map_or("", |group| group.as_str())));
        Value::from(groups.collect::<Vec<_>>())
    });
    let found = found.collect::<Vec<_>>();
    cx.budget.cells(found.len() * regex.captures_len())?;
    Ok(Value::from(found))
}

fn replace(cx: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (subject, regex, with) = (text(&args[0])?, compiled(text(&args[1])?)?, text(&args[2])?);
    // Each group that is named puts at most all that was found in once.
    let groups = with.matches('$').count();
    let found = regex.find_iter(subject).map(|found| with.len() + groups.saturating_mul(found.len()));
    cx.budget.cells(found.fold(subject.len(), usize::saturating_add) / 16)?;
    Ok(Value::from(regex.replace_all(subject, with).into_owned()))
}

/// A text with expressions between two marks: what is outside is taken literally.
fn template_match(_: &mut Cx<'_>, args: &[Value]) -> Answer {
    let (template, subject) = (text(&args[0])?, text(&args[1])?);
    let (open, close) = (text(&args[2])?, text(&args[3])?);
    let single = |text: &str| text.chars().next().filter(|_| text.chars().count() == 1).ok_or(Failure::Undefined);
    let (open, close) = (single(open)?, single(close)?);
    let mut pattern = String::from("^");
    let mut rest = template;
    while let Some(at) = rest.find(open) {
        pattern.push_str(&regex::escape(&rest[..at]));
        let inner = &rest[at + open.len_utf8()..];
        let mut depth = 1_usize;
        let end = inner.char_indices().find_map(|(i, c)| {
            if c == close {
                depth -= 1;
            } else if c == open {
                depth += 1;
            }
            (depth == 0).then_some(i)
        });
        let end = end.ok_or(Failure::Undefined)?;
        let _ = write!(pattern, "({})", &inner[..end]);
        rest = &inner[end + close.len_utf8()..];
    }
    if rest.contains(close) {
        return Err(Failure::Undefined);
    }
    pattern.push_str(&regex::escape(rest));
    pattern.push('$');
    Ok(Value::Bool(compiled(&pattern)?.is_match(subject)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn go_s_syntax_means_what_it_means_in_go() {
        for (pattern, subject, wanted) in [
            (r"^.{1,256}$", "abc", true),
            (r"^\w+$", "ä", false),
            (r"^\d$", "٣", false),
            (r"a{,3}", "a{,3}", true),
            (r"^[[]$", "[", true),
            (r"^[a&&b]$", "&", true),
            (r"\Qa.b\E", "axb", false),
            (r"^${x}", "${x}", false),
            (r"\$\{[^}]+\}", "${x}", true),
            (r"\<b\>", "<b>", true),
            (r"^[[:alpha:]_]+$", "a_b", true),
            (r"^[\w.-]+$", "a.b-c", true),
            (r"[^\s]", "x", true),
        ] {
            assert_eq!(compiled(pattern).map(|r| r.is_match(subject)).ok(), Some(wanted), "{pattern}");
        }
        assert!(compiled(r"(a)\1").is_err() && compiled("a(").is_err());
    }
}
