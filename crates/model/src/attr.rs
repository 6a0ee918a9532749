use std::fmt::Write as _;

use palisade_source::Site;

use crate::tree::{Children, Content, Step};
use crate::{CauseId, Causes, Reference, Resource, Tree, Truth, UnknownValue, ValueType};

/// An attribute, block or element of a resource, or the place where one would be. Copyable.
///
/// Policies read it through methods that give a [`Truth`] or a [`Fact`](crate::Fact); front ends and reports that have
/// to write everything out look at its [`Shape`].
#[derive(Debug, Clone, Copy)]
pub struct Attr<'p> {
    resource: Resource<'p>,
    node: u32,
    /// The block that may not exist through which the attribute was read, as if it did; 0 for none.
    doubt: u32,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// The node itself.
    Here,
    /// A member that the node does not have.
    Missing(&'static str),
    /// A member or element of something that is not known: it may be there.
    Within,
}

/// What an attribute holds, for writing it out. Every case has to be handled: an unknown is not a default.
#[derive(Debug, Clone)]
pub enum Shape<'p> {
    /// Not set.
    Absent,
    /// Written as null; means absent.
    Null,
    /// A boolean.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// Another number.
    Float(f64),
    /// A text.
    Text(&'p str),
    /// A list's elements.
    List(Items<'p>),
    /// An object's members.
    Object(Entries<'p>),
    /// Not known.
    Unknown(&'p UnknownValue),
}

impl<'p> Attr<'p> {
    pub(crate) fn root(resource: Resource<'p>) -> Self {
        Attr { resource, node: 0, doubt: 0, state: State::Here }
    }

    fn tree(self) -> &'p Tree {
        &self.resource.data().tree
    }

    fn child(self, node: u32) -> Self {
        Attr { node, state: State::Here, ..self }
    }

    /// An element or member that is looked at for itself: whoever goes through them asks whether each exists.
    fn element(self, node: u32) -> Self {
        Attr { node, doubt: 0, state: State::Here, ..self }
    }

    fn content(self) -> Content<'p> {
        self.tree().content(self.node, self.resource.project().sources())
    }

    /// A member of an object or block, by its name.
    ///
    /// Of a list of blocks it is the member of the first, as for a block that may stand once; where that block may not
    /// exist, neither may the member, and what is asked of it is answered for both cases. Of a text that holds JSON it
    /// is not the member inside: see [`Attr::decoded`]. Of anything unknown it is unknown.
    #[must_use]
    pub fn get(self, key: &'static str) -> Attr<'p> {
        self.found(self.find(key), key)
    }

    /// A member by a name that is only known at run time; a missing one is the place of the object itself.
    #[must_use]
    pub fn member(self, key: &str) -> Attr<'p> {
        self.found(self.find(key), "")
    }

    fn found(self, found: Found, key: &'static str) -> Attr<'p> {
        match found {
            Found::Node { node, through: 0 } => self.child(node),
            Found::Node { node, through } => Attr { doubt: through, ..self.child(node) },
            Found::Missing => Attr { state: State::Missing(key), ..self },
            Found::Itself => self,
            Found::Within(node) => Attr { node, state: State::Within, ..self },
        }
    }

    fn find(self, key: &str) -> Found {
        if self.state != State::Here {
            return Found::Itself;
        }
        let tree = self.tree();
        if tree.is_empty() {
            return Found::Missing;
        }
        let sources = self.resource.project().sources();
        match self.content() {
            Content::Object => tree
                .children(self.node)
                .find(|&child| tree.has_key(child, key, sources))
                .map_or(Found::Missing, |node| Found::Node { node, through: 0 }),
            Content::List => self.find_in_first(key),
            Content::Unknown(_) => Found::Within(self.node),
            Content::Null => Found::Missing,
            // The provider would refuse a scalar where it has a block.
            Content::Bool(_) | Content::Int(_) | Content::Float(_) | Content::Text(_) => Found::Within(self.node),
        }
    }

    fn find_in_first(self, key: &str) -> Found {
        let mut elements = self.tree().children(self.node);
        let Some(first) = elements.next() else { return Found::Missing };
        let is_certain = self.tree().exists(first).is_none();
        match self.child(first).find(key) {
            // What the first element lacks is missing there, on its own header.
            Found::Missing if is_certain => Found::Missing,
            Found::Missing | Found::Itself => Found::Within(first),
            Found::Node { node, through } if is_certain => Found::Node { node, through },
            // Without the first another one is the first.
            Found::Node { .. } if elements.next().is_some() => Found::Within(first),
            Found::Node { node, .. } => Found::Node { node, through: first },
            Found::Within(node) => Found::Within(node),
        }
    }

    /// The structure inside a text that holds JSON, or what is known of the structure inside one that is not wholly
    /// known (a `jsonencode` of a reference). For anything else the attribute itself.
    #[must_use]
    pub fn decoded(self) -> Attr<'p> {
        match self.state {
            State::Here if !self.tree().is_empty() => {
                self.tree().decoded(self.node).map_or(self, |node| self.child(node))
            }
            State::Here | State::Missing(_) | State::Within => self,
        }
    }

    /// The elements of a list or set, or the blocks of a type, in order. An object is its own only element, as where a
    /// block may stand once, and so is a text or number. Something unknown gives the elements that it certainly has and
    /// one that may or may not exist, unless it certainly is a single one.
    pub fn items(self) -> Items<'p> {
        let inner = match self.state {
            State::Missing(_) => ItemsOf::None,
            State::Within => ItemsOf::One(self),
            State::Here if self.tree().is_empty() => ItemsOf::None,
            State::Here => match self.content() {
                Content::List => ItemsOf::Children(self.tree().children(self.node)),
                Content::Null => ItemsOf::None,
                Content::Unknown(id) if is_single(self.resource.project().unknown(id)) => ItemsOf::One(self),
                Content::Unknown(_) => {
                    let perhaps = Attr { doubt: 0, state: State::Within, ..self };
                    match self.certain_elements() {
                        Some(certain) => ItemsOf::AtLeast(certain, Some(perhaps)),
                        None => ItemsOf::One(perhaps),
                    }
                }
                Content::Object | Content::Bool(_) | Content::Int(_) | Content::Float(_) | Content::Text(_) => {
                    ItemsOf::One(self)
                }
            },
        };
        Items { of: self, inner }
    }

    /// The elements that a list has, although it is not known: those of a `concat` with something unknown.
    pub(crate) fn certain_elements(self) -> Option<Children<'p>> {
        if self.state != State::Here || self.tree().is_empty() {
            return None;
        }
        let list = self.child(self.tree().decoded(self.node)?);
        match (self.value_type(), list.content()) {
            // The list inside of a text is no list of the attribute.
            (Some(ValueType::String), _) => None,
            (_, Content::List) => Some(self.tree().children(list.node)),
            (
                _,
                Content::Null
                | Content::Bool(_)
                | Content::Int(_)
                | Content::Float(_)
                | Content::Text(_)
                | Content::Object
                | Content::Unknown(_),
            ) => None,
        }
    }

    /// The members of an object with their names, in order; nothing for anything else.
    pub fn entries(self) -> Entries<'p> {
        let children = match self.state {
            State::Here if !self.tree().is_empty() => match self.content() {
                Content::Object => Some(self.tree().children(self.node)),
                Content::List
                | Content::Null
                | Content::Unknown(_)
                | Content::Bool(_)
                | Content::Int(_)
                | Content::Float(_)
                | Content::Text(_) => None,
            },
            State::Here | State::Missing(_) | State::Within => None,
        };
        Entries { of: self, children }
    }

    /// What it holds, for writing it out.
    pub fn shape(self) -> Shape<'p> {
        match self.state {
            State::Missing(_) => Shape::Absent,
            State::Here if self.tree().is_empty() => Shape::Absent,
            State::Here | State::Within => match self.content() {
                Content::Null => Shape::Null,
                Content::Bool(b) => Shape::Bool(b),
                Content::Int(i) => Shape::Int(i),
                Content::Float(f) => Shape::Float(f),
                Content::Text(t) => Shape::Text(t),
                Content::List => Shape::List(self.items()),
                Content::Object => Shape::Object(self.entries()),
                Content::Unknown(id) => Shape::Unknown(self.resource.project().unknown(id)),
            },
        }
    }

    /// Why it is not known; none where it is known or absent. What was read out of something of the wrong type is
    /// unknown for that reason. What is known in a block that may not exist counts as known here.
    pub fn causes(self) -> Option<Causes> {
        match (self.state, self.shape()) {
            (State::Missing(_), _) => None,
            (_, Shape::Unknown(unknown)) => Some(unknown.causes),
            (State::Within, _) => Some(self.exists_here().unwrap_or(Causes::one(CauseId::WRONG_TYPE))),
            (State::Here, _) => None,
        }
    }

    /// Why the block that it was read through may not exist; none where that is certain.
    pub(crate) fn doubted(self) -> Option<Causes> {
        let doubt = (self.doubt != 0).then(|| self.tree().exists(self.doubt)).flatten();
        doubt.map(|id| self.resource.project().unknown(id).causes)
    }

    /// The attribute as it is where the block that it was read through exists.
    #[must_use]
    pub fn given(self) -> Self {
        Attr { doubt: 0, ..self }
    }

    fn exists_here(self) -> Option<Causes> {
        self.tree().exists(self.node).map(|id| self.resource.project().unknown(id).causes)
    }

    /// The attribute of another resource that this one is a copy of, where it is not known.
    pub fn reference(self) -> Option<&'p Reference> {
        match self.shape() {
            Shape::Unknown(unknown) if self.state == State::Here => unknown.copy_of.as_ref(),
            _ => None,
        }
    }

    /// Whether the element exists: itself and all that it stands in, up to its resource.
    pub fn exists(self) -> Truth {
        let mut truth = self.resource.exists();
        for doubt in self.tree().doubts(self.node) {
            truth = truth.and(self.resource.project().existence(Some(doubt)));
        }
        match (self.state, self.causes()) {
            (State::Within, Some(causes)) => truth.and(Truth::Unknown(causes)),
            (State::Within | State::Here | State::Missing(_), _) => truth,
        }
    }

    /// Whether the element exists, given that what it stands in does.
    pub(crate) fn exists_in_parent(self) -> Truth {
        match self.state {
            State::Within => self.causes().map_or(Truth::True, Truth::Unknown),
            State::Here => self.exists_here().map_or(Truth::True, Truth::Unknown),
            State::Missing(_) => Truth::False,
        }
    }

    /// Whether it is marked as sensitive itself, whatever it stands in: for writing it out with all that it holds.
    pub fn is_marked_sensitive(self) -> bool {
        self.state == State::Here && !self.tree().is_empty() && self.tree().is_sensitive(self.node)
    }

    /// What decides whether the element exists, given that what it stands in does; none where that is certain.
    pub fn exists_if(self) -> Option<&'p UnknownValue> {
        let unknown = (self.state == State::Here && !self.tree().is_empty()).then(|| self.tree().exists(self.node));
        unknown.flatten().map(|id| self.resource.project().unknown(id))
    }

    /// Whether reports must not show it: it or something that it stands in is sensitive.
    pub fn is_sensitive(self) -> bool {
        self.tree().is_sensitive_within(self.node)
    }

    /// Whether it was written as a block.
    pub fn is_block(self) -> bool {
        self.state == State::Here && !self.tree().is_empty() && self.tree().is_block(self.node)
    }

    /// The resource that it belongs to.
    pub fn resource(self) -> Resource<'p> {
        self.resource
    }

    /// What a finding about it points at; for an absent attribute the header of the block that lacks it.
    pub fn site(self) -> Site {
        if self.node == 0 || self.tree().is_empty() { self.resource.header() } else { self.tree().site(self.node) }
    }

    /// Its path in the resource: `ingress[0].cidr_blocks[1]`; empty for the resource itself. What was read out of
    /// something unknown has that thing's path.
    pub fn path(self) -> String {
        let mut path = String::with_capacity(PATH);
        let tree = self.tree();
        if !tree.is_empty() {
            let sources = self.resource.project().sources();
            for Step { parent, node, nth } in tree.way(self.node) {
                match tree.key(node, sources) {
                    Some(key) => push_key(&mut path, key),
                    // The structure inside of a text has no name of its own.
                    None if tree.decoded(parent) == Some(node) => {}
                    None => _ = write!(path, "[{nth}]"),
                }
            }
        }
        if let State::Missing(key) = self.state
            && !key.is_empty()
        {
            push_key(&mut path, key);
        }
        path
    }
}

