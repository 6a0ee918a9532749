//! Resources with others that name them, or that they name: a VPC with its flow logs, a storage account with its key.

mod alicloud;
mod aws;
mod azure;
mod github;
mod google;
mod ncloud;
mod oci;

use std::collections::HashMap;
use std::slice;

use palisade_model::{
    Attr, CauseId, Causes, Fact, Join, JoinIndex, Partial, Project, Reference, Resource, Shape, Truth, View,
};

/// How resources of a kind are linked with resources of other kinds.
#[derive(Debug)]
struct Link {
    anchors: &'static [&'static str],
    part: &'static str,
    named: Named,
    /// What the one that is named is known by.
    identities: &'static [&'static str],
}

#[derive(Debug, Clone, Copy)]
enum Named {
    /// Parts name the anchor, in the first of these arguments that is set, perhaps several in a list.
    Anchor(&'static [&'static str]),
    /// Parts name anchors in this argument (the second) of their blocks, nested so (the first).
    AnchorIn(&'static [&'static str], &'static str),
    /// Parts name the anchor in this argument (the first), behind a text that says what it is (the second).
    Prefixed(&'static str, &'static str),
    /// Parts name resources of a kind (the second) in this argument (the first), which name the anchor in one (the third).
    Through(&'static str, &'static [&'static str], &'static str),
    /// The anchor names its part in this argument.
    Part(&'static str),
}

fn links() -> impl Iterator<Item = &'static Link> {
    let tables = [alicloud::LINKS, aws::LINKS, azure::LINKS, github::LINKS, google::LINKS, ncloud::LINKS, oci::LINKS];
    tables.into_iter().flatten()
}

/// A resource with those that it is linked with; or one of those, where it is not known with what.
#[derive(Debug, Clone)]
pub struct Linked<'p> {
    anchor: Resource<'p>,
    parts: Vec<(Resource<'p>, Truth)>,
    /// Kinds of which there may be parts that nobody sees here, and why.
    doubts: Vec<(&'static str, Causes)>,
    /// Why nobody sees what it is linked with, where it is a part itself.
    alone: Option<Causes>,
}

impl<'p> Linked<'p> {
    fn new(anchor: Resource<'p>) -> Self {
        Linked { anchor, parts: Vec::new(), doubts: Vec::new(), alone: None }
    }

    fn lone_part(part: Resource<'p>, causes: Causes) -> Self {
        Linked { parts: vec![(part, Truth::True)], alone: Some(causes), ..Linked::new(part) }
    }

    /// The resource; the part itself where it is not known what it is linked with.
    pub fn anchor(&self) -> Resource<'p> {
        self.anchor
    }

    /// An attribute or block of the resource.
    pub fn get(&self, key: &'static str) -> Attr<'p> {
        self.anchor.get(key)
    }

    /// Those of a kind that it is linked with, each with whether it is there and linked.
    pub fn parts<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = (Resource<'p>, Truth)> + 'a {
        self.seen().filter(move |(part, _)| part.kind() == kind)
    }

    /// Whether it is linked with one that is such.
    pub fn any(&self, mut test: impl FnMut(Resource<'p>) -> Truth) -> Truth {
        let seen = Truth::any(self.seen().map(|(part, is)| is.and_then(|| test(part))));
        self.doubts.iter().map(|doubt| doubt.1).chain(self.alone).fold(seen, or_unknown)
    }

    /// Whether it is linked with one of a kind that is such.
    pub fn any_of(&self, kind: &str, mut test: impl FnMut(Resource<'p>) -> Truth) -> Truth {
        let seen = Truth::any(self.parts(kind).map(|(part, is)| is.and_then(|| test(part))));
        let doubts = self.doubts.iter().filter(|doubt| doubt.0 == kind).map(|doubt| doubt.1);
        doubts.chain(self.alone.filter(|_| self.anchor.kind() != kind)).fold(seen, or_unknown)
    }

    fn seen(&self) -> impl Iterator<Item = (Resource<'p>, Truth)> + '_ {
        self.parts.iter().map(|&(part, is)| (part, is.and(part.exists())))
    }
}

fn or_unknown(sum: Truth, causes: Causes) -> Truth {
    sum.or(Truth::Unknown(causes))
}

impl View for Linked<'static> {
    type Of<'p> = Linked<'p>;

    const KINDS: &'static [&'static str] = &["*"];

    fn collect(project: &Project) -> Vec<Linked<'_>> {
        let mut views = Vec::new();
        let mut places = HashMap::new();
        let anchors = links().flat_map(|link| link.anchors).flat_map(|kind| project.of_kind(kind));
        for anchor in anchors {
            places.entry(anchor).or_insert_with(|| {
                views.push(Linked::new(anchor));
                views.len() - 1
            });
        }
        for link in links() {
            match link.named {
                Named::Part(by) => link.follow(project, by, &places, &mut views),
                _ if project.has_kind(link.part) => link.gather(project, &places, &mut views),
                Named::Anchor(_) | Named::AnchorIn(..) | Named::Prefixed(..) | Named::Through(..) => {}
            }
        }
        views
    }

    fn anchor<'p>(view: &Self::Of<'p>) -> Resource<'p> {
        view.anchor
    }
}

