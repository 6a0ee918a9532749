//! Public addresses, which an instance gets by default (google provider, `ip_configuration.ipv4_enabled`, default true).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = instance.get("settings").get("ip_configuration").get("ipv4_enabled");
    cx.deny_if(public.is_true_or(true), public, || "the instance has a public address");
}
