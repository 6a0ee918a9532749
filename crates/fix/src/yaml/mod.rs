//! Edits of YAML and JSON, inside of one document.
//!
//! Each edit is checked: the document is read again as the API server reads it, and must differ in exactly what was
//! meant.

mod check;
mod insert;
mod remove;
mod style;

use palisade_kubernetes::syntax::{Document, Node};
use palisade_policy::{Change, Literal};
use palisade_source::{Edit, Span};

use crate::Refusal;
use crate::anchor::Step;

/// A document with its text.
struct Lines<'t> {
    document: &'t Document,
    text: &'t str,
    newline: &'static str,
}

/// What stands at a path.
struct Found {
    /// The mapping or list that holds it.
    holder: u32,
    /// Its key; none in a list.
    key: Option<u32>,
    /// Where it is among the holder's.
    index: usize,
    value: u32,
}

/// Where a path leads to.
enum Way<'s> {
    Found(Found),
    /// To a mapping, or to a member of one that is left empty, that lacks the first of these steps.
    Missing(u32, &'s [Step]),
}

/// The edits of one change.
pub fn edits(
    documents: &[Document],
    text: &str,
    change: &Change,
    steps: &[Step],
    block: Span,
) -> Result<Vec<Edit>, Refusal> {
    let behind = documents.partition_point(|document| document.span(0).start <= block.start);
    let document = documents[..behind].last().ok_or(Refusal::Elsewhere)?;
    // As the first line ends, so do the others.
    let newline = if text.find('\n').is_some_and(|end| text[..end].ends_with('\r')) { "\r\n" } else { "\n" };
    let lines = Lines { document, text, newline };
    let start = lines.resource(block.start)?;
    let way = lines.walk(start, steps)?;
    let (drafts, expected) = match (change, way) {
        (Change::Set { value, .. }, Way::Found(found)) => {
            (lines.replace(&found, value)?, check::Expected::Value(value))
        }
        (Change::Set { value, .. }, Way::Missing(holder, rest)) => {
            (lines.insert(holder, rest, value)?, check::Expected::Below(rest, value))
        }
        (Change::Remove { .. }, Way::Found(found)) => (lines.remove(&found)?, check::Expected::Gone),
        (Change::Remove { .. }, Way::Missing(..)) => return Err(Refusal::NotWritten),
        // There are neither blocks nor resources that refer to others in a manifest.
        (Change::Add { .. } | Change::Beside { .. }, _) => return Err(Refusal::OtherKind),
    };
    let extent = lines.extent(start);
    let is_right = |draft: &Vec<Edit>| check::is_as_meant(text, extent, draft, &expected);
    drafts.into_iter().find(is_right).ok_or(Refusal::Yaml)
}

