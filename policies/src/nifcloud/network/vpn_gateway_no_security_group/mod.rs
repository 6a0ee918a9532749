//! None by default (nifcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(guarded: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = guarded.get("security_group");
    cx.deny_if(is_blank(setting), setting, || "no security group guards the VPN gateway");
}
