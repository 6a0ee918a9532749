use unicode_segmentation::UnicodeSegmentation;

use super::arguments::{elements, text, whole};
use super::output::{Text, too_long};
use super::{CallCx, FnError, Function, Param, letter_case, regular};
use crate::cty::{MAX_STRING_BYTES, Type, Value};

pub(super) fn functions() -> Vec<Function> {
    let string = |name| Param::new(name, Type::String);
    let dynamic = |name| Param::new(name, Type::String).allow_dynamic();
    let number = |name| Param::new(name, Type::Number);
    let list = |name| Param::new(name, Type::list(Type::String));
    vec![
        Function::new("chomp", [string("str")], Type::String, |args, _, _| {
            Ok(Value::string(text(&args[0]).trim_end_matches(['\r', '\n'])))
        }),
        Function::new("endswith", [string("str"), string("suffix")], Type::Bool, |args, _, _| {
            Ok(Value::from(text(&args[0]).ends_with(text(&args[1]))))
        }),
        Function::new("indent", [number("spaces"), string("str")], Type::String, indent),
        Function::new("join", [string("separator")], Type::String, join).variadic(list("lists")),
        Function::new("lower", [dynamic("str")], Type::String, |args, _, _| Ok(each_letter(args, letter_case::lower))),
        Function::new("replace", [string("str"), string("substr"), string("replace")], Type::String, replace),
        Function::new("sort", [list("list").allow_unknown()], Type::list(Type::String), sort),
        Function::new("split", [string("separator"), string("str")], Type::list(Type::String), split),
        Function::new("startswith", [string("str").allow_unknown(), string("prefix")], Type::Bool, starts_with),
        Function::new("strcontains", [string("str"), string("substr")], Type::Bool, |args, _, _| {
            Ok(Value::from(text(&args[0]).contains(text(&args[1]))))
        })
        .nullable(),
        Function::new("strrev", [dynamic("str")], Type::String, |args, _, _| {
            Ok(Value::string(text(&args[0]).graphemes(true).rev().collect::<String>()))
        }),
        Function::new(
            "substr",
            [dynamic("str"), number("offset").allow_dynamic(), number("length").allow_dynamic()],
            Type::String,
            substr,
        ),
        Function::new("title", [string("str")], Type::String, title),
        Function::new("trim", [string("str"), string("cutset")], Type::String, |args, _, _| {
            let cut: Vec<char> = text(&args[1]).chars().collect();
            Ok(Value::string(text(&args[0]).trim_matches(cut.as_slice())))
        }),
        Function::new("trimprefix", [string("str"), string("prefix")], Type::String, |args, _, _| {
            let text_of = text(&args[0]);
            Ok(Value::string(text_of.strip_prefix(text(&args[1])).unwrap_or(text_of)))
        }),
        Function::new("trimspace", [string("str")], Type::String, |args, _, _| {
            Ok(Value::string(text(&args[0]).trim()))
        }),
        Function::new("trimsuffix", [string("str"), string("suffix")], Type::String, |args, _, _| {
            let text_of = text(&args[0]);
            Ok(Value::string(text_of.strip_suffix(text(&args[1])).unwrap_or(text_of)))
        }),
        Function::new("upper", [dynamic("str")], Type::String, |args, _, _| Ok(each_letter(args, letter_case::upper))),
    ]
}

/// How many characters people see: grapheme clusters, as `length` counts a string.
pub(super) fn graphemes(text: &str) -> usize {
    if text.is_ascii() && !text.contains("\r\n") { text.len() } else { text.graphemes(true).count() }
}

/// The text from the grapheme cluster with that number on.
pub(super) fn after_graphemes(text: &str, count: usize) -> &str {
    text.grapheme_indices(true).nth(count).map_or("", |(at, _)| &text[at..])
}

/// The first grapheme clusters of the text.
pub(super) fn first_graphemes(text: &str, count: usize) -> &str {
    text.grapheme_indices(true).nth(count).map_or(text, |(at, _)| &text[..at])
}

fn each_letter(args: &[Value], change: fn(char) -> char) -> Value {
    Value::string(text(&args[0]).chars().map(change).collect::<String>())
}

/// The most that Go can ask an amd64 machine for, in bytes; Terraform rejects what would take more, and what would take
/// less depends on the machine.
const MAX_ALLOCATION: usize = 1 << 48;

fn indent(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let spaces =
        usize::try_from(whole(&args[0])?).map_err(|_| FnError::new("the number of spaces must not be negative"))?;
    if spaces > MAX_ALLOCATION {
        return Err(FnError::new(format!("no machine has room for {spaces} spaces")));
    }
    let mut out = Text::default();
    for (i, line) in text(&args[1]).split('\n').enumerate() {
        if i > 0 {
            out.push('\n');
            out.repeat(' ', spaces);
        }
        out.push_str(line);
    }
    Ok(out.into_value())
}

