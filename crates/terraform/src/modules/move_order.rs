//! Which `moved` blocks have to be followed before others, and where that leads in circles.

use std::collections::HashMap;

use foldhash::fast::RandomState;
use palisade_source::Site;

use crate::config::{Key, Moved, TargetAddress, TargetResource};
use crate::cty::Str;

use super::graph::components;
use super::load::{ModuleId, Root};
use super::world::World;

/// A `moved` block.
struct Statement {
    /// How deep the module is that it stands in.
    depth: usize,
    from: End,
    to: End,
    site: Site,
}

/// One side of it.
struct End {
    /// The calls that lead there. `None`: with any key.
    modules: Vec<(Str, Option<Key>)>,
    of: Of,
}

/// What it names at the end of these calls.
enum Of {
    /// A module call with all its instances.
    Call,
    /// An instance of a module.
    Module,
    /// A resource with all its instances.
    Resource(TargetResource),
    /// An instance of a resource.
    Instance(TargetResource),
}

impl World {
    /// The first statements of circles. That one address has two ways and the like is told before.
    pub(super) fn move_circles(&self) -> Vec<Site> {
        let root: &Root = &self.root;
        let mut statements = Vec::new();
        for (at, node) in root.modules.iter().enumerate() {
            let outer: Vec<_> = node.path.iter().map(|name| (Str::from(&**name), None)).collect();
            for moved in &node.config.moved {
                let site = self.site(ModuleId(at as u32), moved.header);
                statements.push(Statement::of(moved, &outer, site));
            }
        }
        let mut waits = vec![Vec::new(); statements.len()];
        for (one, other) in related(&statements) {
            for (at, before) in [(one, other), (other, one)] {
                if at != before && statements[at].waits_for(&statements[before]) {
                    waits[at].push(before as u32);
                }
            }
        }
        let (mut starts, mut targets) = (vec![0], Vec::new());
        for before in waits {
            targets.extend(before);
            starts.push(targets.len() as u32);
        }
        let (_, circles) = components(&starts, &targets);
        circles.iter().filter_map(|circle| Some(statements[*circle.first()? as usize].site)).collect()
    }
}