/// What most paths have room in.
const PATH: usize = 64;

/// A member's step in a path: `.name`, or `["app.kubernetes.io/name"]` where it would read as more than one step.
pub fn push_key(path: &mut String, key: &str) {
    if key.is_empty() || key.bytes().any(|byte| matches!(byte, b'.' | b'[' | b']' | b'"' | b' ')) {
        let _ = write!(path, "[{key:?}]");
    } else {
        if !path.is_empty() {
            path.push('.');
        }
        path.push_str(key);
    }
}

/// Whether something unknown certainly is one text, number or boolean: neither null nor a list.
fn is_single(unknown: &UnknownValue) -> bool {
    let is_scalar = matches!(unknown.ty, Some(ValueType::String | ValueType::Number | ValueType::Bool));
    unknown.copy_of.as_ref().is_some_and(Reference::is_identity) || (unknown.not_null && is_scalar)
}

#[derive(Clone, Copy)]
enum Found {
    /// There; `through` is the element that may not exist which it was found in, or 0.
    Node {
        node: u32,
        through: u32,
    },
    Missing,
    /// Already missing or unknown: stays what it is.
    Itself,
    /// Inside of something unknown.
    Within(u32),
}

/// The elements of a list.
#[derive(Debug, Clone)]
pub struct Items<'p> {
    of: Attr<'p>,
    inner: ItemsOf<'p>,
}

