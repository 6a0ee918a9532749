//! The expression console: one expression's answer, in the shape that Terraform's own answers are recorded in.

use std::fmt::Write as _;

use crate::cty::{Marks, Value};
use crate::eval::{Scope, evaluate};
use crate::syntax::{Diagnostic, Tree, parse_argument};

/// What the console has to say about an expression.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The expression as it was parsed; spans of diagnostics are into it.
    pub tree: Tree,
    /// The value, or why there is none: first what did not parse, else what does not evaluate.
    pub result: Result<Value, Vec<Diagnostic>>,
}

/// Evaluates a text as an expression, as an argument of a configuration could have it.
pub fn answer(text: &str, scope: &Scope<'_>) -> Answer {
    let (tree, id) = parse_argument(text);
    if !tree.diagnostics().is_empty() {
        let result = Err(tree.diagnostics().to_vec());
        return Answer { tree, result };
    }
    let evaluated = evaluate(&tree, id, scope);
    let mut diagnostics = evaluated.diagnostics;
    let value = evaluated.value;
    let shown_only = value.marks_within().contains(Marks::TYPE);
    if diagnostics.is_empty() && shown_only && !(value.marks().contains(Marks::TYPE) && value.as_str().is_some()) {
        let detail = "The console-only \"type\" function cannot be used as part of an expression.";
        diagnostics.push(Diagnostic {
            span: tree.span(id),
            summary: "Invalid use of type function".into(),
            detail: detail.into(),
            related: None,
        });
    }
    let result = if diagnostics.is_empty() { Ok(value) } else { Err(diagnostics) };
    Answer { tree, result }
}

impl Answer {
    /// The answer as the members of a JSON object, without braces: `"ok":true,"value":…,"type":…`, and where they say
    /// anything `"unknown"` and `"sensitive"`: true, or a structure of true and false like the value's. Unknown
    /// attributes and map elements are left out of the value, unknown elements of lists are null in it. Or `"ok":false` and
    /// `"error":{"summary","detail"}` of the first diagnostic. Numbers have all their digits; an infinity has no
    /// value, but `"infinite":true`.
    pub fn json_members(&self) -> String {
        let mut out = String::new();
        match &self.result {
            Ok(value) => write_answer(value, &mut out),
            Err(diagnostics) => {
                let (summary, detail) = diagnostics.first().map_or(("", ""), |first| (&*first.summary, &*first.detail));
                out.push_str("\"ok\":false,\"error\":{\"summary\":");
                write_string(summary, &mut out);
                out.push_str(",\"detail\":");
                write_string(detail, &mut out);
                out.push('}');
            }
        }
        out
    }
}

fn write_answer(value: &Value, out: &mut String) {
    out.push_str("\"ok\":true");
    if value.has_infinity() {
        out.push_str(",\"infinite\":true");
    } else {
        out.push_str(",\"value\":");
        write_value(value, out);
    }
    out.push_str(",\"type\":");
    write_string(&value.ty().to_string(), out);
    if !value.is_wholly_known() {
        out.push_str(",\"unknown\":");
        write_flags(value, |value| !value.is_known(), out);
    }
    if value.marks_within().contains(Marks::SENSITIVE) {
        out.push_str(",\"sensitive\":");
        write_flags(value, |value| value.marks().contains(Marks::SENSITIVE), out);
    }
    if value.marks_within().contains(Marks::EPHEMERAL) {
        out.push_str(",\"ephemeral\":true");
    }
}

/// A value as JSON, its known parts only.
pub fn write_value(value: &Value, out: &mut String) {
    if let Some(flag) = value.as_bool() {
        out.push_str(if flag { "true" } else { "false" });
    } else if let Some(number) = value.as_number() {
        // JSON has no infinity.
        let quote = if number.is_infinite() { "\"" } else { "" };
        let _ = write!(out, "{quote}{}{quote}", number.as_planned());
    } else if let Some(text) = value.as_str() {
        write_string(text, out);
    } else if let Some(elements) = value.as_elements() {
        write_list(elements, out, write_value);
    } else if let Some(map) = value.as_map() {
        let known = map.iter().filter(|(_, value)| value.is_known());
        write_members(known.map(|(name, value)| (&**name, value)), out, write_value);
    } else {
        out.push_str("null");
    }
}

/// True where `hit` holds, else the structure of its parts, where attributes that are simply false are left out.
pub(crate) fn write_flags(value: &Value, hit: fn(&Value) -> bool, out: &mut String) {
    if hit(value) {
        out.push_str("true");
    } else if let Some(elements) = value.as_elements() {
        write_list(elements, out, |value, out| write_flags(value, hit, out));
    } else if let Some(map) = value.as_map() {
        let flagged =
            map.iter().filter(|(_, value)| hit(value) || value.as_elements().is_some() || value.as_map().is_some());
        let members = flagged.map(|(name, value)| (&**name, value));
        write_members(members, out, |value, out| write_flags(value, hit, out));
    } else {
        out.push_str("false");
    }
}

fn write_list(values: &[Value], out: &mut String, mut write: impl FnMut(&Value, &mut String)) {
    out.push('[');
    for (i, value) in values.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        write(value, out);
    }
    out.push(']');
}

fn write_members<'v>(
    members: impl Iterator<Item = (&'v str, &'v Value)>,
    out: &mut String,
    mut write: impl FnMut(&Value, &mut String),
) {
    out.push('{');
    for (i, (name, value)) in members.enumerate() {
        if i > 0 {
            out.push(',');
        }
        write_string(name, out);
        out.push(':');
        write(value, out);
    }
    out.push('}');
}

pub(crate) fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
}