/// Pairs of statements that may name the same, or one what the other one contains: one leads to another if the way to
/// what it names is the start of the other's. Few do, also where there are thousands.
fn related(statements: &[Statement]) -> Vec<(usize, usize)> {
    let ends = || statements.iter().enumerate().flat_map(|(at, it)| [(at, it.from.way()), (at, it.to.way())]);
    let mut by_way: HashMap<String, Vec<usize>, RandomState> = HashMap::default();
    for (at, way) in ends() {
        by_way.entry(way.concat()).or_default().push(at);
        let any_keys = way.iter().enumerate().filter(|(_, step)| *step == ANY);
        for (length, _) in any_keys {
            by_way.entry(way[..length].concat() + ANY_KEY_FOLLOWS).or_default().push(at);
        }
    }
    let mut pairs = Vec::new();
    for (at, way) in ends() {
        let mut start = String::new();
        for step in &way {
            if step != ANY {
                let open = by_way.get(&format!("{start}{ANY_KEY_FOLLOWS}"));
                pairs.extend(open.into_iter().flatten().map(|other| (at, *other)));
            }
            start += step;
            pairs.extend(by_way.get(&start).into_iter().flatten().map(|other| (at, *other)));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// A step of a way that stands for any key, and what is put behind the start of a way before such a step.
const ANY: &str = "\0*";
const ANY_KEY_FOLLOWS: &str = "\0?";

impl Statement {
    fn of(moved: &Moved, outer: &[(Str, Option<Key>)], site: Site) -> Self {
        let is_whole = |address: &TargetAddress| match &address.resource {
            Some(resource) => resource.key == Key::None,
            None => address.modules.last().is_none_or(|(_, key)| *key == Key::None),
        };
        // A key on one side makes both sides instances.
        let whole = is_whole(&moved.from) && is_whole(&moved.to);
        let end = |address: &TargetAddress| End::of(address, outer, whole);
        Self { depth: outer.len(), from: end(&moved.from), to: end(&moved.to), site }
    }

    /// Whether another one has to be followed before.
    fn waits_for(&self, other: &Self) -> bool {
        if self.from.continues(&other.to) {
            return true;
        }
        let nests = self.from.is_within(&other.to)
            || self.to.is_within(&other.to)
            || other.from.is_within(&self.from)
            || other.to.is_within(&self.from);
        // What gives a module another key moves all that is in it, and none of that in turn.
        nests && (self.depth >= other.depth || !self.changes_keys_only())
    }

    fn changes_keys_only(&self) -> bool {
        let same_names = || {
            let names = |end: &End| end.modules.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
            names(&self.from) == names(&self.to)
        };
        matches!((&self.from.of, &self.to.of), (Of::Module, Of::Module)) && same_names()
    }
}

impl End {
    fn of(address: &TargetAddress, outer: &[(Str, Option<Key>)], whole: bool) -> Self {
        let inner = address.modules.iter().map(|(name, key)| (Str::from(&**name), Some(key.clone())));
        let mut modules: Vec<_> = outer.iter().cloned().chain(inner).collect();
        let of = match (&address.resource, whole) {
            (Some(resource), true) => Of::Resource(resource.clone()),
            (Some(resource), false) => Of::Instance(resource.clone()),
            (None, false) => Of::Module,
            (None, true) => {
                if let Some((_, key)) = modules.last_mut() {
                    *key = None;
                }
                Of::Call
            }
        };
        Self { modules, of }
    }

    /// The steps that lead to what it names.
    fn way(&self) -> Vec<String> {
        let mut way = Vec::new();
        for (name, key) in &self.modules {
            way.push(format!("\0{name}"));
            way.push(key.as_ref().map_or_else(|| ANY.to_owned(), |key| format!("\0{key}")));
        }
        match &self.of {
            Of::Call => drop(way.pop()),
            Of::Module => {}
            Of::Resource(it) => way.push(format!("\0{:?} {}.{}", it.mode, it.kind, it.name)),
            Of::Instance(it) => {
                way.extend([format!("\0{:?} {}.{}", it.mode, it.kind, it.name), format!("\0{}", it.key)]);
            }
        }
        way
    }

    /// Whether the calls of this one may lead where the first of another's do.
    fn starts(&self, other: &Self) -> bool {
        self.modules.len() <= other.modules.len()
            && self.modules.iter().zip(&other.modules).all(|((name, key), (other_name, other_key))| {
                let same_key = key.is_none() || other_key.is_none() || key == other_key;
                name == other_name && same_key
            })
    }

    /// Whether it may name what another one names.
    fn continues(&self, before: &Self) -> bool {
        if self.modules.len() != before.modules.len() || !before.starts(self) {
            return false;
        }
        match (&self.of, &before.of) {
            (Of::Call | Of::Module, Of::Call | Of::Module) => true,
            (Of::Resource(one), Of::Resource(other)) => same_block(one, other),
            (Of::Instance(one), Of::Instance(other)) => one == other,
            (Of::Call | Of::Module | Of::Resource(_) | Of::Instance(_), _) => false,
        }
    }

    /// Whether it may name something in what another one names.
    fn is_within(&self, outer: &Self) -> bool {
        if !outer.starts(self) {
            return false;
        }
        let is_deeper = self.modules.len() > outer.modules.len();
        match (&self.of, &outer.of) {
            (Of::Call, Of::Call) | (Of::Call | Of::Module, Of::Module) => is_deeper,
            (_, Of::Call | Of::Module) => true,
            (Of::Instance(one), Of::Resource(other)) => !is_deeper && same_block(one, other),
            (_, Of::Resource(_) | Of::Instance(_)) => false,
        }
    }
}

fn same_block(one: &TargetResource, other: &TargetResource) -> bool {
    (one.mode, &one.kind, &one.name) == (other.mode, &other.kind, &other.name)
}
