//! Versions of registries, revisions of Git sources (Terraform, "Module sources").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;
use palisade_views::{ModuleSource, is_version, module_source};

/// Denies a call of a module that may change.
pub fn check(call: &Resource<'_>, cx: &mut Cx<'_>) {
    let has_version = call.get("version").is_set() == Truth::True;
    let violated = |source: ModuleSource<'_>| match source {
        ModuleSource::Local | ModuleSource::Other => false,
        ModuleSource::Registry => !has_version,
        ModuleSource::Git(revision) => !revision.is_some_and(is_version),
    };
    if let Some((violated, at)) = module_source(*call, violated) {
        cx.deny_if(violated, at, || "the module is not pinned to a version");
    }
}
