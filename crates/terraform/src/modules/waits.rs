//! What waits for what, beyond the order of computing: data sources that Terraform reads only while it applies, and
//! instances of one block that wait for each other.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use foldhash::fast::RandomState;

use crate::config::{Dependency, Key, Resource, TargetAddress, reference};
use crate::eval::{Mode, StaticReference, Subject};
use crate::syntax::{Splats, StepKind, parse_traversal};

use super::dependencies::Finder;
use super::diagnostic::Diagnostic;
use super::graph::{Bases, NodeId, Part};
use super::instance::{Change, Group, InstanceId, ResourceInstance};
use super::load::{ModuleId, Root};
use super::world::World;

/// A resource block, by its module and its place there.
type Declared = (ModuleId, usize);

/// For each data source the managed resources whose changes it waits for, in parts that data sources share: those that
/// wait for the same module wait for all that is in it.
pub(super) type Awaited = HashMap<Declared, Vec<Arc<[Declared]>>, RandomState>;

/// What every node of a graph needs.
pub(super) struct Edges<'g> {
    pub(super) root: &'g Root,
    pub(super) bases: &'g [Bases],
    /// For each node, where its part of `targets` starts; and the end.
    pub(super) starts: &'g [u32],
    pub(super) targets: &'g [NodeId],
}

impl<'g> Edges<'g> {
    /// Managed resources that a data source names, and what `depends_on` names of it and of the calls around it. One with
    /// conditions waits for everything that it needs in the end.
    pub(super) fn awaited(&'g self) -> Awaited {
        let mut awaited = Awaited::default();
        let mut needs = HashMap::default();
        for (index, node) in self.root.modules.iter().enumerate() {
            let module = ModuleId(index as u32);
            for (at, resource) in node.config.resources.iter().enumerate() {
                if resource.mode != Mode::Data {
                    continue;
                }
                let mut waits = Waits { edges: self, needs: &mut needs, own: Vec::new(), shared: Vec::new() };
                waits.of_data_source(module, resource, self.bases[index].node(Part::Resource(at)));
                let Waits { own, mut shared, .. } = waits;
                if !own.is_empty() {
                    shared.push(own.into());
                }
                if !shared.is_empty() {
                    awaited.insert((module, at), shared);
                }
            }
        }
        awaited
    }

    fn part(&self, node: NodeId) -> (ModuleId, Part) {
        let at = self.bases.partition_point(|module| module.end <= node);
        (ModuleId(at as u32), self.bases[at].part(node))
    }

    fn of(&self, node: NodeId) -> &'g [NodeId] {
        &self.targets[self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize]
    }

    fn managed(&self, node: NodeId) -> Option<Declared> {
        let (module, Part::Resource(at)) = self.part(node) else { return None };
        let resource = &self.root.modules[module.index()].config.resources[at];
        (resource.mode == Mode::Managed).then_some((module, at))
    }

    /// The managed resources that a node needs in the end.
    fn needed(&self, node: NodeId) -> Arc<[Declared]> {
        let mut seen = HashSet::<NodeId, RandomState>::default();
        let mut rest = vec![node];
        while let Some(node) = rest.pop() {
            rest.extend(self.of(node).iter().filter(|target| seen.insert(**target)));
        }
        seen.into_iter().filter_map(|node| self.managed(node)).collect()
    }
}

/// What one data source waits for.
struct Waits<'w, 'g> {
    edges: &'w Edges<'g>,
    /// What nodes need that were asked about.
    needs: &'w mut HashMap<NodeId, Arc<[Declared]>, RandomState>,
    own: Vec<Declared>,
    shared: Vec<Arc<[Declared]>>,
}

impl Waits<'_, '_> {
    fn of_data_source(&mut self, module: ModuleId, resource: &Resource, node: NodeId) {
        if resource.lifecycle().has_conditions() {
            for &target in self.edges.of(node) {
                self.own.extend(self.edges.managed(target));
                self.all_that_is_needed(target);
            }
        } else {
            self.named(node);
            self.depended_on(module, resource);
        }
    }

    /// The resources that a node names itself, and what the calls around it wait for.
    fn named(&mut self, node: NodeId) {
        for &target in self.edges.of(node) {
            match self.edges.part(target).1 {
                Part::Resource(_) => self.own.extend(self.edges.managed(target)),
                Part::Barrier => self.around(target),
                Part::Close
                | Part::Call(_)
                | Part::Variable(_)
                | Part::Validation(_)
                | Part::Local(_)
                | Part::Output(_)
                | Part::Provider(_)
                | Part::Check(_) => {}
            }
        }
    }

    /// What the calls of a module wait for.
    fn around(&mut self, barrier: NodeId) {
        let mut barriers = vec![barrier];
        while let Some(barrier) = barriers.pop() {
            for &target in self.edges.of(barrier) {
                match self.edges.part(target).1 {
                    Part::Barrier => barriers.push(target),
                    _ => self.with_what_it_needs(target),
                }
            }
        }
    }

    fn depended_on(&mut self, module: ModuleId, resource: &Resource) {
        let node = &self.edges.root.modules[module.index()];
        let mut finder = Finder::new(&node.config);
        finder.depends_on(resource.depends_on());
        for dependency in &finder.found {
            match dependency {
                Dependency::Own(at) => self.with_what_it_needs(self.edges.bases[module.index()].start + at),
                Dependency::Close(call) => {
                    if let Ok(child) = node.calls[*call as usize] {
                        self.all_that_is_needed(self.edges.bases[child.index()].node(Part::Close));
                    }
                }
                // What depends_on names is whole.
                Dependency::Output(..) => {}
            }
        }
    }

