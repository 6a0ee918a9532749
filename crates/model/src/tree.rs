use std::sync::{Arc, OnceLock};

use palisade_source::{FileId, Site, SourceMap, Span};

use crate::UnknownId;
use crate::strides::{STRIDE, Strides};

/// The attributes of one resource: a tape of nodes in document order, each with the size of its subtree.
///
/// A node takes 32 bytes. Texts that stand in the source without escapes are read through their span; the others lie
/// in one side buffer.
#[derive(Debug, Clone)]
pub struct Tree {
    /// Shared by the copies of a tree: what is compared with an earlier time is there twice.
    nodes: Arc<[Node]>,
    text: Box<str>,
    /// The file of the first node, and mostly of all.
    file: FileId,
    /// Added to the ids of unknowns, which front ends number from 0 in each fragment.
    unknown_base: u32,
    /// What few trees have.
    rare: Option<Box<Rare>>,
}

/// One without any node.
impl Default for Tree {
    fn default() -> Self {
        TreeBuilder::new().finish()
    }
}

/// What few trees have.
#[derive(Debug, Clone, Default)]
struct Rare {
    /// The files behind the first, where the nodes stand in several.
    files: Box<[FileId]>,
    /// The nodes that may not exist, each with the unknown that decides, in order.
    doubts: Box<[(u32, UnknownId)]>,
    /// Of large trees: found when it is first asked which way leads to a node.
    strides: OnceLock<Strides>,
}

/// A tree of so many nodes is large.
const LARGE: usize = 512;

#[derive(Debug, Clone, Copy)]
struct Node {
    /// What it holds, as [`Kind`] says.
    data: [u32; 2],
    at: Span,
    key: Text,
    /// Nodes in this subtree, itself included.
    size: u32,
    /// Which of the tree's files, from 0.
    file: u16,
    kind: Kind,
    flags: u8,
}

const SENSITIVE: u8 = 1;
/// The subtree's only child is the structure inside of a text, or what is known of an unknown.
const DECODED: u8 = 2;
/// A block's body or another object that the author wrote as a block.
const BLOCK: u8 = 4;
/// Of the root: it or a node in it is sensitive. Most trees have none, and need not be searched.
const SENSITIVE_WITHIN: u8 = 8;

/// What a node's data are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Null,
    /// 0 or 1, and nothing.
    Bool,
    /// 64 bits in two halves, which keeps the node at an alignment of four.
    Int,
    /// The same.
    Float,
    /// A [`Text`].
    Text,
    List,
    Object,
    /// An [`UnknownId`], and nothing.
    Unknown,
}

impl Node {
    /// Whether all but what it holds is the same.
    fn is_same_but_data(&self, other: &Node) -> bool {
        self.at == other.at
            && self.key == other.key
            && self.size == other.size
            && self.file == other.file
            && self.kind == other.kind
            && self.flags == other.flags
    }
}

/// Bytes of the node's file, or of the tree's side buffer where the top bit of the length is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Text {
    start: u32,
    len: u32,
}

const SIDE: u32 = 1 << 31;

impl Text {
    const NONE: Text = Text { start: u32::MAX, len: 0 };

    fn data(self) -> [u32; 2] {
        [self.start, self.len]
    }
}

/// The data of what has none.
const NOTHING: [u32; 2] = [0; 2];

fn halves(bits: u64) -> [u32; 2] {
    [(bits >> 32) as u32, bits as u32]
}

fn whole([high, low]: [u32; 2]) -> u64 {
    (u64::from(high) << 32) | u64::from(low)
}

/// What a node holds, for reading.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Content<'t> {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(&'t str),
    List,
    Object,
    Unknown(UnknownId),
}

impl Tree {
    fn node(&self, index: u32) -> &Node {
        &self.nodes[index as usize]
    }

    fn file_of(&self, node: &Node) -> FileId {
        let others = self.rare.as_ref().map_or(&[][..], |rare| &rare.files);
        node.file.checked_sub(1).and_then(|at| others.get(at as usize)).copied().unwrap_or(self.file)
    }

