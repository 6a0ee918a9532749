//! Off by default for Redis, on for Valkey (AWS provider 6.25, `at_rest_encryption_enabled`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a group that is not encrypted.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = group.get("at_rest_encryption_enabled");
    let by_engine = encrypted.is_absent().and(group.get("engine").is("valkey"));
    cx.deny_if(encrypted.is_true().or(by_engine).not(), encrypted, || "the group is not encrypted at rest");
}
