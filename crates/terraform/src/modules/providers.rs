//! Which provider configuration a resource uses.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use foldhash::fast::RandomState;

use crate::config::{Module, Resource};

use super::load::{ModuleId, Node, Root};

/// Which provider configuration each resource of each module uses.
#[derive(Debug, Default)]
pub(super) struct ProviderIndex {
    /// By module, then resource: the place of the configuration among `all`, from 1; 0 for none.
    found: Vec<Box<[u32]>>,
    /// The configurations that some resource uses.
    all: Vec<(ModuleId, u32)>,
}

impl ProviderIndex {
    /// Follows every name that a resource uses to the configuration that it stands for.
    pub(super) fn new(root: &Root) -> Self {
        let mut all = Vec::new();
        let of_module = |(at, node): (usize, &Node)| {
            let module = ModuleId(at as u32);
            let mut by_name = HashMap::<Cow<'_, str>, u32, RandomState>::default();
            let one = |resource| {
                *by_name.entry(resource_provider(resource)).or_insert_with_key(|name| {
                    let Some((at, n)) = resolve(root, module, name) else { return 0 };
                    all.push((at, n as u32));
                    all.len() as u32
                })
            };
            node.config.resources.iter().map(one).collect()
        };
        let found = root.modules.iter().enumerate().map(of_module).collect();
        Self { found, all }
    }

    /// Whether some resource uses one of a module's configurations.
    pub(super) fn uses(&self, module: ModuleId, configuration: usize) -> bool {
        self.all.contains(&(module, configuration as u32))
    }

    /// The configuration that one of a module's resources uses; none where it is the provider's own default.
    pub(super) fn of_resource(&self, module: ModuleId, resource: usize) -> Option<(ModuleId, usize)> {
        let at = self.found[module.index()][resource].checked_sub(1)?;
        let (owner, at) = self.all[at as usize];
        Some((owner, at as usize))
    }
}

/// What a resource's module calls its provider: what it names, or the first word of its type.
pub(super) fn resource_provider(resource: &Resource) -> Cow<'_, str> {
    resource.provider().map_or_else(|| implied(&resource.kind).into(), |named| named.key().into())
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

/// What a provider's local name stands for: host, namespace and type, in lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ProviderType(String);

const DEFAULT: &str = "registry.terraform.io/hashicorp/";

impl ProviderType {
    /// What a name stands for in a module: what the module requires under it, or the provider of that name by the
    /// makers of Terraform.
    pub(super) fn named(config: &Module, name: &str) -> Self {
        let source = config.required_providers.get(name).and_then(|required| required.source.as_deref());
        let source = source.unwrap_or(name).to_lowercase();
        Self(match source.matches('/').count() {
            0 => format!("{DEFAULT}{source}"),
            1 => format!("registry.terraform.io/{source}"),
            _ => source,
        })
    }

    /// Whether it is one by the makers of Terraform in its registry.
    pub(super) fn is_default(&self) -> bool {
        self.0.starts_with(DEFAULT)
    }
}

impl fmt::Display for ProviderType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.strip_prefix("registry.terraform.io/").unwrap_or(&self.0))
    }
}