#[derive(Debug, Clone)]
enum ItemsOf<'p> {
    None,
    One(Attr<'p>),
    Children(Children<'p>),
    AtLeast(Children<'p>, Option<Attr<'p>>),
}

impl<'p> Iterator for Items<'p> {
    type Item = Attr<'p>;

    fn next(&mut self) -> Option<Attr<'p>> {
        match &mut self.inner {
            ItemsOf::None => None,
            ItemsOf::One(attr) => {
                let attr = *attr;
                self.inner = ItemsOf::None;
                Some(attr)
            }
            ItemsOf::Children(children) => children.next().map(|node| self.of.element(node)),
            ItemsOf::AtLeast(certain, perhaps) => {
                certain.next().map(|node| self.of.element(node)).or_else(|| perhaps.take())
            }
        }
    }

    fn nth(&mut self, nth: usize) -> Option<Attr<'p>> {
        if let ItemsOf::Children(children) = &mut self.inner {
            return children.nth(nth).map(|node| self.of.element(node));
        }
        for _ in 0..nth {
            self.next()?;
        }
        self.next()
    }
}

/// The members of an object.
#[derive(Debug, Clone)]
pub struct Entries<'p> {
    of: Attr<'p>,
    children: Option<Children<'p>>,
}

impl<'p> Iterator for Entries<'p> {
    type Item = (&'p str, Attr<'p>);