    fn read<'t>(&'t self, node: &Node, text: Text, sources: &'t SourceMap) -> &'t str {
        if text.len & SIDE == 0 {
            sources.file(self.file_of(node)).slice(Span::new(text.start, text.start + text.len))
        } else {
            let start = text.start as usize;
            self.text.get(start..start + (text.len & !SIDE) as usize).unwrap_or_default()
        }
    }

    pub(crate) fn content<'t>(&'t self, index: u32, sources: &'t SourceMap) -> Content<'t> {
        let node = self.node(index);
        let [first, second] = node.data;
        match node.kind {
            Kind::Null => Content::Null,
            Kind::Bool => Content::Bool(first != 0),
            Kind::Int => Content::Int(whole(node.data) as i64),
            Kind::Float => Content::Float(f64::from_bits(whole(node.data))),
            Kind::Text => Content::Text(self.read(node, Text { start: first, len: second }, sources)),
            Kind::List => Content::List,
            Kind::Object => Content::Object,
            Kind::Unknown => Content::Unknown(UnknownId(first + self.unknown_base)),
        }
    }

    pub(crate) fn key<'t>(&'t self, index: u32, sources: &'t SourceMap) -> Option<&'t str> {
        let node = self.node(index);
        (node.key.start != u32::MAX).then(|| self.read(node, node.key, sources))
    }

    /// Whether a member has this name. Most have another length, which needs no look at the text.
    pub(crate) fn has_key(&self, index: u32, key: &str, sources: &SourceMap) -> bool {
        let node = self.node(index);
        (node.key.len & !SIDE) as usize == key.len() && self.key(index, sources) == Some(key)
    }

    pub(crate) fn site(&self, index: u32) -> Site {
        let node = self.node(index);
        Site::new(self.file_of(node), node.at)
    }

    pub(crate) fn exists(&self, index: u32) -> Option<UnknownId> {
        let doubts = &self.rare.as_ref()?.doubts;
        let at = doubts.binary_search_by_key(&index, |&(node, _)| node).ok()?;
        Some(UnknownId(doubts[at].1.0 + self.unknown_base))
    }

    pub(crate) fn is_sensitive(&self, index: u32) -> bool {
        self.node(index).flags & SENSITIVE != 0
    }

    pub(crate) fn is_block(&self, index: u32) -> bool {
        self.node(index).flags & BLOCK != 0
    }

