//! `moved` and `removed` blocks: what they do to the state, and what is wrong with them.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use crate::config::{Key, Moved, Said, Severity, TargetAddress, TargetResource};
use crate::syntax::{Splats, parse_traversal};

use super::load::{ModuleId, Root};
use super::state::{Prior, State};
use super::world::World;

impl State {
    /// The instances by the addresses that they have once everything has moved.
    pub(super) fn moved(&self, root: &Root) -> HashMap<String, Prior, RandomState> {
        let moves = Moves::of(root);
        let mut found = HashMap::with_capacity_and_hasher(self.instances.len(), RandomState::default());
        let mut ends: Vec<_> =
            self.instances.iter().map(|(address, prior)| (moves.end(address.clone()), address, prior)).collect();
        // Where something is already, nothing moves to: neither what stays nor what has a shorter way makes room.
        ends.sort_by_key(|((_, steps), ..)| *steps);
        for ((end, steps), address, prior) in ends {
            let end = end.to_string();
            let is_moved = steps > 0 && !found.contains_key(&end);
            let at = if is_moved { end } else { address.to_string() };
            found.entry(at).or_insert_with(|| Prior { is_moved, ..prior.clone() });
        }
        found
    }
}

impl Root {
    /// Whether a `moved` block stands anywhere in it.
    pub fn has_moves(&self) -> bool {
        self.modules.iter().any(|node| !node.config.moved.is_empty())
    }

    /// The address that a resource instance has once everything has moved; none where nothing moves it, or where the
    /// text is no address of an instance.
    pub fn moved(&self, address: &str) -> Option<String> {
        let path = parse_traversal(address, Splats::Refused).ok()?;
        let from = TargetAddress::parse(&path).ok()?;
        let (to, _) = Moves::of(self).end(from.clone());
        (to != from).then(|| to.to_string())
    }
}

/// The `moved` blocks of a root, each with the module that it stands in.
struct Moves<'r> {
    root: &'r Root,
    all: Vec<(ModuleId, &'r Moved)>,
}

impl<'r> Moves<'r> {
    fn of(root: &'r Root) -> Self {
        let nodes = root.modules.iter().enumerate();
        let all = nodes.flat_map(|(at, node)| node.config.moved.iter().map(move |moved| (ModuleId(at as u32), moved)));
        Self { root, all: all.collect() }
    }

    /// Where an address ends up, and after how many moves.
    fn end(&self, mut address: TargetAddress) -> (TargetAddress, usize) {
        // Moves chain; a longer way than all of them together would be a cycle.
        for steps in 0..self.all.len() {
            let next = self.all.iter().find_map(|(module, moved)| moved_to(self.root, *module, moved, &address));
            match next {
                Some(next) => address = next,
                None => return (address, steps),
            }
        }
        (address, self.all.len())
    }
}

/// Where a statement moves an address to, if it does.
fn moved_to(root: &Root, module: ModuleId, moved: &Moved, address: &TargetAddress) -> Option<TargetAddress> {
    let path = &root.modules[module.index()].path;
    let (within, rest) = address.modules.split_at_checked(path.len())?;
    if within.iter().zip(path).any(|((name, _), wanted)| name != wanted) {
        return None;
    }
    let (modules, resource) = match (&moved.from.resource, &moved.to.resource) {
        (Some(from), Some(to)) => {
            if rest != moved.from.modules {
                return None;
            }
            (moved.to.modules.clone(), Some(move_resource(from, to, address.resource.as_ref()?)?))
        }
        (None, None) => (move_module(&moved.from.modules, &moved.to.modules, rest)?, address.resource.clone()),
        (Some(_), None) | (None, Some(_)) => return None,
    };
    let modules = within.iter().cloned().chain(modules).collect();
    Some(TargetAddress { modules, resource }).filter(|next| next != address)
}

/// Without keys on both sides all instances move, and keep their keys.
fn move_resource(from: &TargetResource, to: &TargetResource, at: &TargetResource) -> Option<TargetResource> {
    let same = (from.mode, &from.kind, &from.name) == (at.mode, &at.kind, &at.name);
    let whole = from.key == Key::None && to.key == Key::None;
    if !same || !(whole || from.key == at.key) {
        return None;
    }
    let key = if whole { at.key.clone() } else { to.key.clone() };
    Some(TargetResource { key, ..to.clone() })
}

