//! What parsers build trees with.

use std::num::NonZeroU32;
use std::sync::OnceLock;

use palisade_source::Span;
use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::{
    AttrName, Attribute, Block, Body, Call, Conditional, Dialect, ExprId, For, Kind, Label, List, Node, ObjectItem,
    Part, SourceText, Text, Tree,
};

/// A place in the tables that a parser can go back to.
#[derive(Debug, Clone, Copy)]
pub(in crate::syntax) struct Checkpoint {
    nodes: usize,
    buffer: usize,
    lists: usize,
    items: usize,
    parts: usize,
    calls: usize,
    fors: usize,
    conditionals: usize,
    names: usize,
    attributes: usize,
    blocks: usize,
    labels: usize,
    comments: usize,
    diagnostics: usize,
}

impl Tree {
    pub(in crate::syntax) fn new(source: SourceText, dialect: Dialect) -> Self {
        Self {
            ascii: source.is_ascii(),
            source,
            dialect,
            buffer: String::new(),
            // The first is nobody's: ids start from 1.
            nodes: vec![Node { span: Span::at(0), kind: Kind::Invalid }],
            lists: Vec::new(),
            items: Vec::new(),
            parts: Vec::new(),
            calls: Vec::new(),
            fors: Vec::new(),
            conditionals: Vec::new(),
            names: Vec::new(),
            attributes: Vec::new(),
            blocks: Vec::new(),
            labels: Vec::new(),
            comments: Vec::new(),
            diagnostics: Vec::new(),
            deferred: Vec::new(),
            body: Body::default(),
            mentions: OnceLock::new(),
        }
    }

    /// Ends the parse: puts diagnostics in order and gives back memory.
    pub(in crate::syntax) fn complete(&mut self) {
        self.diagnostics.sort_by_key(|diagnostic| diagnostic.span.start);
        self.buffer.shrink_to_fit();
        self.nodes.shrink_to_fit();
        self.attributes.shrink_to_fit();
        self.blocks.shrink_to_fit();
        self.lists.shrink_to_fit();
        self.items.shrink_to_fit();
        self.parts.shrink_to_fit();
        self.labels.shrink_to_fit();
        self.comments.shrink_to_fit();
    }

    pub(in crate::syntax) fn push(&mut self, span: Span, kind: Kind) -> ExprId {
        let index = self.nodes.len() as u32;
        self.nodes.push(Node { span, kind });
        ExprId(NonZeroU32::new(index).unwrap_or(NonZeroU32::MIN))
    }

    /// A string in Unicode's normal form C, which cty keeps strings in.
    #[inline]
    pub(in crate::syntax) fn normalised(&mut self, text: Text) -> Text {
        let in_source = (text.start as usize) < self.source.len();
        if (self.ascii && in_source) || self.text(text).is_ascii() { text } else { self.compose(text) }
    }

    #[cold]
    fn compose(&mut self, text: Text) -> Text {
        let composed = self.text(text);
        if is_nfc(composed) {
            return text;
        }
        let composed: String = composed.nfc().collect();
        self.own_text(&composed)
    }

    /// Takes the diagnostics from `from` on as the reason for an expression that did not parse; the first is enough.
    pub(in crate::syntax) fn defer(&mut self, id: ExprId, from: usize) {
        let mut diagnostics = self.diagnostics.drain(from..);
        self.deferred.extend(diagnostics.next().map(|diagnostic| (id, diagnostic)));
    }

    pub(in crate::syntax) fn set_span(&mut self, id: ExprId, span: Span) {
        self.nodes[id.index()].span = span;
    }

    /// A string that stands in the source as it is.
    pub(in crate::syntax) fn source_text(&self, span: Span) -> Text {
        debug_assert!(span.end as usize <= self.source.len());
        Text { start: span.start, end: span.end }
    }

    /// A string that does not.
    pub(in crate::syntax) fn own_text(&mut self, text: &str) -> Text {
        let start = (self.source.len() + self.buffer.len()) as u32;
        self.buffer.push_str(text);
        Text { start, end: start + text.len() as u32 }
    }

    /// The name of an attribute access. One that stands in the source ends where its expression does.
    pub(in crate::syntax) fn attr_name(&mut self, name: Text) -> AttrName {
        if (name.start as usize) < self.source.len() {
            return AttrName(name.start);
        }
        self.names.push(name);
        AttrName((self.source.len() + self.names.len() - 1) as u32)
    }

    /// Appends a string that `write` makes.
    pub(in crate::syntax) fn write_text(&mut self, write: impl FnOnce(&mut String)) -> Text {
        let start = self.buffer.len();
        write(&mut self.buffer);
        let base = self.source.len();
        Text { start: (base + start) as u32, end: (base + self.buffer.len()) as u32 }
    }

