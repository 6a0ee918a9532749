use std::cell::Cell;

use super::evaluator::{Evaluator, Rendering, shared, unknown_result};
use super::remains::only_part;
use super::{Lookup, Scope};
use crate::cty::{Marks, Origin, Partial, TemplatePart, Type, Value, Why, convert, safe_prefix};
use crate::functions::{FnError, Render};
use crate::syntax::{ExprId, Part, Tree, is_identifier, parse_template};

/// How much of a template's known beginning an unknown string remembers, in bytes. HCL's own choice.
const PREFIX_BYTES: usize = 128;

/// Templates in templates count as one where they have no more parts than these.
const MAX_PARTS: usize = 64;

/// A template that is being put together.
#[derive(Default)]
struct Text {
    /// What came behind the last part that is not known.
    known: String,
    /// From the first unknown part on, all parts before that.
    parts: Vec<TemplatePart>,
    /// How much came before the first unknown part, in bytes.
    prefix: Option<usize>,
    why: Why,
    marks: Marks,
}

impl Text {
    fn push_text(&mut self, text: &str) {
        self.known.push_str(text);
    }

    fn push_unknown(&mut self, value: Value) {
        self.prefix.get_or_insert(self.known.len());
        self.why = self.why.and(&value.why());
        // What is another's attribute stays that, however that was put together.
        let inner = match value.origin().filter(|origin| origin.copy_of.is_none()).and_then(|it| it.partial.as_ref()) {
            Some(Partial::Template(inner)) if self.parts.len() + inner.len() <= MAX_PARTS => inner.clone(),
            _ => [TemplatePart::Unknown(value)].into(),
        };
        for part in inner.iter() {
            match part {
                TemplatePart::Text(text) => self.push_text(text),
                TemplatePart::Unknown(_) => {
                    self.end_text();
                    self.parts.push(part.clone());
                }
            }
        }
    }

    fn end_text(&mut self) {
        if !self.known.is_empty() {
            self.parts.push(TemplatePart::Text(std::mem::take(&mut self.known).into()));
        }
    }

    fn finish(mut self, failed: bool) -> Value {
        let Some(prefix) = self.prefix else {
            return Value::string(self.known).marked(self.marks);
        };
        self.end_text();
        let mut unknown = Value::unknown(Type::String);
        if let Some(TemplatePart::Text(start)) = self.parts.first().filter(|_| !failed && prefix > 0) {
            let end = start.floor_char_boundary(prefix.min(PREFIX_BYTES));
            unknown = unknown.refine(|r| r.prefix(&safe_prefix(&start[..end])));
        }
        let marks = self.marks;
        unknown.refine(|r| r.not_null()).with_origin(self.origin()).marked(marks)
    }

    /// What is known of a text that is not.
    fn origin(mut self) -> Origin {
        self.end_text();
        let partial = Partial::Template(self.parts.into());
        match only_part(&partial) {
            None => Origin { why: self.why, copy_of: None, partial: Some(partial) },
            copy_of => Origin { why: self.why, copy_of, partial: None },
        }
    }
}

impl Evaluator<'_> {
    pub(super) fn template(&mut self, parts: &[Part]) -> Value {
        let mut text = Text::default();
        let mark = self.mark();
        for part in parts {
            match part {
                Part::Literal { text: literal, .. } => text.push_text(self.text_of(*literal)),
                Part::Expr(id) => self.interpolate(*id, &mut text),
            }
        }
        text.finish(self.failed_since(mark))
    }

    fn interpolate(&mut self, id: ExprId, text: &mut Text) {
        const SUMMARY: &str = "Invalid template interpolation value";
        let value = self.value(id);
        let span = self.tree.span(id);
        if value.is_null() {
            let detail = "The expression result is null. Cannot include a null value in a string template.";
            self.error(span, SUMMARY, detail);
            return;
        }
        text.marks |= value.marks();
        if !value.is_known() {
            text.push_unknown(value.unmarked());
            return;
        }
        match convert(&value, &Type::String) {
            Ok(string) => match string.as_str() {
                Some(string) => text.push_text(string),
                None => text.push_unknown(string.unmarked()),
            },
            Err(error) => {
                let detail = format!("Cannot include the given value in a string template: {error}.");
                self.error(span, SUMMARY, detail);
            }
        }
    }

    /// The strings of a `%{ for }` directive as one.
    pub(super) fn join(&mut self, id: ExprId) -> Value {
        const SUMMARY: &str = "Invalid template interpolation value";
        let tuple = self.value(id);
        let span = self.tree.span(id);
        let Some(elements) = tuple.as_elements() else {
            return Value::unknown(Type::String).because(tuple.why());
        };
        let mut text = Text::default();
        let mut marks = tuple.marks();
        for element in elements {
            if element.is_null() {
                let detail = "An iteration result is null. Cannot include a null value in a string template.";
                self.error(span, SUMMARY, detail);
                continue;
            }
            if element.is_known() {
                marks |= element.marks();
            }
            match convert(element, &Type::String) {
                Ok(string) => match string.as_str() {
                    Some(string) => text.push_text(string),
                    None => return join_open(elements, &string).marked(tuple.marks()),
                },
                Err(error) => {
                    let detail =
                        format!("Cannot include one of the interpolation results into the string template: {error}.");
                    self.error(span, SUMMARY, detail);
                }
            }
        }
        text.finish(false).marked(marks)
    }
}

