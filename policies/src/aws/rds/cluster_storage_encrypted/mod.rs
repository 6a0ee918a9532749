//! RDS cluster without encryption; `storage_encrypted` is off by default (AWS provider), though Aurora encrypts clusters
//! made since February 2026 by itself (Amazon Aurora User Guide, "Encrypting Amazon Aurora resources").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = resource.get("storage_encrypted");
    // Aurora Serverless v1 is always encrypted (Amazon Aurora User Guide).
    let serverless = resource.get("engine_mode").is("serverless");
    cx.deny_if(
        encrypted.is_true_or(false).or(serverless).not(),
        encrypted,
        || "encryption of the cluster is not turned on",
    );
}
