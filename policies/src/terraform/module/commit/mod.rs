//! Commits of Git sources; registries know versions only (Terraform, "Module sources").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::module_source;

/// Denies a call of a module that may change.
pub fn check(call: &Resource<'_>, cx: &mut Cx<'_>) {
    if let Some((violated, at)) = module_source(*call, |source| source.is_commit() == Some(false)) {
        cx.deny_if(violated, at, || "the module is not pinned to a commit");
    }
}