impl Lines<'_> {
    /// The mapping of the resource that starts at an offset: a document's, or that of a list's item.
    fn resource(&self, start: u32) -> Result<u32, Refusal> {
        // Nodes are in the order of their places.
        let (mut low, mut high) = (0, self.document.len());
        while low < high {
            let middle = low + (high - low) / 2;
            (low, high) = if self.document.span(middle).start < start { (middle + 1, high) } else { (low, middle) };
        }
        let at_start = (low..self.document.len()).take_while(|node| self.document.span(*node).start == start);
        at_start.into_iter().find(|node| self.document.node(*node) == Node::Mapping).ok_or(Refusal::Elsewhere)
    }

    /// The part of the file that a resource is in: in whole lines, but for brackets.
    fn extent(&self, resource: u32) -> Span {
        let span = self.document.span(resource);
        if self.is_flow(resource) {
            return span;
        }
        Span::from(self.line_start(span.start)..self.line_end(span.end.max(span.start)))
    }

    fn walk<'s>(&self, start: u32, steps: &'s [Step]) -> Result<Way<'s>, Refusal> {
        let mut at = start;
        let mut found = None;
        for (number, step) in steps.iter().enumerate() {
            match self.document.node(at) {
                Node::Mapping => {}
                Node::Plain if self.is_null(at) => return Ok(Way::Missing(at, &steps[number..])),
                Node::Alias => return Err(self.shared(at)),
                Node::Plain | Node::Quoted | Node::Sequence => return Err(Refusal::OtherShape(step.name.clone())),
            }
            let entries = self.document.entries(at);
            let is_it = |(key, _): &(u32, u32)| self.document.text(*key, self.text) == step.name;
            let Some(index) = entries.iter().rposition(is_it) else {
                if entries.iter().any(|(key, _)| self.document.text(*key, self.text) == "<<") {
                    return Err(Refusal::Merged);
                }
                return Ok(Way::Missing(at, &steps[number..]));
            };
            let (key, value) = entries[index];
            let mut here = Found { holder: at, key: Some(key), index, value };
            if let Some(element) = step.index {
                if self.document.node(value) != Node::Sequence {
                    return Err(Refusal::OtherShape(step.name.clone()));
                }
                let value = *self.document.elements(here.value).get(element).ok_or(Refusal::NotWritten)?;
                here = Found { holder: here.value, key: None, index: element, value };
            }
            at = here.value;
            found = Some(here);
        }
        let found = found.ok_or(Refusal::NotWritten)?;
        if self.document.node(found.value) == Node::Alias {
            return Err(self.shared(found.value));
        }
        Ok(Way::Found(found))
    }

    fn shared(&self, alias: u32) -> Refusal {
        let span = self.document.span(alias);
        Refusal::Shared(self.text.get(span.range()).unwrap_or_default().trim_start_matches('*').to_owned())
    }

    fn is_null(&self, node: u32) -> bool {
        self.document.node(node) == Node::Plain
            && matches!(self.document.text(node, self.text), "" | "~" | "null" | "Null" | "NULL")
    }

    fn is_flow(&self, node: u32) -> bool {
        matches!(self.document.node(node), Node::Mapping | Node::Sequence)
            && self.text[self.document.span(node).range()].starts_with(['{', '['])
    }

    /// The ways in which a value may be replaced.
    fn replace(&self, found: &Found, value: &Literal) -> Result<Vec<Vec<Edit>>, Refusal> {
        let span = self.document.span(found.value);
        let is_json = self.is_json_at(found);
        let new = if self.is_flow(found.holder) { style::flow(value, is_json) } else { style::block(value) };
        if span.is_empty() {
            let Some(key) = found.key else { return Err(Refusal::Yaml) };
            return Ok(vec![vec![Edit::new(Span::at(self.behind_colon(key)?), format!(" {new}"))]]);
        }
        if self.document.node(found.value) == Node::Sequence && !self.is_flow(found.value) {
            let Some(key) = found.key else { return Err(Refusal::Yaml) };
            let span = Span::new(self.behind_colon(key)?, span.end);
            if self.text[span.range()].contains('#') {
                return Err(Refusal::Yaml);
            }
            return Ok(vec![vec![Edit::new(span, format!(" {new}"))]]);
        }
        if self.text[span.range()] == *new {
            return Ok(vec![Vec::new()]);
        }
        Ok(vec![vec![Edit::new(span, new)]])
    }

    /// Where the colon behind a key ends.
    fn behind_colon(&self, key: u32) -> Result<u32, Refusal> {
        let end = self.document.span(key).end;
        let colon = self.text[end as usize..].find(':').ok_or(Refusal::Yaml)?;
        Ok(end + colon as u32 + 1)
    }

    fn line_start(&self, offset: u32) -> usize {
        self.text[..offset as usize].rfind('\n').map_or(0, |at| at + 1)
    }

    /// Where the line of an offset ends, its line ending not included.
    fn line_end(&self, offset: u32) -> usize {
        let end = self.text[offset as usize..].find('\n').map_or(self.text.len(), |at| offset as usize + at);
        if self.text[..end].ends_with('\r') && end > offset as usize { end - 1 } else { end }
    }
}