    fn next(&mut self) -> Option<(&'p str, Attr<'p>)> {
        let node = self.children.as_mut()?.next()?;
        let key = self.of.tree().key(node, self.of.resource.project().sources()).unwrap_or_default();
        Some((key, self.of.element(node)))
    }
}

/// The attribute at a path, as [`Attr::path`] writes it; where the path leads on to nothing, the last that is there.
pub fn at_path<'p>(root: Attr<'p>, path: &str) -> Attr<'p> {
    let mut at = root;
    for step in steps(path) {
        let next = match step {
            PathStep::Index(index) => at.decoded().items().nth(index),
            PathStep::Key(key) => {
                let holder = at.decoded();
                holder.entries().find(|(name, _)| *name == key).map(|(_, value)| value)
            }
        };
        match next {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// One step of a written path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PathStep {
    /// A member by its name.
    Key(String),
    /// An element by its index.
    Index(usize),
}

/// The steps of a path as [`Attr::path`] writes it.
pub fn steps(path: &str) -> Vec<PathStep> {
    let mut steps = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix("[\"") {
            let (key, after) = unquote(quoted);
            steps.push(PathStep::Key(key));
            rest = after.strip_prefix(']').unwrap_or(after);
        } else if let Some(index) = rest.strip_prefix('[') {
            let end = index.find(']').unwrap_or(index.len());
            match index[..end].parse() {
                Ok(number) => steps.push(PathStep::Index(number)),
                Err(_) => steps.push(PathStep::Key(index[..end].to_owned())),
            }
            rest = index.get(end + 1..).unwrap_or_default();
        } else {
            let name = rest.strip_prefix('.').unwrap_or(rest);
            let end = name.find(['.', '[']).unwrap_or(name.len());
            if end > 0 {
                steps.push(PathStep::Key(name[..end].to_owned()));
            }
            rest = &name[end..];
        }
    }
    steps
}

/// A key up to its closing quote, and what follows that; undoes what `{:?}` wrote.
fn unquote(text: &str) -> (String, &str) {
    let mut key = String::new();
    let mut chars = text.char_indices();
    while let Some((i, c)) = chars.next() {
        match c {
            '"' => return (key, &text[i + 1..]),
            '\\' => match chars.next() {
                Some((_, 'n')) => key.push('\n'),
                Some((_, 't')) => key.push('\t'),
                Some((_, 'r')) => key.push('\r'),
                Some((_, other)) => key.push(other),
                None => {}
            },
            other => key.push(other),
        }
    }
    (key, "")
}