    /// The node's children; for a decoded text or unknown none, see [`Tree::decoded`].
    pub(crate) fn children(&self, index: u32) -> Children<'_> {
        let node = self.node(index);
        let end = if node.flags & DECODED == 0 { index + node.size } else { index + 1 };
        Children { tree: self, next: index + 1, end }
    }

    pub(crate) fn decoded(&self, index: u32) -> Option<u32> {
        (self.node(index).flags & DECODED != 0).then_some(index + 1)
    }

    /// Nodes in a node's subtree, itself included.
    pub(crate) fn size(&self, index: u32) -> u32 {
        self.node(index).size
    }

    fn strides(&self) -> Option<&Strides> {
        let rare = self.rare.as_deref().filter(|_| self.nodes.len() >= LARGE)?;
        Some(rare.strides.get_or_init(|| Strides::of(self)))
    }

    /// The way from the root down to a node, without the root.
    pub(crate) fn way(&self, to: u32) -> Way<'_> {
        Way { tree: self, at: 0, to }
    }

    /// Whether a node, or one that it lies in, is sensitive.
    pub(crate) fn is_sensitive_within(&self, index: u32) -> bool {
        self.has_sensitive() && (self.is_sensitive(0) || self.way(index).any(|step| self.is_sensitive(step.node)))
    }

    /// The unknowns that decide whether a node and those that it lies in exist.
    pub(crate) fn doubts(&self, index: u32) -> impl Iterator<Item = UnknownId> + '_ {
        let way = self
            .rare
            .as_ref()
            .is_some_and(|rare| !rare.doubts.is_empty())
            .then(|| std::iter::once(0).chain(self.way(index).map(|step| step.node)));
        way.into_iter().flatten().filter_map(|node| self.exists(node))
    }

    /// Whether reports must not show some part of it.
    pub fn has_sensitive(&self) -> bool {
        self.nodes.first().is_some_and(|root| root.flags & SENSITIVE_WITHIN != 0)
    }

    /// Whether it holds nothing at all, not even a root.
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// How many nodes it holds.
    pub fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Whether it reads the same as another: in files of which `is_same_file` says that they are the same by the same
    /// id, with unknowns that are the same as `is_same_unknown` has it.
    pub(crate) fn is_same(
        &self,
        other: &Tree,
        is_same_file: impl Fn(FileId) -> bool,
        is_same_unknown: impl Fn(UnknownId, UnknownId) -> bool,
    ) -> bool {
        let none = Rare::default();
        let (own, its) = (self.rare.as_deref().unwrap_or(&none), other.rare.as_deref().unwrap_or(&none));
        let in_same_files = self.file == other.file
            && own.files == its.files
            && is_same_file(self.file)
            && own.files.iter().all(|file| is_same_file(*file));
        let unknown = |tree: &Tree, id: u32| UnknownId(id + tree.unknown_base);
        let is_same_node = |(a, b): (&Node, &Node)| match a.kind {
            Kind::Unknown => {
                a.is_same_but_data(b) && is_same_unknown(unknown(self, a.data[0]), unknown(other, b.data[0]))
            }
            Kind::Null | Kind::Bool | Kind::Int | Kind::Float | Kind::Text | Kind::List | Kind::Object => {
                a.is_same_but_data(b) && a.data == b.data
            }
        };
        in_same_files
            && self.text == other.text
            && self.nodes.len() == other.nodes.len()
            && own.doubts.len() == its.doubts.len()
            && self.nodes.iter().zip(&*other.nodes).all(is_same_node)
            && own.doubts.iter().zip(&its.doubts).all(|((at, id), (its_at, its_id))| {
                at == its_at && is_same_unknown(unknown(self, id.0), unknown(other, its_id.0))
            })
    }

    pub(crate) fn set_unknown_base(&mut self, base: u32) {
        self.unknown_base += base;
    }
}

/// Indexes of sibling nodes.
#[derive(Debug, Clone)]
pub(crate) struct Children<'t> {
    tree: &'t Tree,
    next: u32,
    end: u32,
}

impl<'t> Children<'t> {
    /// All that lies directly in a node. A decoded child lies inside its holder's size, so it is one of them.
    pub(crate) fn within(tree: &'t Tree, index: u32) -> Self {
        Children { tree, next: index + 1, end: index + tree.size(index) }
    }
}

impl Iterator for Children<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        (self.next < self.end).then(|| {
            let index = self.next;
            self.next += self.tree.node(index).size;
            index
        })
    }

    fn nth(&mut self, nth: usize) -> Option<u32> {
        let mut left = nth;
        if nth >= STRIDE
            && let Some((passed, child)) = self.tree.strides().and_then(|it| it.towards(self.next - 1, nth))
        {
            (left, self.next) = (nth - passed, child);
        }
        for _ in 0..left {
            self.next()?;
        }
        self.next()
    }
}

/// The nodes on the way down from a tree's root.
pub(crate) struct Way<'t> {
    tree: &'t Tree,
    at: u32,
    to: u32,
}

/// One node on the way to another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    /// What it is a child of.
    pub(crate) parent: u32,
    pub(crate) node: u32,
    /// How many siblings stand before it.
    pub(crate) nth: usize,
}

impl Iterator for Way<'_> {
    type Item = Step;

    fn next(&mut self) -> Option<Step> {
        let (tree, parent) = (self.tree, self.at);
        if parent == self.to {
            return None;
        }
        let (before, first) = tree.strides().and_then(|it| it.nearest(parent, self.to)).unwrap_or((0, parent + 1));
        let children = Children { next: first, ..Children::within(tree, parent) };
        let found = children.enumerate().find(|&(_, child)| self.to < child + tree.size(child));
        self.at = found.map_or(self.to, |(_, child)| child);
        let (nth, node) = found?;
        Some(Step { parent, node, nth: before + nth })
    }
}