type Places<'p> = HashMap<Resource<'p>, usize>;

impl Link {
    /// Parts that the anchors name.
    fn follow<'p>(
        &'static self,
        project: &'p Project,
        by: &'static str,
        places: &Places<'p>,
        views: &mut [Linked<'p>],
    ) {
        let anchors = self.anchors.iter().flat_map(|kind| project.of_kind(kind)).collect::<Vec<_>>();
        if anchors.is_empty() {
            return;
        }
        let parts = JoinIndex::new(project, self.part_kind(), self.identities);
        for anchor in anchors {
            let view = &mut views[places[&anchor]];
            let mut named = Targets::default();
            named.add(&parts, anchor.get(by), by, self.part_kind());
            let Targets { found, open } = named;
            let unseen = open.or(found.is_empty().then_some(Causes::one(CauseId::ELSEWHERE)));
            view.parts.extend(found);
            view.doubts.extend(unseen.map(|causes| (self.part, causes)));
        }
    }

    /// Parts that name an anchor.
    fn gather<'p>(&'static self, project: &'p Project, places: &Places<'p>, views: &mut Vec<Linked<'p>>) {
        let anchors = JoinIndex::new(project, self.anchors, self.identities);
        let between = match self.named {
            Named::Through(_, kinds, _) => Some(JoinIndex::new(project, kinds, self.identities)),
            Named::Anchor(_) | Named::AnchorIn(..) | Named::Prefixed(..) | Named::Part(_) => None,
        };
        let mut doubt = None::<Causes>;
        for part in project.of_kind(self.part) {
            let Targets { found, open } = self.named_by(part, &anchors, between.as_ref());
            // One that has parts itself is seen with them.
            if found.is_empty() && !places.contains_key(&part) {
                views.push(Linked::lone_part(part, open.unwrap_or(Causes::one(CauseId::ELSEWHERE))));
            }
            for (anchor, is) in found {
                views[places[&anchor]].parts.push((part, is));
            }
            doubt = open.map_or(doubt, |causes| Some(doubt.unwrap_or_default().union(causes)));
        }
        if let Some(causes) = doubt {
            let about = views.iter_mut().filter(|view| self.anchors.contains(&view.anchor.kind()));
            about.for_each(|view| view.doubts.push((self.part, causes)));
        }
    }

    /// The anchors that a part names.
    fn named_by<'p>(
        &self,
        part: Resource<'p>,
        anchors: &JoinIndex<'p>,
        between: Option<&JoinIndex<'p>>,
    ) -> Targets<'p> {
        let mut targets = Targets::default();
        match self.named {
            Named::Anchor(names) => {
                if let Some(name) = names.iter().copied().find(|name| part.get(name).is_absent() != Truth::True) {
                    targets.add(anchors, part.get(name), name, self.anchors);
                }
            }
            Named::AnchorIn(path, argument) => {
                let mut blocks = vec![part.root()];
                for step in path {
                    blocks = blocks.into_iter().flat_map(|block| block.get(step).items()).collect();
                }
                let written_in = path.first().copied().unwrap_or(argument);
                for block in blocks {
                    targets.add(anchors, block.get(argument), written_in, self.anchors);
                }
            }
            Named::Prefixed(argument, prefix) => {
                targets.add_prefixed(anchors, part.get(argument), prefix, self.anchors);
            }
            Named::Through(argument, kinds, by) => {
                let mut steps = Targets::default();
                if let Some(index) = between {
                    steps.add(index, part.get(argument), argument, kinds);
                }
                targets.open = steps.open;
                for (step, _) in steps.found {
                    targets.add(anchors, step.get(by), by, self.anchors);
                }
            }
            Named::Part(_) => {}
        }
        targets
    }

    fn part_kind(&'static self) -> &'static [&'static str] {
        slice::from_ref(&self.part)
    }
}

/// Where an argument leads.
#[derive(Default)]
struct Targets<'p> {
    /// The resources that it names, each with whether that is certain.
    found: Vec<(Resource<'p>, Truth)>,
    /// Why it may name others still.
    open: Option<Causes>,
}

