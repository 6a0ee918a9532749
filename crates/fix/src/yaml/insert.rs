//! Adding members to mappings.

use palisade_kubernetes::syntax::Node;
use palisade_policy::Literal;
use palisade_source::{Edit, Span};

use super::{Lines, style};
use crate::Refusal;
use crate::anchor::Step;

impl Lines<'_> {
    /// The ways in which a member may be added to a mapping, or to what is left empty; the usual one first.
    pub(super) fn insert(&self, holder: u32, steps: &[Step], value: &Literal) -> Result<Vec<Vec<Edit>>, Refusal> {
        if steps.iter().any(|step| step.index.is_some()) {
            return Err(Refusal::NotWritten);
        }
        let span = self.document.span(holder);
        if self.document.node(holder) != Node::Mapping {
            return Ok(vec![vec![self.fill(span, holder, steps, value)?]]);
        }
        let entries = self.document.entries(holder);
        let Some(&(first, _)) = entries.first() else {
            let inside = &self.text[span.start as usize + 1..span.end as usize - 1];
            if !inside.trim().is_empty() {
                return Err(Refusal::Yaml);
            }
            let blank = if inside.is_empty() { "" } else { " " };
            let member = style::member(steps, value, self.is_json());
            return Ok(vec![vec![Edit::new(span, format!("{{{blank}{member}{blank}}}"))]]);
        };
        let (last_key, last_value) = entries[entries.len() - 1];
        if self.is_flow(holder) {
            return Ok(vec![vec![self.insert_flow(last_key, last_value, steps, value)]]);
        }
        let column = self.column(self.document.span(first).start);
        let lines = style::lines(steps, value, column, self.step());
        let last = self.document.span(last_value);
        let end = if last.is_empty() { self.document.span(last_key).end } else { last.end };
        let at = self.line_end(end) as u32;
        let newline = self.newline;
        let behind = lines.iter().map(|line| format!("{newline}{line}")).collect::<String>();
        // Behind a block scalar that keeps its last blank lines only the place before the first key is left.
        let before = lines.iter().map(|line| format!("{line}{newline}")).collect::<String>();
        let before = format!("{}{}", &before[column..], " ".repeat(column));
        let start = self.document.span(first).start;
        Ok(vec![vec![Edit::new(Span::at(at), behind)], vec![Edit::new(Span::at(start), before)]])
    }

    /// A member for what is written as null or left out.
    fn fill(&self, span: Span, node: u32, steps: &[Step], value: &Literal) -> Result<Edit, Refusal> {
        let member = style::member(steps, value, self.is_json());
        if !span.is_empty() {
            return Ok(Edit::new(span, format!("{{{member}}}")));
        }
        // A scalar that was left out lies behind its key.
        let key = node.checked_sub(1).ok_or(Refusal::Yaml)?;
        Ok(Edit::new(Span::at(self.behind_colon(key)?), format!(" {{{member}}}")))
    }

    fn insert_flow(&self, last_key: u32, last_value: u32, steps: &[Step], value: &Literal) -> Edit {
        let (key, last) = (self.document.span(last_key), self.document.span(last_value));
        let end = if last.is_empty() { key.end } else { last.end };
        let member = style::member(steps, value, self.is_quoted(last_key));
        let line = self.line_start(key.start);
        let indent = &self.text[line..key.start as usize];
        let parts = if indent.trim().is_empty() { format!("{}{indent}", self.newline) } else { " ".to_owned() };
        let rest = &self.text[end as usize..];
        let blanks = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        if rest[blanks..].starts_with(',') {
            return Edit::new(Span::at(end + blanks as u32 + 1), format!("{parts}{member}"));
        }
        Edit::new(Span::at(end), format!(",{parts}{member}"))
    }

    /// Whether the document is JSON.
    fn is_json(&self) -> bool {
        self.is_flow(0) && self.document.entries(0).first().is_some_and(|(key, _)| self.is_quoted(*key))
    }
}