/// The name of an object's member.
#[derive(Debug, Clone, Copy)]
pub enum Key<'k> {
    /// A list's element or the root: no name.
    None,
    /// A name that does not stand in the file as it is read.
    Text(&'k str),
    /// The bytes of the node's file.
    Source(Span),
}

/// Writes a [`Tree`] in document order.
///
/// Each value takes its key ([`Key::None`] in lists), its site and its content. Sites are what a finding about the
/// value points at: for an attribute the whole `name = value`, for a block its header, for an element its expression;
/// inside of an encoded text the whole attribute.
#[derive(Debug, Default)]
pub struct TreeBuilder {
    nodes: Vec<Node>,
    text: String,
    files: Vec<FileId>,
    open: Vec<u32>,
    doubts: Vec<(u32, UnknownId)>,
}

impl TreeBuilder {
    /// Nothing written yet.
    pub fn new() -> Self {
        Self::default()
    }

    fn side(&mut self, text: &str) -> Text {
        let start = self.text.len() as u32;
        self.text.push_str(text);
        Text { start, len: text.len() as u32 | SIDE }
    }

    fn push(&mut self, key: Key<'_>, site: Site, kind: Kind, data: [u32; 2]) -> u32 {
        let key = match key {
            Key::None => Text::NONE,
            Key::Text(text) => self.side(text),
            Key::Source(span) => Text { start: span.start, len: span.len() },
        };
        let file = match self.files.iter().rposition(|&f| f == site.file) {
            Some(at) => at,
            None => {
                self.files.push(site.file);
                self.files.len() - 1
            }
        };
        self.nodes.push(Node { data, at: site.span, key, size: 1, file: file as u16, kind, flags: 0 });
        self.nodes.len() as u32 - 1
    }

    /// Null.
    pub fn null(&mut self, key: Key<'_>, site: Site) -> u32 {
        self.push(key, site, Kind::Null, NOTHING)
    }

    /// A boolean.
    pub fn bool(&mut self, key: Key<'_>, site: Site, value: bool) -> u32 {
        self.push(key, site, Kind::Bool, [u32::from(value), 0])
    }

    /// A whole number.
    pub fn int(&mut self, key: Key<'_>, site: Site, value: i64) -> u32 {
        self.push(key, site, Kind::Int, halves(value as u64))
    }

    /// Any other number, at the precision of an IEEE 754 double.
    pub fn float(&mut self, key: Key<'_>, site: Site, value: f64) -> u32 {
        self.push(key, site, Kind::Float, halves(value.to_bits()))
    }

    /// A text. Where it is a JSON object or array, what it holds can be read through
    /// [`Attr::decoded`](crate::Attr::decoded).
    pub fn text(&mut self, key: Key<'_>, site: Site, value: &str) -> u32 {
        let text = self.side(value);
        let index = self.push(key, site, Kind::Text, text.data());
        self.decode(index, site, value);
        index
    }

    /// A text that stands in the file, at `span` of the site's file, exactly as it is read. `value` is that text.
    pub fn source_text(&mut self, key: Key<'_>, site: Site, span: Span, value: &str) -> u32 {
        let index = self.push(key, site, Kind::Text, [span.start, span.len()]);
        self.decode(index, site, value);
        index
    }

    fn decode(&mut self, index: u32, site: Site, value: &str) {
        if crate::decode::write_json(self, site, value) {
            self.nodes[index as usize].flags |= DECODED;
            self.nodes[index as usize].size = self.nodes.len() as u32 - index;
        }
    }

    /// A value that is not known.
    pub fn unknown(&mut self, key: Key<'_>, site: Site, id: UnknownId) -> u32 {
        self.push(key, site, Kind::Unknown, [id.0, 0])
    }

