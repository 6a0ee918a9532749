//! Evaluated roots as projects of the common model.

mod edges;
mod resource;
mod unknowns;
mod values;

use std::collections::HashSet;
use std::sync::Arc;

use palisade_model::{Call, Diagnostic, Fragment, Project, ProjectBuilder, ProjectInfo};
use palisade_source::{FileId, Site};

use crate::config::Severity;
use crate::eval::Mode;

use super::evaluated::Evaluated;
use super::instance::{Group, InstanceId};
use super::releases;
use super::world::World;

/// Where an instance of a resource is among all that was evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ResourceAt {
    pub(super) instance: InstanceId,
    resource: u32,
    index: u32,
}

impl ResourceAt {
    /// Its block's place in the module's table.
    pub(super) fn resource(self) -> usize {
        self.resource as usize
    }

    /// Its place among the block's instances.
    pub(super) fn index(self) -> usize {
        self.index as usize
    }
}

impl Evaluated {
    /// The provider configurations, the calls of modules and the comments of all files.
    fn prologue(&self) -> Fragment {
        let mut fragment = Fragment::new();
        for index in 0..self.world.instances.len() {
            self.world.lower_providers(InstanceId(index as u32), &mut fragment);
            self.world.lower_calls(InstanceId(index as u32), &mut fragment);
        }
        fragment.notes = self.notes();
        fragment.providers = releases::allowed(&self.world.root);
        fragment
    }

    /// The whole root as a project.
    pub fn project(mut self, info: ProjectInfo) -> Project {
        let mut fragment = self.prologue();
        fragment.reserve(resources(&self.world).count());
        let mut lowering = resource::Lowering::default();
        for at in 0..self.world.instances.len() {
            let id = InstanceId(at as u32);
            for resource in 0..self.world.instance(id).resources.len() {
                for index in 0..self.world.lowered_count(id, resource) {
                    let at = ResourceAt { instance: id, resource: resource as u32, index: index as u32 };
                    let wrong = lowering.resource(&self.world, at, &mut fragment);
                    self.world.diagnostics.extend(wrong);
                    self.world.forget(id, resource, index);
                }
            }
        }
        drop(lowering);
        fragment.diagnostics = self.broken();
        let mut builder = ProjectBuilder::new();
        builder.add(fragment);
        let sources = Arc::new(self.world.sources.clone());
        builder.finish(sources, info, Arc::new(self).trace())
    }

    /// What keeps the analysis from being complete.
    fn broken(&self) -> Vec<Diagnostic> {
        let found = self.world.diagnostics.list().iter();
        let errors = found.filter(|diagnostic| diagnostic.severity == Severity::Error);
        let broken = errors.map(|diagnostic| Diagnostic {
            category: diagnostic.category,
            site: diagnostic.site,
            summary: diagnostic.summary.to_string(),
            detail: diagnostic.detail.to_string(),
        });
        broken.collect()
    }

    fn notes(&self) -> Vec<Site> {
        let mut seen = HashSet::new();
        let mut notes = Vec::new();
        for (at, node) in self.world.root.modules.iter().enumerate() {
            let base = self.world.file_base[at];
            for (file, parsed) in node.config.files.iter().enumerate() {
                let id = FileId(base + file as u32);
                if seen.insert(id) {
                    notes.extend(parsed.tree.comments().iter().map(|comment| Site::new(id, comment.span)));
                }
            }
        }
        notes
    }
}

/// All resources that there are, or may be, in the order in which they are lowered.
pub(super) fn resources(world: &World) -> impl Iterator<Item = ResourceAt> {
    let instances = world.instances.iter().enumerate();
    instances.flat_map(move |(at, instance)| {
        let id = InstanceId(at as u32);
        (0..instance.resources.len()).flat_map(move |resource| {
            let one = move |index: usize| ResourceAt { instance: id, resource: resource as u32, index: index as u32 };
            (0..world.lowered_count(id, resource)).map(one)
        })
    })
}

impl World {
    /// How many instances of a resource are lowered. Those that stand for none stand alone.
    fn lowered_count(&self, instance: InstanceId, resource: usize) -> usize {
        let found = self.instance(instance);
        let is_kept = self.config(found.module).resources[resource].mode != Mode::Ephemeral;
        let group = found.resources[resource].as_ref().filter(|_| is_kept);
        group.filter(|group| group.instances().iter().all(|found| !found.phantom)).map_or(0, Group::count)
    }
}

/// The module calls that lead to an instance, the outermost first.
pub(super) fn calls(world: &World, of: InstanceId) -> Arc<[Call]> {
    let mut calls = Vec::new();
    let mut at = of;
    while let Some(parent) = world.instance(at).parent {
        let instance = world.instance(at);
        if let Some((caller, at_call)) = world.root.modules[instance.module.index()].caller {
            let call = &world.config(caller).calls[at_call];
            calls.push(Call {
                address: instance.address.as_ref().into(),
                source: world.root.modules[caller.index()].source(at_call).map(Into::into).unwrap_or_default(),
                site: world.site(caller, call.header),
            });
        }
        at = parent;
    }
    calls.reverse();
    calls.into()
}
