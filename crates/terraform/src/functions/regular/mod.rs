//! Regular expressions in RE2's syntax, as Go reads it, on the `regex` crate.
//!
//! Two things differ, in patterns that nobody was seen to write: inside a class, `(?i)` also folds `\w` to the letters
//! `ſ` and `K`, and `\p{…}` takes more names than Go has.

mod syntax;

use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Arc;

use regex::{Captures, Regex, RegexBuilder};

use super::arguments::text;
use super::output::{Text, limited};
use super::{CallCx, FnError, Function, Param};
use crate::cty::{MAX_VALUE_NODES, Type, Value};
use syntax::{Pattern, PatternError, translate};

/// How large a compiled pattern gets, in bytes (limit `regex-size`).
const MAX_COMPILED_BYTES: usize = 10 << 20;

/// How long a pattern is, in bytes (limit `regex-size`).
const MAX_PATTERN_BYTES: usize = 1 << 16;

pub(super) fn functions() -> Vec<Function> {
    let string = |name| Param::new(name, Type::String);
    let params = || [string("pattern"), string("string")];
    vec![
        Function::typed("regex", params(), regex_type, regex),
        Function::typed("regexall", params(), regex_all_type, regex_all),
    ]
}

/// A pattern and its compiled form.
struct Compiled {
    regex: Arc<Regex>,
    /// The names of the groups, from the first on.
    names: Vec<Option<String>>,
}

/// Why there is no compiled form.
enum CompileError {
    Syntax(PatternError),
    Limit(&'static str),
}

fn compile(pattern: &str) -> Result<Compiled, CompileError> {
    if pattern.len() > MAX_PATTERN_BYTES {
        return Err(CompileError::Limit("regex-size"));
    }
    let Pattern { rust, names, depth } = translate(pattern).map_err(CompileError::Syntax)?;
    // Deeper ones are refused by the crate too.
    if depth > 200 {
        return Err(CompileError::Limit("regex-depth"));
    }
    match expression(&rust) {
        Ok(regex) => Ok(Compiled { regex, names }),
        Err(regex::Error::CompiledTooBig(_)) => Err(CompileError::Limit("regex-size")),
        Err(_) => Err(CompileError::Syntax(PatternError::new("invalid syntax", pattern))),
    }
}

thread_local! {
    /// What was compiled last: a configuration asks for the same few expressions for each of its instances, and to
    /// compile one takes longer than to use it.
    /// Shared, since a copy would have to make the memory that it searches with anew.
    static KEPT: RefCell<HashMap<String, Arc<Regex>>> = RefCell::default();
}

/// So many compiled expressions are kept.
const MAX_KEPT: usize = 64;

/// A compiled expression in the words of the crate `regex`.
pub(super) fn expression(pattern: &str) -> Result<Arc<Regex>, regex::Error> {
    KEPT.with_borrow_mut(|kept| {
        if let Some(regex) = kept.get(pattern) {
            return Ok(Arc::clone(regex));
        }
        let regex = Arc::new(RegexBuilder::new(pattern).size_limit(MAX_COMPILED_BYTES).build()?);
        if kept.len() >= MAX_KEPT {
            kept.clear();
        }
        kept.insert(pattern.to_owned(), Arc::clone(&regex));
        Ok(regex)
    })
}

fn invalid(error: &PatternError) -> FnError {
    FnError::argument(0, format!("invalid regexp pattern: {} in {}", error.code, error.part))
}

/// A string where the pattern has no groups, else a tuple or an object of what the groups matched.
fn result_type(names: &[Option<String>]) -> Result<Type, FnError> {
    if names.is_empty() {
        return Ok(Type::String);
    }
    let given: Vec<&String> = names.iter().flatten().collect();
    if given.is_empty() {
        return Ok(Type::tuple(vec![Type::String; names.len()]));
    }
    if given.len() < names.len() {
        let message = "invalid regexp pattern: cannot mix both named and unnamed capture groups";
        return Err(FnError::argument(0, message));
    }
    Ok(Type::object(given.into_iter().map(|name| (name.as_str().into(), Type::String))))
}

/// The type of one match; `None` while the pattern is unknown, or too long.
fn match_type(args: &[Value]) -> Result<Option<Type>, FnError> {
    let Some(pattern) = args[0].as_str().filter(|pattern| pattern.len() <= MAX_PATTERN_BYTES) else {
        return Ok(None);
    };
    let names = translate(pattern).map_err(|error| invalid(&error))?.names;
    if !args[1].is_known()
        && let Err(CompileError::Syntax(error)) = compile(pattern)
    {
        return Err(invalid(&error));
    }
    result_type(&names).map(Some)
}

fn regex_type(args: &[Value]) -> Result<Type, FnError> {
    Ok(match_type(args)?.unwrap_or(Type::Dynamic))
}

fn regex_all_type(args: &[Value]) -> Result<Type, FnError> {
    Ok(Type::list(match_type(args)?.unwrap_or(Type::Dynamic)))
}

fn regex(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let compiled = match compile(text(&args[0])) {
        Ok(compiled) => compiled,
        Err(CompileError::Syntax(error)) => return Err(invalid(&error)),
        Err(CompileError::Limit(limit)) => return Ok(limited(returns.clone(), limit)),
    };
    let found = compiled.regex.captures(text(&args[1]));
    let found = found.ok_or_else(|| FnError::new("pattern did not match any part of the given string"))?;
    Ok(match_value(&compiled.names, &found))
}

fn regex_all(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let compiled = match compile(text(&args[0])) {
        Ok(compiled) => compiled,
        Err(CompileError::Syntax(error)) => return Err(invalid(&error)),
        Err(CompileError::Limit(limit)) => return Ok(limited(returns.clone(), limit)),
    };
    let most = MAX_VALUE_NODES as usize / (compiled.names.len() + 1);
    let mut matches = Vec::new();
    for found in compiled.regex.captures_iter(text(&args[1])) {
        if matches.len() >= most {
            return Ok(limited(returns.clone(), "value-nodes"));
        }
        matches.push(match_value(&compiled.names, &found));
    }
    Ok(Value::list(returns.element().cloned().unwrap_or(Type::Dynamic), matches))
}

fn match_value(names: &[Option<String>], found: &Captures<'_>) -> Value {
    // A group that took no part in the match is null.
    let group = |i: usize| found.get(i).map_or_else(|| Value::null(Type::String), |part| Value::string(part.as_str()));
    match names.first() {
        None => group(0),
        Some(None) => Value::tuple((1..=names.len()).map(group).collect()),
        Some(Some(_)) => {
            let attributes =
                names.iter().enumerate().filter_map(|(i, name)| Some((name.as_deref()?.into(), group(i + 1))));
            Value::object(attributes.collect())
        }
    }
}

/// `replace` with a pattern: `$1`, `$name` and `${name}` in the replacement stand for what groups matched.
pub(super) fn replace_all(pattern: &str, subject: &str, with: &str) -> Result<Value, FnError> {
    let compiled = match compile(pattern) {
        Ok(compiled) => compiled,
        Err(CompileError::Syntax(error)) => {
            return Err(FnError::new(format!("error parsing regexp: {}: `{}`", error.code, error.part)));
        }
        Err(CompileError::Limit(limit)) => return Ok(limited(Type::String, limit)),
    };
    let parts = replacement_parts(with);
    let mut out = Text::default();
    let mut done = 0;
    for found in compiled.regex.captures_iter(subject) {
        let Some(whole) = found.get(0) else { continue };
        out.push_str(&subject[done..whole.start()]);
        done = whole.end();
        for part in &parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Group(name) => out.push_str(group_text(name, &compiled.names, &found)),
            }
        }
        if out.is_full() {
            break;
        }
    }
    out.push_str(&subject[done..]);
    Ok(out.into_value())
}

