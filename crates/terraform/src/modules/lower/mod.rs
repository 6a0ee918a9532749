//! Evaluated roots as projects of the common model.

mod resource;
mod template_json;
mod unknowns;
mod values;

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use palisade_model::{Call, Diagnostic, Fragment, Project, ProjectBuilder, ProjectInfo};
use palisade_source::{FileId, Site};

use crate::config::Severity;
use crate::eval::Mode;

use super::evaluated::Evaluated;
use super::instance::InstanceId;
use super::releases;

pub(super) use template_json::structure as json_structure;

/// Where an instance of a resource is among all that was evaluated.
#[derive(Debug, Clone, Copy)]
pub(super) struct ResourceAt {
    pub(super) instance: InstanceId,
    pub(super) resource: usize,
    pub(super) index: usize,
}

impl Evaluated {
    /// How many resources and data sources there are.
    pub fn len(&self) -> usize {
        self.resources.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty()
    }

    /// The provider configurations, the calls of modules, the comments of all files, and what keeps the analysis from being complete.
    pub fn prologue(&self) -> Fragment {
        let mut fragment = Fragment::new();
        for index in 0..self.world.instances.len() {
            self.world.lower_providers(InstanceId(index as u32), &mut fragment);
            self.world.lower_calls(InstanceId(index as u32), &mut fragment);
        }
        fragment.notes = self.notes();
        fragment.providers = releases::allowed(&self.world.root);
        fragment.diagnostics = self
            .diagnostics()
            .iter()
            .filter(|diagnostic| diagnostic.severity == Severity::Error)
            .map(|diagnostic| Diagnostic {
                category: diagnostic.category,
                site: diagnostic.site,
                summary: diagnostic.summary.to_string(),
                detail: diagnostic.detail.to_string(),
            })
            .collect();
        fragment
    }

    /// The resources of a range of `0..len()`; what lies outside of it is left out.
    pub fn lower(&self, range: Range<usize>) -> Fragment {
        let mut fragment = Fragment::new();
        let range = range.start.min(self.len())..range.end.min(self.len());
        let mut lowering = resource::Lowering::default();
        for at in &self.resources[range] {
            lowering.resource(&self.world, *at, &mut fragment);
        }
        fragment
    }

    /// The whole root as a project.
    pub fn project(mut self, info: ProjectInfo) -> Project {
        let mut fragment = self.prologue();
        fragment.resources.reserve_exact(self.len());
        let mut lowering = resource::Lowering::default();
        for at in &self.resources {
            lowering.resource(&self.world, *at, &mut fragment);
            self.world.forget(at.instance, at.resource, at.index);
        }
        drop(lowering);
        let mut builder = ProjectBuilder::new();
        builder.add(fragment);
        let sources = Arc::new(self.world.sources.clone());
        builder.finish(sources, info, Arc::new(self).trace())
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

/// All resources that there are, or may be.
pub(super) fn resources(world: &super::world::World) -> Vec<ResourceAt> {
    let mut found = Vec::new();
    for (index, instance) in world.instances.iter().enumerate() {
        let config = world.config(instance.module);
        for (resource, group) in instance.resources.iter().enumerate() {
            if config.resources[resource].mode == Mode::Ephemeral {
                continue;
            }
            let instances = group.iter().flat_map(|group| group.instances.iter().enumerate());
            let real = instances.filter(|(_, found)| !found.phantom);
            found.extend(real.map(|(index_in_group, _)| ResourceAt {
                instance: InstanceId(index as u32),
                resource,
                index: index_in_group,
            }));
        }
    }
    found
}

/// The module calls that lead to an instance, the outermost first.
pub(super) fn calls(world: &super::world::World, of: InstanceId) -> Arc<[Call]> {
    let mut calls = Vec::new();
    let mut at = of;
    while let Some(parent) = world.instance(at).parent {
        let instance = world.instance(at);
        if let Some((caller, call)) = world.root.modules[instance.module.index()].caller {
            let call = &world.config(caller).calls[call];
            calls.push(Call {
                address: instance.address.as_ref().into(),
                source: call.source.clone().unwrap_or_default(),
                site: world.site(caller, call.header),
            });
        }
        at = parent;
    }
    calls.reverse();
    calls.into()
}