impl<'p> Targets<'p> {
    /// Where one argument leads, perhaps in a list; it stands under a name in its resource.
    fn add(&mut self, index: &JoinIndex<'p>, argument: Attr<'p>, name: &str, kinds: &[&str]) {
        let each = if let Shape::List(items) = argument.shape() { items.collect() } else { vec![argument] };
        for attr in each {
            let (join, is_certain) = find(index, attr, name, kinds);
            match join {
                Join::To(found) => {
                    let doubt = attr.causes().unwrap_or(Causes::one(CauseId::ELSEWHERE));
                    let is = if is_certain && found.len() == 1 { Truth::True } else { Truth::Unknown(doubt) };
                    self.found.extend(found.into_iter().map(|target| (target, is.and(attr.exists()))));
                }
                Join::Unknown(causes) => self.open = Some(self.open.unwrap_or_default().union(causes)),
                Join::Absent | Join::Elsewhere => {}
            }
        }
    }

    /// Where an argument leads that names its target behind a prefix: `table/orders`.
    fn add_prefixed(&mut self, index: &JoinIndex<'p>, argument: Attr<'p>, prefix: &str, kinds: &[&str]) {
        let causes = match argument.text() {
            Fact::Absent => return,
            Fact::Known(text) => {
                let named = text.strip_prefix(prefix).map_or(&[][..], |name| index.named(name));
                let meant = named.iter().filter(|target| leads_to(argument, **target)).copied().collect::<Vec<_>>();
                let named = if meant.is_empty() { named } else { &meant[..] };
                let is = if named.len() == 1 { Truth::True } else { Truth::unknown(CauseId::ELSEWHERE) };
                self.found.extend(named.iter().map(|target| (*target, is)));
                return;
            }
            Fact::Unknown(_) if argument.starts_with(prefix) == Truth::False => return,
            Fact::Unknown(causes) => causes,
        };
        let project = argument.resource().project();
        let referred = references(argument).filter_map(|reference| project.by_address(&reference.address));
        let referred = referred.filter(|target| kinds.contains(&target.kind())).collect::<Vec<_>>();
        match referred[..] {
            [] => self.open = Some(self.open.unwrap_or_default().union(causes)),
            [..] => self.found.extend(referred.into_iter().map(|target| (target, Truth::True))),
        }
    }
}

/// Whether an argument's expression refers to a resource, or to one that refers to it.
fn leads_to(argument: Attr<'_>, target: Resource<'_>) -> bool {
    let (resource, path) = (argument.resource(), argument.path());
    let named = resource.edges().iter().filter(|edge| *edge.attribute == *path).collect::<Vec<_>>();
    named.iter().any(|edge| edge.to == *target.address())
        || named
            .iter()
            .filter_map(|edge| resource.project().by_address(&edge.to))
            .any(|between| between.edges().iter().any(|edge| edge.to == *target.address()))
}

/// The attributes that a text copies, wholly or in parts.
fn references(attr: Attr<'_>) -> impl Iterator<Item = &Reference> {
    let unknown = if let Shape::Unknown(unknown) = attr.shape() { Some(unknown) } else { None };
    let parts = unknown.into_iter().flat_map(|unknown| &unknown.parts).filter_map(|part| match part {
        Partial::Unknown(reference) => reference.as_ref(),
        Partial::Known(_) => None,
    });
    attr.reference().into_iter().chain(parts)
}

/// Like [`JoinIndex::find`], with whether what is found is certain; where the value does not tell, what the argument's
/// expression refers to may: certainly where the text goes on behind it
/// (`"${azurerm_storage_account.a.id}/blobServices/default"`).
fn find<'p>(index: &JoinIndex<'p>, attr: Attr<'p>, name: &str, kinds: &[&str]) -> (Join<'p>, bool) {
    let join = index.find(attr);
    let referred = || {
        let resource = attr.resource();
        let edges = resource.edges().iter().filter(|edge| &*edge.attribute == name);
        let found = edges.filter_map(|edge| resource.project().by_address(&edge.to));
        found.filter(|target| kinds.contains(&target.kind())).collect::<Vec<_>>()
    };
    match (&join, attr.reference()) {
        // A data source reads what others manage, and an id is nobody else's.
        (Join::Unknown(_), Some(reference)) if reference.is_identity() || reference.kind().starts_with("data.") => {
            (Join::Elsewhere, true)
        }
        (Join::Unknown(_), None) => match (starts_with(attr, kinds), referred()) {
            (Some(target), _) => (Join::To(vec![target]), true),
            (None, found) if found.is_empty() => (join, true),
            (None, found) => (Join::To(found), false),
        },
        (Join::To(_) | Join::Absent | Join::Elsewhere | Join::Unknown(_), _) => (join, true),
    }
}

/// The resource whose id a text starts with that has more steps behind it.
fn starts_with<'p>(attr: Attr<'p>, kinds: &[&str]) -> Option<Resource<'p>> {
    let Shape::Unknown(unknown) = attr.shape() else { return None };
    let [Partial::Unknown(Some(reference)), Partial::Known(rest), ..] = &*unknown.parts else { return None };
    let target = attr.resource().project().by_address(&reference.address)?;
    (rest.starts_with(['/', ':']) && kinds.contains(&target.kind())).then_some(target)
}
