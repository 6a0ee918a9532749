use palisade_source::Span;

/// The nodes of one YAML document in document order; a mapping's children alternate key and value.
///
/// It is the one form that both readers write and that lowering reads: aliases are still references, scalars are not
/// typed yet.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tape {
    nodes: Vec<Node>,
    /// Scalars that do not stand in the source as they are read.
    side: String,
    open: Vec<u32>,
    /// Behind the last byte of what was written last and is not left out.
    reach: u32,
}

/// One scalar, collection or alias.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node {
    pub(crate) kind: Kind,
    pub(crate) tag: Tag,
    /// From the first to the last byte of its content, in the file; empty for a scalar that was left out.
    pub(crate) at: Span,
    text: Text,
    /// Nodes in this subtree, itself included.
    pub(crate) size: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A scalar without quotes: its text decides what it is.
    Plain,
    /// A quoted or block scalar: a text unless a tag says otherwise.
    Quoted,
    Sequence,
    Mapping,
    /// Stands for the node with this index.
    Alias(u32),
}

/// The tags that change how a scalar is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tag {
    None,
    Str,
    Bool,
    Int,
    Float,
    Null,
    Timestamp,
    Binary,
    Merge,
    /// Any other tag: the scalar's text as it is.
    Other,
}

#[derive(Debug, Clone, Copy)]
struct Text {
    start: u32,
    len: u32,
    is_side: bool,
}

/// Where a scalar's text is.
#[derive(Debug, Clone, Copy)]
pub(crate) enum ScalarText<'t> {
    /// In the file, at this span, as it is read.
    Source(Span),
    /// Unescaped, folded or unindented.
    Made(&'t str),
}

impl Tape {
    /// Forgets the document, keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.nodes.clear();
        self.side.clear();
        self.open.clear();
        self.reach = 0;
    }

    pub(crate) fn node(&self, index: u32) -> Node {
        self.nodes[index as usize]
    }

    pub(crate) fn len(&self) -> u32 {
        self.nodes.len() as u32
    }

    /// How many collections are open.
    pub(crate) fn depth(&self) -> usize {
        self.open.len()
    }

    /// The node that an alias stands for; any other node itself.
    pub(crate) fn target(&self, index: u32) -> u32 {
        match self.node(index).kind {
            Kind::Alias(to) => to,
            Kind::Plain | Kind::Quoted | Kind::Sequence | Kind::Mapping => index,
        }
    }

    /// The indexes of a collection's children.
    pub(crate) fn children(&self, index: u32) -> impl Iterator<Item = u32> + '_ {
        let end = index + self.node(index).size;
        let mut next = index + 1;
        std::iter::from_fn(move || {
            (next < end).then(|| {
                let at = next;
                next += self.node(at).size;
                at
            })
        })
    }

    /// A scalar's text.
    pub(crate) fn text<'t>(&'t self, index: u32, source: &'t str) -> &'t str {
        match self.scalar(index) {
            ScalarText::Source(span) => source.get(span.range()).unwrap_or_default(),
            ScalarText::Made(text) => text,
        }
    }

    /// A scalar's text and where it is.
    pub(crate) fn scalar(&self, index: u32) -> ScalarText<'_> {
        let text = self.node(index).text;
        let span = Span::new(text.start, text.start + text.len);
        if text.is_side {
            ScalarText::Made(self.side.get(span.range()).unwrap_or_default())
        } else {
            ScalarText::Source(span)
        }
    }

    fn push(&mut self, kind: Kind, tag: Tag, at: Span, text: Text) -> u32 {
        self.nodes.push(Node { kind, tag, at, text, size: 1 });
        if !at.is_empty() {
            self.reach = at.end;
        }
        self.nodes.len() as u32 - 1
    }

    /// A scalar whose text stands in the file at `text`.
    pub(crate) fn source_scalar(&mut self, kind: Kind, tag: Tag, at: Span, text: Span) -> u32 {
        self.push(kind, tag, at, Text { start: text.start, len: text.len(), is_side: false })
    }

    /// A scalar whose text does not stand in the file as it is read.
    pub(crate) fn made_scalar(&mut self, kind: Kind, tag: Tag, at: Span, text: &str) -> u32 {
        let start = self.side.len() as u32;
        self.side.push_str(text);
        self.push(kind, tag, at, Text { start, len: text.len() as u32, is_side: true })
    }

    /// An alias of the node with index `to`.
    pub(crate) fn alias(&mut self, at: Span, to: u32) {
        self.push(Kind::Alias(to), Tag::None, at, Text { start: 0, len: 0, is_side: true });
    }

    /// A sequence or mapping begins.
    pub(crate) fn begin(&mut self, kind: Kind, tag: Tag, start: u32) -> u32 {
        let index = self.push(kind, tag, Span::at(start), Text { start: 0, len: 0, is_side: true });
        self.open.push(index);
        index
    }

    /// The collection that began last ends: at `end` if it has a closing bracket, else behind its last child.
    pub(crate) fn end(&mut self, end: Option<u32>) {
        let Some(index) = self.open.pop() else { return };
        let size = self.nodes.len() as u32 - index;
        self.reach = end.unwrap_or(self.reach);
        let first = self.nodes.get(index as usize + 1).filter(|first| end.is_none() && !first.at.is_empty());
        let start = first.map(|first| first.at.start);
        let node = &mut self.nodes[index as usize];
        node.size = size;
        node.at.start = start.unwrap_or(node.at.start);
        node.at.end = self.reach.max(node.at.start);
    }
}
