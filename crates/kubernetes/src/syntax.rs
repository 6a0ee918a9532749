//! The nodes of a YAML or JSON text with their places, for tools that edit it.

use palisade_source::Span;

use crate::yaml::{self, Kind, Tape};

/// One document. Nodes are numbered in document order, the root is 0.
#[derive(Debug, Clone)]
pub struct Document {
    tape: Tape,
}

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Node {
    /// A scalar without quotes.
    Plain,
    /// A quoted or block scalar.
    Quoted,
    /// A list.
    Sequence,
    /// A mapping.
    Mapping,
    /// What stands elsewhere (`*name`).
    Alias,
}

/// The documents of a text that can be read, in order.
pub fn documents(text: &str) -> Vec<Document> {
    let mut all = Vec::new();
    yaml::read(text, &mut Vec::new(), |read| all.extend(read.ok().map(|tape| Document { tape: tape.clone() })));
    all
}

impl Document {
    /// What a node is.
    pub fn node(&self, index: u32) -> Node {
        match self.tape.node(index).kind {
            Kind::Plain => Node::Plain,
            Kind::Quoted => Node::Quoted,
            Kind::Sequence => Node::Sequence,
            Kind::Mapping => Node::Mapping,
            Kind::Alias(_) => Node::Alias,
        }
    }

    /// How many nodes there are.
    pub fn len(&self) -> u32 {
        self.tape.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.tape.len() == 0
    }

    /// From a node's first to its last byte, brackets included; of a list in block style from its first element's
    /// content on. Empty for a scalar that was left out.
    pub fn span(&self, index: u32) -> Span {
        self.tape.node(index).at
    }

    /// A scalar's text; empty for anything else.
    pub fn text<'t>(&'t self, index: u32, source: &'t str) -> &'t str {
        self.tape.text(index, source)
    }

    /// The elements of a list.
    pub fn elements(&self, list: u32) -> Vec<u32> {
        self.tape.children(list).collect()
    }

    /// The keys and values of a mapping, in order; keys may repeat, then the last counts.
    pub fn entries(&self, mapping: u32) -> Vec<(u32, u32)> {
        let children = self.tape.children(mapping).collect::<Vec<_>>();
        children.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nodes_have_their_places() {
        let text = "a: {b: 'x'}\nc:\n- &z y\n- *z\n---\nd:\n";
        let [first, second] = &documents(text)[..] else { panic!("two documents") };
        let [(_, a), (_, c)] = first.entries(0)[..] else { panic!("two entries") };
        assert_eq!((first.node(a), &text[first.span(a).range()]), (Node::Mapping, "{b: 'x'}"));
        assert_eq!((first.node(c), first.elements(c).len()), (Node::Sequence, 2));
        assert_eq!(first.text(first.entries(a)[0].1, text), "x");
        assert!(second.span(second.entries(0)[0].1).is_empty());
    }
}
