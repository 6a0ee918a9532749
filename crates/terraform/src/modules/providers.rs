//! Which provider configuration a resource uses.

use std::collections::HashMap;

use crate::config::Resource;

use super::load::{ModuleId, Root};

/// Where the provider configurations of each module are, by the name that the module calls them.
#[derive(Debug, Default)]
pub(super) struct ProviderIndex {
    found: HashMap<(ModuleId, String), Option<(ModuleId, usize)>>,
}

impl ProviderIndex {
    /// Follows every name that a resource uses to the configuration that it stands for.
    pub(super) fn new(root: &Root) -> Self {
        let mut this = Self::default();
        for (at, node) in root.modules.iter().enumerate() {
            let module = ModuleId(at as u32);
            for resource in &node.config.resources {
                let key = resource_provider(resource);
                if !this.found.contains_key(&(module, key.clone())) {
                    let found = resolve(root, module, &key);
                    this.found.insert((module, key), found);
                }
            }
        }
        this
    }

    /// The configuration that a resource uses; none where it is the provider's own default.
    pub(super) fn of_resource(&self, module: ModuleId, resource: &Resource) -> Option<(ModuleId, usize)> {
        self.found.get(&(module, resource_provider(resource))).copied().flatten()
    }
}

/// What a resource's module calls its provider: what it names, or the first word of its type.
pub(super) fn resource_provider(resource: &Resource) -> String {
    resource.provider.as_ref().map_or_else(|| implied(&resource.kind).to_owned(), crate::config::ProviderRef::key)
}

/// The provider that a type belongs to where nothing else is said.
pub(super) fn implied(kind: &str) -> &str {
    kind.split_once('_').map_or(kind, |(provider, _)| provider)
}

/// Follows a name up the callers: what the call passes, a block of the module itself, or the same name of the caller. An
/// alias is passed or it is nothing. An empty block in a module that others call stands for what comes from above.
fn resolve(root: &Root, mut module: ModuleId, key: &str) -> Option<(ModuleId, usize)> {
    let mut key = key.to_owned();
    let mut fallback = None;
    loop {
        let node = &root.modules[module.index()];
        let own = node.config.providers.position(&key);
        let Some((caller, call)) = node.caller else { return own.map(|at| (module, at)).or(fallback) };
        let call = &root.modules[caller.index()].config.calls[call];
        match (call.providers.iter().find(|(child, _)| child.key() == key), own) {
            (Some((_, here)), _) => key = here.key(),
            (None, Some(at)) if key.contains('.') || !node.config.providers[at].is_empty(&node.config) => {
                return Some((module, at));
            }
            (None, Some(at)) => fallback = fallback.or(Some((module, at))),
            (None, None) if key.contains('.') => return fallback,
            (None, None) => {}
        }
        module = caller;
    }
}
