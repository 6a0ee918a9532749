//! Networks that reach an instance by its public address, united before they are measured.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::Breadth as Params;

/// Denies networks that are everyone, where the instance has a public address at all.
pub fn check(instance: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let configuration = instance.get("settings").get("ip_configuration");
    let public = configuration.get("ipv4_enabled").is_true_or(true);
    let networks = configuration.get("authorized_networks").items().map(|network| network.get("value"));
    if let Some((broad, at)) = params.exceeded(networks) {
        cx.deny_if(public.and(broad), at, || "the instance is open to the whole internet");
    }
}
