//! The attributes of a planned resource at the places where they are written.

use palisade_model::{Attr, Key, Resource, Shape, Tree, UnknownValue};
use palisade_source::Site;

use super::blocks::{Match, matches};
use super::{Kinship, Lowering, Side};

/// Terraform's own arguments and blocks, which no plan shows among the values.
const META: [&str; 7] = ["connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"];

/// Writes the tree of one resource.
pub(super) struct Writer<'l, 'f, 'p> {
    lowering: &'l mut Lowering<'f, 'p>,
    kinship: Kinship,
}

impl<'l, 'f, 'p> Writer<'l, 'f, 'p> {
    pub fn new(lowering: &'l mut Lowering<'f, 'p>, kinship: Kinship) -> Self {
        Self { lowering, kinship }
    }

    /// A resource that only one side has.
    pub fn copied(mut self, resource: Resource<'p>, from: Side) -> Tree {
        self.copy(Key::None, resource.root(), from, None);
        self.lowering.builder.take()
    }

    /// A planned resource at the places of its block.
    pub fn fused(mut self, planned: Resource<'p>, written: Resource<'p>) -> Tree {
        let header = written.header();
        match planned.root().shape() {
            Shape::Object(_) => {
                let root = self.lowering.builder.begin_object(Key::None, header);
                if planned.root().is_marked_sensitive() {
                    self.lowering.builder.mark_sensitive(root);
                }
                self.members(planned.root(), written.root(), header, true);
                self.lowering.builder.end();
            }
            // Unreadable as a whole.
            _ => self.copy(Key::None, planned.root(), Side::Plan, Some(header)),
        }
        self.lowering.builder.take()
    }

    /// A provider configuration: what is written, and what the plan knows of it besides.
    pub fn settings(mut self, planned: Resource<'p>, written: Resource<'p>) -> Tree {
        let header = written.header();
        self.lowering.builder.begin_object(Key::None, header);
        let index = Index::new(planned.root());
        for (name, attr) in written.root().entries() {
            match (attr.shape(), index.get(name)) {
                (Shape::Unknown(_), Some(known)) if !matches!(known.shape(), Shape::Unknown(_)) => {
                    self.copy(Key::Text(name), known, Side::Plan, Some(attr.site()));
                }
                _ => self.copy(Key::Text(name), attr, Side::Configuration, None),
            }
        }
        self.lowering.builder.end();
        self.lowering.builder.take()
    }

    /// The members of a planned object at the places of a written one, whose header is the place of what is not
    /// written.
    fn members(&mut self, planned: Attr<'p>, written: Attr<'p>, header: Site, is_root: bool) {
        let index = Index::new(planned);
        for (name, attr) in written.entries() {
            match index.get(name) {
                Some(value) => self.fuse(Key::Text(name), value, attr),
                None if is_root && META.contains(&name) || may_be_more(attr) => {
                    self.copy(Key::Text(name), attr, Side::Configuration, None);
                }
                // The plan says that it is not set.
                None => {}
            }
        }
        let written = Index::new(written);
        for (name, value) in planned.entries().filter(|(name, _)| !written.has(name)) {
            self.copy(Key::Text(name), value, Side::Plan, Some(header));
        }
    }

    /// A planned value at the place where it is written.
    fn fuse(&mut self, key: Key<'_>, planned: Attr<'p>, written: Attr<'p>) {
        let site = written.site();
        let index = match (planned.shape(), written.shape()) {
            (Shape::Unknown(unknown), _) => return self.unknown(key, unknown, planned, written),
            (Shape::Object(_), Shape::Object(_)) => {
                let index = self.lowering.builder.begin_object(key, site);
                if written.is_block() {
                    self.lowering.builder.mark_block(index);
                }
                self.members(planned, written, site, false);
                self.lowering.builder.end();
                index
            }
            // A block that stands once is an object in one release of a provider and a list in another.
            (Shape::List(_), Shape::List(_) | Shape::Object(_)) => {
                let index = self.lowering.builder.begin_list(key, site);
                self.elements(planned, written, site);
                self.lowering.builder.end();
                index
            }
            _ => return self.copy(key, planned, Side::Plan, Some(site)),
        };
        if planned.is_marked_sensitive() || written.is_marked_sensitive() {
            self.lowering.builder.mark_sensitive(index);
        }
    }

    fn elements(&mut self, planned: Attr<'p>, written: Attr<'p>, site: Site) {
        let (planned, written): (Vec<_>, Vec<_>) = (planned.items().collect(), written.items().collect());
        let found = matches(&planned, &written);
        for (element, found) in planned.iter().zip(&found) {
            match *found {
                Match::None => self.copy(Key::None, *element, Side::Plan, Some(site)),
                Match::One(at) if self.kinship == Kinship::Same && self.stands_in(*element, written[at]) => {
                    self.copy(Key::None, written[at], Side::Configuration, None);
                }
                Match::One(at) => self.fuse(Key::None, *element, written[at]),
                Match::OneOfSeveral(at) => {
                    let kinship = std::mem::replace(&mut self.kinship, Kinship::Sibling);
                    self.fuse(Key::None, *element, written[at]);
                    self.kinship = kinship;
                }
            }
        }
    }

    /// Whether a planned block stands for blocks whose number is not known: a dynamic block over an unknown collection
    /// is planned as one whose arguments are unknown, also those that are literals.
    fn stands_in(&self, planned: Attr<'p>, written: Attr<'p>) -> bool {
        let depends = written.exists_if().is_some_and(|unknown| !self.lowering.were_settled(unknown.causes));
        depends && planned.entries().any(|(_, member)| matches!(member.shape(), Shape::Unknown(_)))
    }