type ModulePath = Vec<(std::sync::Arc<str>, Key)>;

fn move_module(from: &ModulePath, to: &ModulePath, at: &[(std::sync::Arc<str>, Key)]) -> Option<ModulePath> {
    let ((last, before), (to_last, to_before)) = (from.split_last()?, to.split_last()?);
    let (here, rest) = at.split_at_checked(from.len())?;
    let (here_last, here_before) = here.split_last()?;
    let whole = last.1 == Key::None && to_last.1 == Key::None;
    if here_before != before || here_last.0 != last.0 || !(whole || last.1 == here_last.1) {
        return None;
    }
    let key = if whole { here_last.1.clone() } else { to_last.1.clone() };
    Some(to_before.iter().cloned().chain([(to_last.0.clone(), key)]).chain(rest.iter().cloned()).collect())
}

/// What there is, by address: instances and, under the same name with a mark before it, what they are instances of.
struct Declared(HashSet<String>);

impl Declared {
    fn of(world: &World) -> Self {
        let mut all = HashSet::new();
        for (index, instance) in world.instances.iter().enumerate().filter(|(_, instance)| !instance.phantom) {
            all.insert(instance.address.to_string());
            let id = super::instance::InstanceId(index as u32);
            for call in &world.config(instance.module).calls {
                all.insert(format!("*{}", instance.address_of(&format!("module.{}", call.name))));
            }
            for (at, group) in instance.resources.iter().enumerate() {
                all.insert(format!("*{}", world.resource_base(id, at)));
                let count = group.as_ref().map_or(0, super::instance::Group::count);
                let found = (0..count).filter_map(|index| world.found(id, at, index));
                all.extend(found.filter(|found| !found.phantom).map(|found| found.address.to_string()));
            }
        }
        Self(all)
    }
}

/// The last key of an address.
fn key_of(address: &TargetAddress) -> &Key {
    match &address.resource {
        Some(resource) => &resource.key,
        None => address.modules.last().map_or(&Key::None, |(_, key)| key),
    }
}

impl World {
    /// Reports statements that contradict the configuration or each other.
    pub(super) fn check_moves(&mut self) {
        let any = self.root.modules.iter().any(|node| !node.config.moved.is_empty());
        if !any {
            return;
        }
        let before = self.diagnostics.list().len();
        let declared = Declared::of(self);
        let mut to_of: HashMap<String, String> = HashMap::new();
        let mut from_of: HashMap<String, String> = HashMap::new();
        for index in 0..self.instances.len() {
            let instance = &self.instances[index];
            if instance.phantom {
                continue;
            }
            let module = instance.module;
            let config = self.config(module).clone();
            let prefix = instance.address.clone();
            for moved in &config.moved {
                let whole = *key_of(&moved.from) == Key::None && *key_of(&moved.to) == Key::None;
                let absolute = |address: &TargetAddress| {
                    let dot = if prefix.is_empty() { "" } else { "." };
                    format!("{}{prefix}{dot}{address}", if whole { "*" } else { "" })
                };
                let (from, to) = (absolute(&moved.from), absolute(&moved.to));
                let plain = |address: &str| address.trim_start_matches('*').to_owned();
                let site = self.site(module, moved.header);
                if from == to {
                    let detail = format!("{} moves to where it is.", plain(&from));
                    self.error(site, "Redundant move statement", detail);
                    continue;
                }
                if declared.0.contains(&from) {
                    let detail = format!("{} is still declared: rename it to {}.", plain(&from), plain(&to));
                    self.error(site, "Moved object still exists", detail);
                }
                if let Some(other) = to_of.insert(from.clone(), to.clone()).filter(|other| *other != to) {
                    let detail = format!("{} also moves to {}.", plain(&from), plain(&other));
                    self.error(site, "Ambiguous move statements", detail);
                }
                if let Some(other) = from_of.insert(to.clone(), from.clone()).filter(|other| *other != from) {
                    let detail = format!("{} also moves to {}.", plain(&other), plain(&to));
                    self.error(site, "Ambiguous move statements", detail);
                }
            }
        }
        let found = self.diagnostics.list();
        if found[before..].iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
            return;
        }
        for site in self.move_circles() {
            let detail = "What is moved moves on and on: each of these blocks has to be followed before another one.";
            self.error(site, "Cyclic dependency in move statements", detail);
        }
    }

    /// Reports `removed` blocks of what is still declared.
    pub(super) fn check_removed(&mut self) {
        let root = self.root.clone();
        for (at, node) in root.modules.iter().enumerate() {
            for removed in &node.config.removed {
                let names = removed.from.modules.iter().map(|(name, _)| name);
                let Some(module) = descend(&root, ModuleId(at as u32), names) else { continue };
                let config = &root.modules[module.index()].config;
                match &removed.from.resource {
                    Some(resource) => {
                        let Some(found) = config.resource(resource.mode, &resource.kind, &resource.name) else {
                            continue;
                        };
                        let site = self.site(module, config.header(&config.resources[found]));
                        let detail =
                            format!("A removed block says that {} is gone, but it is declared here.", removed.from);
                        self.error(site, "Removed resource still exists", detail);
                    }
                    None => {
                        let caller = root.modules[module.index()].caller;
                        let call = caller.map(|(of, call)| self.site(of, self.config(of).calls[call].header));
                        let site = call.unwrap_or_else(|| self.site(ModuleId(at as u32), removed.header));
                        let detail = format!("{} is still called.", removed.from);
                        self.error(site, "Removed module still exists", detail);
                    }
                }
            }
        }
    }
}