    /// A resource counts alone, anything else with all that it needs.
    fn with_what_it_needs(&mut self, node: NodeId) {
        if let Part::Resource(_) = self.edges.part(node).1 {
            self.own.extend(self.edges.managed(node));
        } else {
            self.all_that_is_needed(node);
        }
    }

    fn all_that_is_needed(&mut self, node: NodeId) {
        let needed = self.needs.entry(node).or_insert_with(|| self.edges.needed(node));
        if !needed.is_empty() {
            self.shared.push(Arc::clone(needed));
        }
    }
}

impl World {
    /// Whether Terraform reads a data source only while it applies, because what it waits for changes.
    pub(super) fn is_deferred(&self, instance: InstanceId, at: usize) -> bool {
        let module = self.instance(instance).module;
        let Some(awaited) = self.awaited.get(&(module, at)) else { return false };
        awaited.iter().flat_map(|part| part.iter()).any(|&(of, resource)| {
            let mut holders = self.of_module[of.index()].iter();
            // In its own module it waits for what is in its own instance of that.
            holders.any(|&holder| (of != module || holder == instance) && self.is_pending(holder, resource))
                || self.is_destroyed_in_part(of, resource, (of == module).then_some(instance))
        })
    }

    /// Whether an instance of a resource that is still declared exists and is no longer made: in any instance of its
    /// module, or in one.
    fn is_destroyed_in_part(&self, module: ModuleId, at: usize, within: Option<InstanceId>) -> bool {
        let node = &self.root.modules[module.index()];
        let resource = &node.config.resources[at];
        self.prior.keys().any(|address| {
            let found =
                parse_traversal(address, Splats::Refused).ok().and_then(|path| TargetAddress::parse(&path).ok());
            let Some(TargetAddress { modules, resource: Some(found) }) = found else { return false };
            let is_its_own = (found.mode, &found.kind, &found.name) == (resource.mode, &resource.kind, &resource.name)
                && modules.iter().map(|(name, _)| &**name).eq(node.path.iter().map(|name| &**name));
            let holder = TargetAddress { modules, resource: None }.to_string();
            is_its_own
                && within.is_none_or(|within| *self.instance(within).address == *holder)
                && !self.is_still_made(module, at, address)
        })
    }

    /// Whether what exists under an address is that of an instance that there is.
    fn is_still_made(&self, module: ModuleId, at: usize, address: &str) -> bool {
        // Without `count` it is the first, and the other way round.
        let first = format!("{address}[0]");
        let one = address.strip_suffix("[0]").unwrap_or(&first);
        let mut holders = self.of_module[module.index()].iter();
        holders.any(|&holder| {
            let group = self.instance(holder).resources[at].as_ref();
            let mut instances = group.into_iter().flat_map(Group::instances).filter(|found| !found.phantom);
            instances.any(|found| *found.address == *address || *found.address == *one)
        })
    }

    fn is_pending(&self, holder: InstanceId, at: usize) -> bool {
        let group = self.instance(holder).resources[at].as_ref();
        let mut instances = group.into_iter().flat_map(Group::instances);
        instances.any(|found| !found.phantom && found.change != Change::None)
    }

    /// Instances that wait for each other. Terraform does not mind what waits for itself alone.
    pub(super) fn wait_for_each_other(&self, instance: InstanceId, at: usize) -> Option<Diagnostic> {
        let holder = self.instance(instance);
        let config = self.config(holder.module);
        let resource = &config.resources[at];
        let there = |found: &&ResourceInstance| !found.phantom && found.key != Key::Unknown;
        let instances: Vec<_> = holder.resources[at].as_ref()?.instances().iter().filter(there).collect();
        let mut awaited: Vec<bool> = vec![false; instances.len()];
        for &at in resource.depends_on() {
            let Some(Ok(found)) = reference(config.tree(at.file), at.expr).map(StaticReference::parse) else {
                continue;
            };
            let Subject::Resource { mode, kind, name } = &found.subject else { continue };
            if (*mode, &**kind, &**name) != (resource.mode, &*resource.kind, &*resource.name) {
                continue;
            }
            let key = match found.rest.first().map(|step| &step.kind) {
                Some(StepKind::Number(index)) => index.parse().ok().map(Key::Index),
                Some(StepKind::Key(text)) => Some(Key::Text(text.as_ref().into())),
                Some(StepKind::Attr(_) | StepKind::Splat) | None => None,
            };
            // A key that there is not stands for all of them.
            let one = key.and_then(|key| instances.iter().position(|found| found.key == key));
            match one {
                Some(one) => awaited[one] = true,
                None => awaited.fill(true),
            }
        }
        let mut members =
            instances.iter().zip(awaited).filter(|(_, awaited)| *awaited).map(|(found, _)| &*found.address);
        let (first, second) = (members.next()?, members.next()?);
        let summary = format!("Cycle: {first}, {second}");
        let detail = "With depends_on each instance waits for the others.";
        Some(Diagnostic::error(Some(instances[0].site), summary, detail))
    }
}
