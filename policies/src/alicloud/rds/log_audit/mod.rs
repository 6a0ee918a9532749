//! Off where it is not set (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(audit: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = audit.get("variable_map").member("rds_enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "databases are not audited");
}