impl World {
    /// Reports instances that exist, are no longer made, and whose block says that they are not to be destroyed.
    pub(super) fn check_prevented(&mut self) {
        let root = self.root.clone();
        let prevents = |resource: &crate::config::Resource| resource.lifecycle().prevent_destroy == Some(Said::Yes);
        if self.prior.is_empty() || !root.modules.iter().any(|node| node.config.resources.iter().any(prevents)) {
            return;
        }
        let declared = Declared::of(self);
        for address in self.prior.keys().cloned().collect::<Vec<_>>() {
            let Ok(path) = parse_traversal(&address, Splats::Refused) else { continue };
            let Ok(target) = TargetAddress::parse(&path) else { continue };
            let Some(at) = target.resource.as_ref().filter(|_| !declared.0.contains(&address)) else { continue };
            let names = target.modules.iter().map(|(name, _)| name);
            let Some(module) = descend(&root, ModuleId::ROOT, names) else { continue };
            let config = &root.modules[module.index()].config;
            let Some(found) = config.resource(at.mode, &at.kind, &at.name) else { continue };
            let resource = &config.resources[found];
            // The first of a count takes the place of one without a key, and the other way round.
            let other = match at.key {
                Key::None => Some(format!("{address}[0]")),
                Key::Index(0) => address.strip_suffix("[0]").map(str::to_owned),
                Key::Index(_) | Key::Text(_) | Key::Unknown => None,
            };
            let is_taken = other.is_some_and(|other| declared.0.contains(&other) && !self.prior.contains_key(&other));
            let is_unknown = declared.0.contains(&format!("{}[*]", address.split('[').next().unwrap_or(&address)));
            if prevents(resource) && !is_unknown && !is_taken {
                let site = self.site(module, config.header(resource));
                let detail = format!("{address} would be destroyed, and its lifecycle says prevent_destroy.");
                self.error(site, "Instance cannot be destroyed", detail);
            }
        }
    }
}

/// The module that a path of calls leads to.
pub(super) fn descend<'n>(
    root: &Root,
    from: ModuleId,
    names: impl IntoIterator<Item = &'n std::sync::Arc<str>>,
) -> Option<ModuleId> {
    names.into_iter().try_fold(from, |module, name| {
        let node = &root.modules[module.index()];
        node.calls[node.config.calls.position(name)?].as_ref().ok().copied()
    })
}
