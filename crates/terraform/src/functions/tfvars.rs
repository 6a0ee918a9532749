//! The functions of Terraform's built-in provider: values as configuration, and back.

use std::fmt::Write as _;

use super::arguments::text;
use super::output::Text;
use super::{CallCx, FnError, Function, Param};
use crate::cty::{Refinement, Str, Type, Value};
use crate::eval::{Constants, Scope, evaluate};
use crate::syntax::{Diagnostic, is_identifier, parse};

pub(super) fn functions() -> Vec<Function> {
    let value = || [Param::new("value", Type::Dynamic).allow_unknown().allow_dynamic()];
    vec![
        Function::typed(
            "provider::terraform::decode_tfvars",
            [Param::new("src", Type::String)],
            |_| Ok(Type::Dynamic),
            decode_tfvars,
        ),
        Function::new("provider::terraform::encode_expr", value(), Type::String, encode_expr),
        Function::new("provider::terraform::encode_tfvars", value(), Type::String, encode_tfvars),
    ]
}

fn decode_tfvars(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let tree = parse(text(&args[0]).to_owned());
    let failed = |what: &str, diagnostic: &Diagnostic| {
        FnError::new(format!("{what}: {}; {}", diagnostic.summary, diagnostic.detail))
    };
    if let Some(first) = tree.diagnostics().first() {
        return Err(failed("invalid tfvars syntax", first));
    }
    let body = tree.body();
    if let Some(block) = tree.blocks(body).first() {
        let kind = tree.text(block.kind);
        return Err(FnError::new(format!(
            "invalid tfvars content: Unexpected {kind:?} block; Blocks are not allowed here"
        )));
    }
    let mut attributes: Vec<(Str, Value)> = Vec::new();
    for attribute in tree.attributes(body) {
        let name = tree.text(attribute.name);
        let evaluated = evaluate(&tree, attribute.expr, &Scope { lookup: &Constants, names: &[] });
        if let Some(first) = evaluated.diagnostics.first() {
            return Err(failed(&format!("invalid expression for variable {name:?}"), first));
        }
        attributes.push((name.into(), evaluated.value));
    }
    Ok(Value::object(attributes))
}

fn encode_tfvars(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let value = &args[0];
    // Of what is not known not even the type is asked.
    if !value.is_wholly_known() {
        return Ok(Value::unknown(Type::String));
    }
    if !matches!(value.ty(), Type::Object(_) | Type::Map(_)) {
        return Err(FnError::new(
            "invalid value to encode: must be an object whose attribute names will become the encoded variable names",
        ));
    }
    let mut lines = Lines::default();
    for (name, value) in value.as_map().into_iter().flatten() {
        if !is_identifier(name) {
            return Err(FnError::new(format!(
                "invalid variable name {name:?}: must be a valid identifier, per Terraform's rules for input variable \
                 declarations"
            )));
        }
        lines.entry(name.to_string(), value);
    }
    Ok(lines.finish(true))
}

fn encode_expr(args: &[Value], _: &Type, _: &CallCx<'_>) -> Result<Value, FnError> {
    let value = &args[0];
    if value.is_wholly_known() {
        let mut lines = Lines::default();
        lines.start(None);
        lines.value(value);
        return Ok(lines.finish(false));
    }
    let unknown = Value::unknown(Type::String).because(value.why_within()).refine(Refinement::not_null);
    if !value.range().is_never_null() {
        return Ok(unknown);
    }
    let first = match value.ty() {
        Type::Object(_) | Type::Map(_) => "{",
        Type::Tuple(_) | Type::List(_) | Type::Set(_) => "[",
        Type::String => "\"",
        Type::Dynamic | Type::Bool | Type::Number => return Ok(unknown),
    };
    Ok(unknown.refine(|r| r.prefix(first)))
}

/// Configuration as Terraform formats it: two columns a level, and equals signs below each other where neighbouring
/// arguments fit on their lines.
#[derive(Default)]
struct Lines(Vec<Line>);

#[derive(Default)]
struct Line {
    key: Option<String>,
    rest: Text,
    /// How many more brackets it opens than it closes.
    opens: i32,
}

