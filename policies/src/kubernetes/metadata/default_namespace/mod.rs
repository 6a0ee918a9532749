//! Objects without a namespace of their own.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each. What every cluster has there is left out.
pub fn check(object: &Resource<'_>, cx: &mut Cx<'_>) {
    let metadata = object.get("metadata");
    let namespace = metadata.get("namespace");
    let bundled = metadata.get("name").is_one_of(&["default", "kubernetes"]);
    let unnamed = namespace.is_empty();
    let message =
        if unnamed == Truth::True { "the object names no namespace" } else { "the object is in the default namespace" };
    let default = unnamed.or_else(|| namespace.is("default"));
    cx.deny_if(default.and(bundled.not()), namespace, || message);
}