    /// One string after another. Copies nothing where they are neighbours, and what is at the buffer's end only grows.
    pub(in crate::syntax) fn join_text(&mut self, first: Text, second: Text) -> Text {
        let base = self.source.len() as u32;
        if first.end == second.start && (first.start < base) == (second.start < base) {
            return Text { start: first.start, end: second.end };
        }
        let grows = first.start >= base && (first.end - base) as usize == self.buffer.len();
        let first = if grows { first } else { self.copy_text(first) };
        let added = self.copy_text(second);
        Text { start: first.start, end: added.end }
    }

    fn copy_text(&mut self, text: Text) -> Text {
        let copy = self.text(text).to_owned();
        self.own_text(&copy)
    }

    /// Makes an object key out of a bare word: `true` and `null` are words there too.
    pub(in crate::syntax) fn word_of(&self, id: ExprId) -> Option<Text> {
        let node = &self.nodes[id.index()];
        match node.kind {
            Kind::Variable(text) => Some(text),
            Kind::Bool(_) | Kind::Null => Some(Text { start: node.span.start, end: node.span.end }),
            _ => None,
        }
    }

    pub(in crate::syntax) fn set_kind(&mut self, id: ExprId, kind: Kind) {
        self.nodes[id.index()].kind = kind;
    }

    pub(in crate::syntax) fn push_call(&mut self, call: Call) -> Kind {
        self.calls.push(call);
        Kind::Call(self.calls.len() as u32 - 1)
    }

    pub(in crate::syntax) fn push_for(&mut self, each: For) -> Kind {
        self.fors.push(each);
        Kind::For(self.fors.len() as u32 - 1)
    }

    pub(in crate::syntax) fn push_conditional(&mut self, conditional: Conditional) -> Kind {
        self.conditionals.push(conditional);
        Kind::Conditional(self.conditionals.len() as u32 - 1)
    }

    pub(in crate::syntax) fn push_exprs(&mut self, from: impl Iterator<Item = ExprId>) -> List<ExprId> {
        append(&mut self.lists, from)
    }

    pub(in crate::syntax) fn push_items(&mut self, from: impl Iterator<Item = ObjectItem>) -> List<ObjectItem> {
        append(&mut self.items, from)
    }

    pub(in crate::syntax) fn push_parts(&mut self, from: impl Iterator<Item = Part>) -> List<Part> {
        append(&mut self.parts, from)
    }

    pub(in crate::syntax) fn push_attributes(&mut self, from: impl Iterator<Item = Attribute>) -> List<Attribute> {
        append(&mut self.attributes, from)
    }

    pub(in crate::syntax) fn push_blocks(&mut self, from: impl Iterator<Item = Block>) -> List<Block> {
        append(&mut self.blocks, from)
    }

    pub(in crate::syntax) fn push_labels(&mut self, from: impl Iterator<Item = Label>) -> List<Label> {
        append(&mut self.labels, from)
    }

    pub(in crate::syntax) fn checkpoint(&self) -> Checkpoint {
        Checkpoint {
            nodes: self.nodes.len(),
            buffer: self.buffer.len(),
            lists: self.lists.len(),
            items: self.items.len(),
            parts: self.parts.len(),
            calls: self.calls.len(),
            fors: self.fors.len(),
            conditionals: self.conditionals.len(),
            names: self.names.len(),
            attributes: self.attributes.len(),
            blocks: self.blocks.len(),
            labels: self.labels.len(),
            comments: self.comments.len(),
            diagnostics: self.diagnostics.len(),
        }
    }

    /// Forgets all that came after a checkpoint.
    pub(in crate::syntax) fn rewind(&mut self, to: Checkpoint) {
        self.nodes.truncate(to.nodes);
        self.buffer.truncate(to.buffer);
        self.lists.truncate(to.lists);
        self.items.truncate(to.items);
        self.parts.truncate(to.parts);
        self.calls.truncate(to.calls);
        self.fors.truncate(to.fors);
        self.conditionals.truncate(to.conditionals);
        self.names.truncate(to.names);
        self.attributes.truncate(to.attributes);
        self.blocks.truncate(to.blocks);
        self.labels.truncate(to.labels);
        self.comments.truncate(to.comments);
        self.diagnostics.truncate(to.diagnostics);
    }
}

fn append<T>(table: &mut Vec<T>, from: impl Iterator<Item = T>) -> List<T> {
    let start = table.len();
    table.extend(from);
    List::new(start as u32, (table.len() - start) as u32)
}
