//! `format` and `formatlist`: Terraform's verbs, widths in characters that people see.

mod verb;

use super::arguments::{elements, is_sequence, text};
use super::output::{Text, limited, too_long};
use super::{CallCx, FnError, Function, Param};
use crate::cty::{MAX_STRING_BYTES, Origin, Partial, Refinement, TemplatePart, Type, Value, safe_prefix};
use verb::{Piece, Pieces};

pub(super) fn functions() -> Vec<Function> {
    let string = || [Param::new("format", Type::String)];
    let args = || Param::new("args", Type::Dynamic).allow_null().allow_unknown();
    vec![
        Function::new("format", string(), Type::String, format).variadic(args()),
        Function::new("formatlist", string(), Type::list(Type::String), format_list).variadic(args()),
    ]
}

fn format(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (format, args) = (text(&args[0]), &args[1..]);
    if args.iter().all(Value::is_wholly_known) { formatted(format, args) } else { Ok(unknown_text(format, args)) }
}

/// The text that a format makes of known arguments.
fn formatted(format: &str, args: &[Value]) -> Result<Value, FnError> {
    let mut out = Text::default();
    let mut pieces = Pieces::of(format);
    while let Some(piece) = pieces.next()? {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Verb(verb) => {
                if verb.precision.is_some_and(|precision| precision >= MAX_STRING_BYTES) {
                    return Ok(too_long());
                }
                verb.write(verb.argument_of(args)?, &mut out)?;
            }
        }
        if out.is_full() {
            return Ok(too_long());
        }
    }
    let used = pieces.highest_argument();
    if used < args.len() {
        let message = match used {
            0 => "too many arguments; no verbs in format string".to_owned(),
            _ => format!("too many arguments; only {used} used by format string"),
        };
        return Err(FnError::argument(used + 1, message));
    }
    Ok(out.into_value())
}

/// What is known of a text some of whose arguments are unknown: how it starts, and its parts, as of a template.
fn unknown_text(format: &str, args: &[Value]) -> Value {
    let mut unknown = Value::unknown(Type::String).because(Value::why_any(args)).refine(Refinement::not_null);
    if let Some(prefix) = format.find('%').map(|at| &format[..at]).filter(|prefix| !prefix.is_empty()) {
        unknown = unknown.refine(|r| r.prefix(&safe_prefix(prefix)));
    }
    let Ok(parts) = known_parts(format, args) else { return unknown };
    if let [TemplatePart::Unknown(only)] = &*parts
        && (only.ty() == Type::String || (only.is_dynamic() && only.copied().is_some()))
    {
        return unknown.meant_as(only);
    }
    let why = unknown.why();
    unknown.with_origin(Origin { why, copy_of: None, partial: Some(Partial::Template(parts.into())) })
}

/// The parts of a text. Where a format is wrong or asks for more than strings as they are, there are none.
fn known_parts(format: &str, args: &[Value]) -> Result<Vec<TemplatePart>, FnError> {
    let mut parts = Vec::new();
    let mut known = Text::default();
    let mut pieces = Pieces::of(format);
    while let Some(piece) = pieces.next()? {
        match piece {
            Piece::Text(text) => known.push_str(text),
            Piece::Verb(verb) => {
                let arg = verb.argument_of(args)?;
                if arg.is_wholly_known() {
                    verb.write(arg, &mut known)?;
                } else if verb.is_plain_text() && (arg.ty().is_primitive() || arg.is_dynamic()) {
                    push_known(&mut known, &mut parts);
                    parts.push(TemplatePart::Unknown(arg.clone()));
                } else {
                    return Err(FnError::new("not a template"));
                }
            }
        }
        if known.is_full() {
            return Err(FnError::new("too long"));
        }
    }
    push_known(&mut known, &mut parts);
    Ok(parts)
}

fn push_known(known: &mut Text, parts: &mut Vec<TemplatePart>) {
    let text = std::mem::take(known);
    if !text.as_str().is_empty() {
        parts.push(TemplatePart::Text(text.as_str().into()));
    }
}

/// How an argument of `formatlist` takes part in each text.
enum Role<'v> {
    /// One element a text.
    Elements(&'v [Value]),
    /// The same for all texts.
    Single(&'v Value),
    /// Not known yet how many elements it has.
    Unknown,
}

fn format_list(args: &[Value], returns: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let (format, args) = (text(&args[0]), &args[1..]);
    if args.is_empty() {
        return Ok(Value::list(Type::String, vec![formatted(format, args)?]));
    }
    let Some((roles, length)) = roles(args)? else { return Ok(Value::unknown(returns.clone())) };
    let mut texts = Vec::new();
    let mut bytes = 0_usize;
    for i in 0..length {
        let row: Vec<Value> = roles.iter().map(|role| role.in_text(i)).collect();
        let text = if row.iter().all(Value::is_wholly_known) {
            formatted(format, &row)
                .map_err(|error| FnError::new(format!("error on format iteration {i}: {}", error.message)))?
        } else {
            unknown_text(format, &row)
        };
        bytes = bytes.saturating_add(text.as_str().map_or(0, str::len));
        if bytes > MAX_STRING_BYTES {
            return Ok(limited(returns.clone(), "string-bytes"));
        }
        texts.push(text);
    }
    Ok(Value::list(Type::String, texts))
}

impl Role<'_> {
    fn in_text(&self, i: usize) -> Value {
        match self {
            Self::Elements(elements) => elements.get(i).cloned().unwrap_or(Value::DYNAMIC),
            Self::Single(value) => (*value).clone(),
            Self::Unknown => Value::DYNAMIC,
        }
    }
}

/// The arguments' roles and the number of texts. `None` while a sequence's length is unknown.
fn roles(args: &[Value]) -> Result<Option<(Vec<Role<'_>>, usize)>, FnError> {
    let mut length: Option<(usize, usize)> = None;
    let mut roles = Vec::with_capacity(args.len());
    for (i, arg) in args.iter().enumerate() {
        let ty = arg.ty();
        if arg.is_null() || !is_sequence(&ty) {
            roles.push(if arg.is_dynamic() && !arg.is_known() { Role::Unknown } else { Role::Single(arg) });
            continue;
        }
        let this = match &ty {
            Type::Tuple(types) => types.len(),
            _ if arg.is_known() && arg.length().is_known() => elements(arg).len(),
            _ => {
                roles.push(Role::Unknown);
                continue;
            }
        };
        let (chosen, by) = *length.get_or_insert((this, i));
        if this != chosen {
            let message = format!(
                "argument {} has length {this}, which is inconsistent with argument {} of length {chosen}",
                i + 1,
                by + 1
            );
            return Err(FnError::argument(i + 1, message));
        }
        roles.push(if arg.is_known() { Role::Elements(elements(arg)) } else { Role::Unknown });
    }
    if roles.iter().any(|role| matches!(role, Role::Unknown)) {
        return Ok(None);
    }
    Ok(Some((roles, length.map_or(1, |(length, _)| length))))
}
