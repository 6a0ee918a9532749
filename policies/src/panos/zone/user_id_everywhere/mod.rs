//! All networks where none is named (PAN-OS, "User-ID").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(zone: &Resource<'_>, cx: &mut Cx<'_>) {
    let networks = zone.get("include_acls");
    let none = networks.is_empty().or(networks.any(is_blank));
    cx.deny_if(zone.get("enable_user_id").is_true().and(none), networks, || "users are looked for everywhere");
}