enum Part<'t> {
    Text(&'t str),
    Group(&'t str),
}

fn replacement_parts(mut rest: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    while let Some(at) = rest.find('$') {
        parts.push(Part::Text(&rest[..at]));
        let after = &rest[at + 1..];
        if let Some(tail) = after.strip_prefix('$') {
            parts.push(Part::Text("$"));
            rest = tail;
        } else if let Some((name, tail)) = group_name(after) {
            parts.push(Part::Group(name));
            rest = tail;
        } else {
            parts.push(Part::Text("$"));
            rest = after;
        }
    }
    parts.push(Part::Text(rest));
    parts
}

/// The name that a text behind `$` starts with, in braces or not, and what follows.
fn group_name(text: &str) -> Option<(&str, &str)> {
    let (braced, text) = text.strip_prefix('{').map_or((false, text), |inner| (true, inner));
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let rest = if braced { rest.strip_prefix('}')? } else { rest };
    (!name.is_empty()).then_some((name, rest))
}

fn group_text<'s>(name: &str, names: &[Option<String>], found: &Captures<'s>) -> &'s str {
    let number = name.bytes().all(|byte| byte.is_ascii_digit()) && (name == "0" || !name.starts_with('0'));
    let group = if number {
        name.parse().ok().and_then(|i| found.get(i))
    } else {
        let mut same = names.iter().enumerate().filter(|(_, given)| given.as_deref() == Some(name));
        same.find_map(|(i, _)| found.get(i + 1))
    };
    group.map_or("", |group| group.as_str())
}
