//! Off by default (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(profile: &Resource<'_>, cx: &mut Cx<'_>) {
    let http = profile.get("http");
    cx.deny_if(http.is_true(), http, || "the firewall is managed over plain HTTP");
}
