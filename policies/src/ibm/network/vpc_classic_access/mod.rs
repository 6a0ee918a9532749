//! Off by default (ibm provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(network: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = network.get("classic_access");
    cx.deny_if(setting.is_true(), setting, || "the VPC reaches the classic infrastructure");
}
