//! public by default (ibm provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(balancer: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = balancer.get("type");
    cx.deny_if(
        setting.is_one_of(&["private", "private_path"]).not(),
        setting,
        || "the load balancer is on the internet",
    );
}
