//! Claims without a class, or with one that is not among those allowed. An empty name asks for no class, on purpose
//! (Kubernetes, "Persistent Volumes", class).

use palisade_policy::Cx;
use palisade_views::StorageClaim;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which classes are allowed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// Names of storage classes. Every one is allowed while it is empty.
    pub allowed: Vec<String>,
}

/// Denies each claim of the resource.
pub fn check(claim: &StorageClaim<'_>, params: &Params, cx: &mut Cx<'_>) {
    let allowed = params.allowed.iter().map(String::as_str).collect::<Vec<_>>();
    for class in claim.classes() {
        cx.deny_if(class.is_absent(), class, || "the claim names no storage class");
        let other = class.is_set().and_then(|| class.is_one_of(&allowed).not());
        if !allowed.is_empty() {
            cx.deny_if(other, class, || "the storage class is not one that is allowed");
        }
    }
}