    /// A value that is not known, though its structure is: write that as one value, then call [`TreeBuilder::end`].
    /// It is read through [`Attr::decoded`](crate::Attr::decoded).
    pub fn begin_unknown(&mut self, key: Key<'_>, site: Site, id: UnknownId) -> u32 {
        let index = self.push(key, site, Kind::Unknown, [id.0, 0]);
        self.nodes[index as usize].flags |= DECODED;
        self.open.push(index);
        index
    }

    /// A list, set or tuple: write its elements, then call [`TreeBuilder::end`].
    pub fn begin_list(&mut self, key: Key<'_>, site: Site) -> u32 {
        let index = self.push(key, site, Kind::List, NOTHING);
        self.open.push(index);
        index
    }

    /// A map, an object or a block: write its members, then call [`TreeBuilder::end`].
    pub fn begin_object(&mut self, key: Key<'_>, site: Site) -> u32 {
        let index = self.push(key, site, Kind::Object, NOTHING);
        self.open.push(index);
        index
    }

    /// Ends what was begun last.
    pub fn end(&mut self) {
        if let Some(index) = self.open.pop() {
            self.nodes[index as usize].size = self.nodes.len() as u32 - index;
        }
    }

    /// Ends what was begun last, whose site reaches to this offset: for readers that learn it only there.
    pub fn end_at(&mut self, offset: u32) {
        if let Some(&index) = self.open.last() {
            self.nodes[index as usize].at.end = offset;
        }
        self.end();
    }

    /// Marks a value as sensitive: reports mask it.
    pub fn mark_sensitive(&mut self, index: u32) {
        self.nodes[index as usize].flags |= SENSITIVE;
    }

    /// Marks an object as written as a block.
    pub fn mark_block(&mut self, index: u32) {
        self.nodes[index as usize].flags |= BLOCK;
    }

    /// Says that an element exists only if an unknown value turns out so (a dynamic block over an unknown collection).
    pub fn exists_if(&mut self, index: u32, unknown: UnknownId) {
        self.doubts.push((index, unknown));
    }

    /// Where the builder stands, to return to with [`TreeBuilder::rewind`].
    pub(crate) fn mark(&self) -> (usize, usize) {
        (self.nodes.len(), self.text.len())
    }

    pub(crate) fn rewind(&mut self, (nodes, text): (usize, usize)) {
        self.nodes.truncate(nodes);
        self.text.truncate(text);
        self.open.retain(|&i| (i as usize) < nodes);
        while self.doubts.pop_if(|&mut (i, _)| i as usize >= nodes).is_some() {}
    }

    /// The finished tree. Whatever is still open ends here.
    pub fn finish(mut self) -> Tree {
        self.take()
    }

    /// The finished tree; the builder is as new, with its memory kept for the next one.
    pub fn take(&mut self) -> Tree {
        while !self.open.is_empty() {
            self.end();
        }
        // What was said last of a node counts.
        self.doubts.sort_by_key(|&(node, _)| node);
        self.doubts.dedup_by(|next, before| {
            let is_same = next.0 == before.0;
            if is_same {
                before.1 = next.1;
            }
            is_same
        });
        let (file, others) = self.files.split_first().map_or((FileId(0), &[][..]), |(first, others)| (*first, others));
        if self.nodes.iter().any(|node| node.flags & SENSITIVE != 0) {
            self.nodes[0].flags |= SENSITIVE_WITHIN;
        }
        let has_rare = !others.is_empty() || !self.doubts.is_empty() || self.nodes.len() >= LARGE;
        let tree = Tree {
            nodes: self.nodes.as_slice().into(),
            text: self.text.as_str().into(),
            file,
            unknown_base: 0,
            rare: has_rare.then(|| {
                Box::new(Rare { files: others.into(), doubts: self.doubts.as_slice().into(), strides: OnceLock::new() })
            }),
        };
        self.nodes.clear();
        self.text.clear();
        self.files.clear();
        self.doubts.clear();
        tree
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_takes_thirty_two_bytes() {
        assert_eq!(size_of::<Node>(), 32);
        assert_eq!(size_of::<Tree>(), 48);
    }
}
