//! Off by default (Amazon ElastiCache User Guide, "In-transit encryption").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a group that talks in plain text.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = group.get("transit_encryption_enabled");
    cx.deny_if(encrypted.is_true().not(), encrypted, || "clients and nodes talk in plain text");
}
