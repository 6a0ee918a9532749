//! `after_unknown` and `after_sensitive`: which parts of a body are marked.

use std::borrow::Cow;

use palisade_source::Span;

use super::json::{Cursor, JsonError, MAX_DEPTH, Token};

/// A structure like the body's whose leaves are true where the body is marked. Subtrees without a mark are left out.
#[derive(Debug, Default)]
pub(super) struct Marks<'s> {
    nodes: Vec<Node<'s>>,
}

#[derive(Debug)]
struct Node<'s> {
    key: Cow<'s, str>,
    /// The whole member; for an element and the root the value.
    at: Span,
    index: u32,
    /// Nodes in this subtree, itself included.
    size: u32,
    leaf: bool,
}

/// A node of some [`Marks`].
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark(u32);

impl<'s> Marks<'s> {
    /// Reads the value at the cursor.
    pub fn read(mut cursor: Cursor<'s>) -> Result<Self, JsonError> {
        let mut marks = Marks::default();
        let at = cursor.offset();
        marks.value(&mut cursor, Cow::Borrowed(""), at, 0, 0)?;
        Ok(marks)
    }

    fn value(
        &mut self,
        cursor: &mut Cursor<'s>,
        key: Cow<'s, str>,
        start: u32,
        index: u32,
        depth: u32,
    ) -> Result<(), JsonError> {
        if depth > MAX_DEPTH {
            return Err(JsonError::TooDeep);
        }
        let own = self.nodes.len();
        self.nodes.push(Node { key, at: Span::at(start), index, size: 1, leaf: false });
        let leaf = match cursor.value()? {
            Token::Bool(marked) => marked,
            Token::Null | Token::Number(_) | Token::Text(_) => false,
            Token::List => {
                let mut index = 0;
                while cursor.element() {
                    self.value(cursor, Cow::Borrowed(""), cursor.offset(), index, depth + 1)?;
                    index += 1;
                }
                false
            }
            Token::Object => {
                while let Some(key) = cursor.key()? {
                    let name = if key.escaped { Cow::Owned(key.unescape()?) } else { Cow::Borrowed(key.raw) };
                    self.value(cursor, name, key.span.start - 1, 0, depth + 1)?;
                }
                false
            }
        };
        if !leaf && self.nodes.len() == own + 1 {
            self.nodes.truncate(own);
        } else {
            let size = (self.nodes.len() - own) as u32;
            let node = &mut self.nodes[own];
            node.leaf = leaf;
            node.size = size;
            node.at.end = cursor.offset();
        }
        Ok(())
    }

    /// The mark of the whole body; none where nothing in it is marked.
    pub fn root(&self) -> Option<Mark> {
        (!self.nodes.is_empty()).then_some(Mark(0))
    }

    fn node(&self, mark: Mark) -> &Node<'s> {
        &self.nodes[mark.0 as usize]
    }

    /// Whether the value as a whole is marked.
    pub fn is_whole(&self, mark: Mark) -> bool {
        self.node(mark).leaf
    }

    /// The marked members or elements.
    pub fn children(&self, mark: Mark) -> impl Iterator<Item = Mark> + '_ {
        let mut next = mark.0 + 1;
        let end = mark.0 + self.node(mark).size;
        std::iter::from_fn(move || {
            (next < end).then(|| {
                let child = Mark(next);
                next += self.nodes[next as usize].size;
                child
            })
        })
    }

    /// The marked members, sorted by name.
    pub fn members(&self, mark: Mark) -> Vec<Mark> {
        let mut members: Vec<Mark> = self.children(mark).collect();
        members.sort_by(|&a, &b| self.key(a).cmp(self.key(b)));
        members
    }

    /// The element's place in its list.
    pub fn index(&self, mark: Mark) -> u32 {
        self.node(mark).index
    }

    /// The member's name.
    pub fn key(&self, mark: Mark) -> &str {
        &self.node(mark).key
    }

    /// Where the member stands: `"key":true`.
    pub fn span(&self, mark: Mark) -> Span {
        self.node(mark).at
    }

    /// How many leaves the mark has.
    pub fn leaves(&self, mark: Mark) -> usize {
        let nodes = &self.nodes[mark.0 as usize..(mark.0 + self.node(mark).size) as usize];
        nodes.iter().filter(|node| node.leaf).count()
    }
}