/// The strings of a `%{ for }` directive where one is not known. What is wrong with those behind it does not count then.
fn join_open(elements: &[Value], first: &Value) -> Value {
    let open = Value::unknown(Type::String).because(first.why());
    let mut text = Text::default();
    for element in elements {
        match convert(element, &Type::String) {
            Ok(string) if string.is_null() || !element.marks().is_empty() => return open,
            Ok(string) => match string.as_str() {
                Some(string) => text.push_text(string),
                None => text.push_unknown(string),
            },
            Err(_) => return open,
        }
    }
    open.with_origin(text.origin())
}

/// Renders templates for the functions that an evaluation calls.
pub(super) struct Renderer<'r> {
    pub(super) lookup: &'r dyn Lookup,
    pub(super) budget: &'r Cell<u32>,
}

impl Render for Renderer<'_> {
    fn render(&self, name: &str, source: &str, variables: &Value) -> Result<Value, FnError> {
        self.render_as(Rendering::File, name, source, variables)
    }
}

impl Renderer<'_> {
    pub(super) fn render_as(
        &self,
        rendering: Rendering,
        name: &str,
        source: &str,
        variables: &Value,
    ) -> Result<Value, FnError> {
        let (tree, id) = parse_template(source);
        if let Some(first) = tree.diagnostics().first() {
            let at = place(&tree, first.span.start);
            return Err(FnError::new(format!("{name}:{at}: {}; {}", first.summary, first.detail)));
        }
        let Some(variables) = variables.as_map() else {
            return Err(FnError::argument(1, "invalid vars value: must be a map"));
        };
        if let Some((bad, _)) = variables.iter().find(|(name, _)| !is_identifier(name)) {
            return Err(FnError::argument(
                1,
                format!(
                    "invalid template variable name {bad:?}: must start with a letter, followed by zero or more \
                     letters, digits, and underscores"
                ),
            ));
        }
        let names: Vec<(&str, Value)> = variables.iter().map(|(name, value)| (&**name, value.clone())).collect();
        let mut missing = None;
        tree.references(id, |found| {
            if missing.is_none() && variables.get(&shared(found.root)).is_none() {
                let at = place(&tree, tree.span(found.expr).start);
                missing = Some(format!("vars map does not contain key {:?}, referenced at {name}:{at}", found.root));
            }
        });
        if let Some(message) = missing {
            return Err(FnError::argument(1, message));
        }
        let scope = Scope { lookup: self.lookup, names: &names };
        let mut evaluator = Evaluator::new(&tree, scope, self.budget);
        evaluator.rendering = rendering;
        let value = evaluator.value(id);
        if let Some(first) = evaluator.into_diagnostics().first() {
            let at = place(&tree, first.span.start);
            return Err(FnError::new(format!("{name}:{at}: {}; {}", first.summary, first.detail)));
        }
        if value.is_null() {
            return Err(FnError::new(
                "Template result is null; The result of the template is null, which is not a valid result for a \
                 templatestring call.",
            ));
        }
        Ok(value)
    }
}

/// Line and column of an offset, as messages have them.
fn place(tree: &Tree, offset: u32) -> String {
    let position = palisade_source::LineIndex::new(tree.source()).position(tree.source(), offset);
    format!("{},{}", position.line, position.column)
}

/// The string that `templatestring` gives for a template.
pub(super) fn rendered_string(value: &Value) -> Result<Value, FnError> {
    convert(value, &Type::String).map_err(|error| FnError::new(format!("invalid template result: {error}")))
}

/// An unknown string of a template function.
pub(super) fn unknown_string(why: &Why) -> Value {
    unknown_result(Type::String, why)
}
