//! How values and keys are written.

use palisade_kubernetes::syntax::Node;
use palisade_policy::Literal;

use super::{Found, Lines};
use crate::anchor::Step;

/// A value in block style.
pub(super) fn block(value: &Literal) -> String {
    match value {
        Literal::Text(text) => plain(text),
        Literal::Texts(texts) => format!("[{}]", texts.iter().map(|text| plain(text)).collect::<Vec<_>>().join(", ")),
        Literal::Bool(_) | Literal::Int(_) => value.to_string(),
    }
}

/// A value within brackets; as JSON where its neighbours are.
pub(super) fn flow(value: &Literal, is_json: bool) -> String {
    if is_json { value.to_string() } else { block(value) }
}

/// A text without quotes where it reads as itself: not as a boolean, null or number of YAML 1.1.
fn plain(text: &str) -> String {
    let is_word = text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '/'));
    let lower = text.to_ascii_lowercase();
    let is_other = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(&lower.as_str());
    if is_word && !is_other { text.to_owned() } else { format!("\"{text}\"") }
}

/// A member on one line, with what it stands in.
pub(super) fn member(steps: &[Step], value: &Literal, is_json: bool) -> String {
    let key = |step: &Step| if is_json { format!("\"{}\"", step.name) } else { plain(&step.name) };
    match steps {
        [] => flow(value, is_json),
        [only] => format!("{}: {}", key(only), flow(value, is_json)),
        [first, rest @ ..] => format!("{}: {{{}}}", key(first), member(rest, value, is_json)),
    }
}

/// A member over as many lines as it has levels, each `step` blanks deeper than the one above.
pub(super) fn lines(steps: &[Step], value: &Literal, indent: usize, step: usize) -> Vec<String> {
    let last = steps.len().saturating_sub(1);
    let line = |(depth, one): (usize, &Step)| {
        let blanks = " ".repeat(indent + depth * step);
        let key = plain(&one.name);
        if depth == last { format!("{blanks}{key}: {}", block(value)) } else { format!("{blanks}{key}:") }
    };
    steps.iter().enumerate().map(line).collect()
}

impl Lines<'_> {
    /// Whether the keys beside a value are quoted, as JSON has them.
    pub(super) fn is_json_at(&self, found: &Found) -> bool {
        match found.key {
            Some(key) => self.is_quoted(key),
            None => self.document.elements(found.holder).iter().any(|element| self.is_quoted(*element)),
        }
    }

    pub(super) fn is_quoted(&self, node: u32) -> bool {
        self.text[self.document.span(node).range()].starts_with('"')
    }

    /// How many blanks a level of the document's mappings is deeper than the one above: that of its first.
    pub(super) fn step(&self) -> usize {
        const USUAL: usize = 2;
        let nested = self.document.entries(0).into_iter().find_map(|(key, value)| {
            let (outer, inner) = (self.column(self.document.span(key).start), self.first_key(value)?);
            let column = self.column(self.document.span(inner).start);
            (column > outer && !self.is_flow(value)).then(|| column - outer)
        });
        nested.unwrap_or(USUAL)
    }

    /// The first key of a mapping.
    fn first_key(&self, node: u32) -> Option<u32> {
        let is_mapping = self.document.node(node) == Node::Mapping;
        is_mapping.then(|| self.document.entries(node).first().map(|(key, _)| *key)).flatten()
    }

    /// How many characters stand before an offset on its line.
    pub(super) fn column(&self, offset: u32) -> usize {
        let line = &self.text[self.line_start(offset)..offset as usize];
        line.trim_start_matches('\u{feff}').chars().count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_read_as_something_else_are_quoted() {
        assert_eq!(block(&Literal::Text("RuntimeDefault".into())), "RuntimeDefault");
        for text in ["on", "No", "1.2", "~", "a: b", ""] {
            assert_eq!(block(&Literal::Text(text.into())), format!("\"{text}\""));
        }
    }

    #[test]
    fn members_take_a_line_each_or_none() {
        let steps = ["a", "b"].map(|name| Step { name: name.to_owned(), index: None });
        assert_eq!(lines(&steps, &Literal::Bool(false), 2, 4), ["  a:", "      b: false"]);
        assert_eq!(member(&steps, &Literal::Texts(vec!["ALL".into()].into()), true), "\"a\": {\"b\": [\"ALL\"]}");
    }
}