fn join(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (separator, lists) = (text(&args[0]), &args[1..]);
    if lists.is_empty() {
        return Err(FnError::new("at least one list is required"));
    }
    if !lists.iter().all(Value::is_wholly_known) {
        return Ok(Value::unknown(Type::String));
    }
    let mut out = Text::default();
    let mut first = true;
    for (i, list) in lists.iter().enumerate() {
        for (j, item) in elements(list).iter().enumerate() {
            let Some(item) = item.as_str() else {
                let of = if lists.len() > 1 { format!(" of list {}", i + 1) } else { String::new() };
                let message = format!("element {j}{of} is null; cannot concatenate null values");
                return Err(FnError::argument(i + 1, message));
            };
            if !std::mem::take(&mut first) {
                out.push_str(separator);
            }
            out.push_str(item);
        }
    }
    Ok(out.into_value())
}

/// A pattern where the text to replace stands in slashes, else literal text.
fn replace(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (subject, wanted, with) = (text(&args[0]), text(&args[1]), text(&args[2]));
    if let Some(pattern) = wanted.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')) {
        return regular::replace_all(pattern, subject, with);
    }
    // Where the text is empty, there is one place more than there are characters.
    let grows = with.len().saturating_sub(wanted.len());
    let most = subject.len() / wanted.len().max(1) + 1;
    let may_outgrow = subject.len().saturating_add(grows.saturating_mul(most)) > MAX_STRING_BYTES;
    if may_outgrow
        && subject.len().saturating_add(grows.saturating_mul(subject.matches(wanted).count())) > MAX_STRING_BYTES
    {
        return Ok(too_long());
    }
    Ok(Value::string(subject.replace(wanted, with)))
}

fn sort(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let list = &args[0];
    if !list.is_wholly_known() {
        if let [only] = elements(list) {
            // Of one there is one order, but nothing more is said of it.
            let only = Value::unknown(Type::String).because(only.why()).with_origin_of(only);
            return Ok(Value::list(Type::String, vec![only]));
        }
        let range = list.range();
        // The order is not known, the length is.
        let unknown = Value::unknown(returns.clone()).because(list.why_within());
        return Ok(unknown.refine(|r| {
            r.not_null().min_length(range.min_length());
            match range.max_length() {
                Some(most) => r.max_length(most),
                None => r,
            }
        }));
    }
    let mut sorted = elements(list).to_vec();
    if let Some(at) = sorted.iter().position(Value::is_null) {
        return Err(FnError::new(format!("given list element {at} is null; a null string cannot be sorted")));
    }
    sorted.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
    Ok(Value::list(Type::String, sorted))
}

fn split(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (separator, subject) = (text(&args[0]), text(&args[1]));
    let parts = if separator.is_empty() {
        subject.chars().map(|c| Value::string(c.to_string())).collect()
    } else {
        subject.split(separator).map(Value::string).collect()
    };
    Ok(Value::list(Type::String, parts))
}

fn starts_with(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let prefix = text(&args[1]);
    if let Some(known) = args[0].as_str() {
        return Ok(Value::from(known.starts_with(prefix)));
    }
    let range = args[0].range();
    let known = range.prefix();
    if known.starts_with(prefix) {
        return Ok(Value::from(true));
    }
    let decided = !known.is_empty() && known.len() >= prefix.len();
    Ok(if decided { Value::from(false) } else { Value::unknown(Type::Bool) })
}

fn substr(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (subject, offset, length) = (text(&args[0]), whole(&args[1])?, whole(&args[2])?);
    let offset = if offset < 0 {
        // From the end; before the start counts as the start.
        let count = graphemes(subject) as i64;
        count.saturating_add(offset).max(0)
    } else if length == 0 {
        return Ok(Value::string(""));
    } else {
        offset
    };
    let rest = after_graphemes(subject, usize::try_from(offset).unwrap_or(usize::MAX));
    let length = match usize::try_from(length) {
        // With a negative offset, a length of zero is not a length.
        Ok(0) | Err(_) => return Ok(Value::string(rest)),
        Ok(length) => length,
    };
    Ok(Value::string(first_graphemes(rest, length)))
}

fn title(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let separates = |c: char| match c {
        c if c.is_ascii() => !(c.is_ascii_alphanumeric() || c == '_'),
        c => c.is_whitespace(),
    };
    let mut previous = ' ';
    let mut titled = |c: char| if separates(std::mem::replace(&mut previous, c)) { letter_case::title(c) } else { c };
    Ok(Value::string(text(&args[0]).chars().map(&mut titled).collect::<String>()))
}
