//! Off by default (AWS provider 6.25, `allow_unauthenticated_identities`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(pool: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = pool.get("allow_unauthenticated_identities");
    cx.deny_if(setting.is_true(), setting, || "everyone gets credentials of AWS without signing in");
}