    /// A value that the plan does not know: what is written tells more of it.
    fn unknown(&mut self, key: Key<'_>, unknown: &'p UnknownValue, planned: Attr<'p>, written: Attr<'p>) {
        let site = written.site();
        let is_element = matches!(key, Key::None);
        match (written.shape(), self.kinship) {
            // A map with one unknown value is unknown as a whole in a plan.
            (Shape::List(_) | Shape::Object(_), Kinship::Same) => {
                self.copy(key, written, Side::Configuration, None);
            }
            (Shape::Null, Kinship::Same) if !is_element => {}
            (Shape::Unknown(expected), Kinship::Same) => self.expected(key, unknown, expected, planned, written),
            // Providers may change what is written; a sibling's value is not this one's.
            (
                Shape::Bool(_)
                | Shape::Int(_)
                | Shape::Float(_)
                | Shape::Text(_)
                | Shape::List(_)
                | Shape::Object(_)
                | Shape::Null
                | Shape::Absent
                | Shape::Unknown(_),
                _,
            ) => self.copy(key, planned, Side::Plan, Some(site)),
        }
    }

    /// What neither side knows, with what the expression says of it.
    fn expected(
        &mut self,
        key: Key<'_>,
        unknown: &UnknownValue,
        expected: &UnknownValue,
        planned: Attr<'p>,
        written: Attr<'p>,
    ) {
        let site = written.site();
        let causes = if self.lowering.were_settled(expected.causes) {
            self.lowering.causes(unknown.causes, Side::Plan)
        } else {
            self.lowering.causes(expected.causes, Side::Configuration)
        };
        let id = self.lowering.fragment.unknown(UnknownValue {
            causes,
            ty: unknown.ty.or(expected.ty),
            not_null: unknown.not_null || expected.not_null,
            copy_of: expected.copy_of.clone(),
            parts: expected.parts.clone(),
        });
        let inside = written.decoded();
        let index = match inside.shape() {
            Shape::List(_) | Shape::Object(_) => {
                let index = self.lowering.builder.begin_unknown(key, site, id);
                self.copy(Key::None, inside, Side::Configuration, None);
                self.lowering.builder.end();
                index
            }
            _ => self.lowering.builder.unknown(key, site, id),
        };
        if planned.is_marked_sensitive() || written.is_marked_sensitive() {
            self.lowering.builder.mark_sensitive(index);
        }
    }

    /// A value with all that it holds, at its own places or all of it at one.
    fn copy(&mut self, key: Key<'_>, attr: Attr<'p>, from: Side, place: Option<Site>) {
        let site = place.unwrap_or_else(|| self.lowering.fusion.place(from, attr.site()));
        let builder = &mut self.lowering.builder;
        let index = match attr.shape() {
            Shape::Absent => return,
            Shape::Null => builder.null(key, site),
            Shape::Bool(value) => builder.bool(key, site, value),
            Shape::Int(value) => builder.int(key, site, value),
            Shape::Float(value) => builder.float(key, site, value),
            Shape::Text(value) => builder.text(key, site, value),
            Shape::List(items) => {
                let index = builder.begin_list(key, site);
                items.for_each(|item| self.copy(Key::None, item, from, place));
                self.lowering.builder.end();
                index
            }
            Shape::Object(entries) => {
                let index = builder.begin_object(key, site);
                if attr.is_block() {
                    builder.mark_block(index);
                }
                entries.for_each(|(name, entry)| self.copy(Key::Text(name), entry, from, place));
                self.lowering.builder.end();
                index
            }
            Shape::Unknown(unknown) => {
                let id = self.lowering.unknown(unknown, from);
                let inside = attr.decoded();
                if let Shape::List(_) | Shape::Object(_) = inside.shape() {
                    let index = self.lowering.builder.begin_unknown(key, site, id);
                    self.copy(Key::None, inside, from, place);
                    self.lowering.builder.end();
                    index
                } else {
                    self.lowering.builder.unknown(key, site, id)
                }
            }
        };
        if let Some(unknown) = attr.exists_if() {
            let id = self.lowering.unknown(unknown, from);
            self.lowering.builder.exists_if(index, id);
        }
        if attr.is_marked_sensitive() {
            self.lowering.builder.mark_sensitive(index);
        }
    }
}

/// Whether it is blocks of which it is not known whether there are any.
fn may_be_more(attr: Attr<'_>) -> bool {
    let mut items = attr.items().peekable();
    items.peek().is_some() && matches!(attr.shape(), Shape::List(_)) && items.all(|item| item.exists_if().is_some())
}

/// An object's members by name.
struct Index<'p>(Vec<(&'p str, Attr<'p>)>);

impl<'p> Index<'p> {
    fn new(object: Attr<'p>) -> Self {
        let mut members: Vec<_> = object.entries().collect();
        members.sort_unstable_by_key(|&(name, _)| name);
        Self(members)
    }

    fn find(&self, name: &str) -> Option<Attr<'p>> {
        let at = self.0.binary_search_by(|(key, _)| (*key).cmp(name)).ok()?;
        Some(self.0[at].1)
    }

    /// Whether there is one, perhaps null.
    fn has(&self, name: &str) -> bool {
        self.find(name).is_some()
    }

    /// The member, where it is not null.
    fn get(&self, name: &str) -> Option<Attr<'p>> {
        self.find(name).filter(|attr| !matches!(attr.shape(), Shape::Null))
    }
}
