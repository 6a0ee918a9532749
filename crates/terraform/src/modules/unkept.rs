//! Resources that no expression reads: they are computed when they are lowered, and again when somebody asks where their
//! values come from. Of most resources of most configurations nothing has to be kept.

use std::borrow::Cow;

use crate::config::{Key, Resource};

use super::body::EvaluatedBody;
use super::diagnostic::Diagnostic;
use super::instance::{Change, Group, InstanceId, Repeated, ResourceInstance};
use super::load::ModuleId;
use super::options::Purpose;
use super::shape::{Shape, UNKNOWN};
use super::usage::used;
use super::world::World;

impl World {
    /// Whether nothing but what is lowered needs what a resource says: no expression reads it, nothing is said of it
    /// beside, and nothing was there before. Then it is computed only when it is lowered.
    pub(super) fn defers(&self, module: ModuleId, at: usize) -> bool {
        let resource = &self.config(module).resources[at];
        let lifecycle = resource.lifecycle();
        self.keeps_unread_out()
            && used(self.config(module), at).is_none()
            && !lifecycle.has_conditions()
            && resource.provisioners().is_empty()
            && resource.connections().is_empty()
    }

    /// Whether what no expression reads is not kept. What a console is asked, and what is shown, is all there is; and what
    /// exists already may have decided.
    fn keeps_unread_out(&self) -> bool {
        self.options.purpose == Purpose::Check && !self.validating && self.prior.is_empty() && self.imports.is_empty()
    }

    /// What the configuration says of an instance, and what is wrong with that.
    pub(super) fn say(
        &self,
        instance: InstanceId,
        resource: &Resource,
        shape: &Shape,
        found: &ResourceInstance,
    ) -> (EvaluatedBody, Vec<Diagnostic>) {
        let (body, mut wrong) = self.read_body(instance, (&found.repeated, found.phantom), resource, shape);
        // Where it is not known whether it is there at all, what it says may be wrong for just the values for which it is
        // not: only what would be wrong for all values counts.
        if found.exists_if.is_some() && self.options.purpose == Purpose::Check && !wrong.is_empty() {
            wrong = self.read_body(instance, (&found.repeated, true), resource, shape).1;
        }
        (body, wrong)
    }

    /// An instance of a resource by its place among those that there are.
    pub(super) fn found(
        &self,
        instance: InstanceId,
        resource: usize,
        index: usize,
    ) -> Option<Cow<'_, ResourceInstance>> {
        match self.instance(instance).resources[resource].as_ref()? {
            Group::Kept(kept) => kept.instances.get(index).map(Cow::Borrowed),
            Group::Unkept => Some(Cow::Owned(self.unkept(instance, resource))),
        }
    }

    /// The one instance of a resource of which nothing is kept.
    fn unkept(&self, instance: InstanceId, resource: usize) -> ResourceInstance {
        let module = self.instance(instance).module;
        let config = self.config(module);
        ResourceInstance {
            key: Key::None,
            repeated: Repeated::Once,
            address: self.resource_base(instance, resource),
            site: self.site(module, config.header(&config.resources[resource])),
            body: EvaluatedBody::default(),
            computed: Vec::new(),
            is_forgotten: true,
            change: Change::Changed,
            exists_if: self.instance(instance).exists_if.clone(),
            phantom: false,
        }
    }

    /// What the configuration says of an instance. What is wrong with it is given where it was not computed before.
    pub(super) fn body_of<'b>(
        &self,
        instance: InstanceId,
        resource: usize,
        found: &'b ResourceInstance,
    ) -> (Cow<'b, EvaluatedBody>, Vec<Diagnostic>) {
        if !found.is_forgotten {
            return (Cow::Borrowed(&found.body), Vec::new());
        }
        let resource = &self.config(self.instance(instance).module).resources[resource];
        let shape = self.shapes.get(resource.mode, &resource.kind).unwrap_or(&UNKNOWN);
        let (body, wrong) = self.say(instance, resource, shape, found);
        (Cow::Owned(body), wrong)
    }

    /// Forgets what an instance says that no expression reads: the way that a value took is asked for of few, and found by
    /// computing it again.
    pub(super) fn forget(&mut self, instance: InstanceId, resource: usize, index: usize) {
        let module = self.instance(instance).module;
        if !self.keeps_unread_out() || used(self.config(module), resource).is_some() {
            return;
        }
        let group = self.instance_mut(instance).resources[resource].as_mut();
        if let Some(Group::Kept(kept)) = group
            && let Some(found) = kept.instances.get_mut(index)
        {
            found.body = EvaluatedBody::default();
            found.computed = Vec::new();
            found.is_forgotten = true;
        }
    }
}