impl Lines {
    fn start(&mut self, key: Option<String>) {
        self.0.push(Line { key, ..Line::default() });
    }

    fn push(&mut self, text: &str, opens: i32) {
        if let Some(line) = self.0.last_mut() {
            line.rest.push_str(text);
            line.opens += opens;
        }
    }

    fn is_full(&self) -> bool {
        self.0.last().is_some_and(|line| line.rest.is_full())
    }

    fn entry(&mut self, key: String, value: &Value) {
        self.start(Some(key));
        self.value(value);
    }

    fn value(&mut self, value: &Value) {
        if self.is_full() {
            return;
        }
        if let Some(elements) = value.as_elements() {
            self.push("[", 1);
            for (i, element) in elements.iter().enumerate() {
                self.push(if i > 0 { ", " } else { "" }, 0);
                self.value(element);
            }
            self.push("]", -1);
        } else if let Some(map) = value.as_map() {
            self.push("{", 1);
            for (key, value) in map {
                let key = if is_identifier(key) { key.to_string() } else { quoted(key) };
                self.entry(key, value);
            }
            if !map.is_empty() {
                self.start(None);
            }
            self.push("}", -1);
        } else if let Some(text) = value.as_str() {
            self.push(&quoted(text), 0);
        } else if let Some(number) = value.as_number() {
            self.push(&number.to_string(), 0);
        } else {
            self.push(value.as_bool().map_or("null", |flag| if flag { "true" } else { "false" }), 0);
        }
    }

    /// The text, with a line break at the end or not.
    fn finish(self, ends_line: bool) -> Value {
        let mut out = Text::default();
        // For each level, how many brackets opened it.
        let mut levels: Vec<i32> = Vec::new();
        let widths = self.key_widths();
        for (i, (line, width)) in self.0.iter().zip(widths).enumerate() {
            if i > 0 {
                out.push('\n');
            }
            close(&mut levels, -line.opens);
            out.repeat(' ', 2 * levels.len());
            if line.opens > 0 {
                levels.push(line.opens);
            }
            if let Some(key) = &line.key {
                out.push_str(key);
                out.repeat(' ', width - columns(key));
                out.push_str(" = ");
            }
            out.push_str(line.rest.as_str());
            if line.rest.is_full() {
                return super::output::too_long();
            }
        }
        if ends_line && !self.0.is_empty() {
            out.push('\n');
        }
        out.into_value()
    }

    /// The columns up to the equals sign of each line: the most among neighbours whose values end on their lines.
    fn key_widths(&self) -> Vec<usize> {
        let mut widths = Vec::with_capacity(self.0.len());
        let fits = |line: &Line| line.key.is_some() && line.opens == 0;
        for run in self.0.chunk_by(|a, b| fits(a) && fits(b)) {
            let width = |line: &Line| line.key.as_deref().map_or(0, columns);
            let most = run.iter().map(width).max().unwrap_or_default();
            widths.extend(std::iter::repeat_n(most, run.len()));
        }
        widths
    }
}

fn columns(text: &str) -> usize {
    super::strings::graphemes(text)
}

/// Ends the levels that so many closing brackets end.
fn close(levels: &mut Vec<i32>, mut brackets: i32) {
    while brackets > 0
        && let Some(opened) = levels.last_mut()
    {
        let here = brackets.min(*opened);
        *opened -= here;
        brackets -= here;
        if *opened == 0 {
            levels.pop();
        }
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            // The start of a template is doubled.
            '$' | '%' if chars.peek() == Some(&'{') => out.extend([c, c]),
            ' '..='~' => out.push(c),
            c if is_printable(c) => out.push(c),
            c => {
                let code = c as u32;
                let _ = if code < 0x10000 { write!(out, "\\u{code:04x}") } else { write!(out, "\\U{code:08x}") };
            }
        }
    }
    out.push('"');
    out
}

/// Rust's debug form leaves what prints alone, behind another letter also what combines with it.
fn is_printable(c: char) -> bool {
    !c.is_whitespace() && String::from_iter(['a', c]).escape_debug().eq(['a', c])
}
