//! `net-COMMON_PRIVATE` is the shared one; database and storage instances are in it where `network_id` is not set (nifcloud provider).

use palisade_model::{Reference, Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let own = resource.get("network_id");
    for network in resource.get("network_interface").items().map(|interface| interface.get("network_id")).chain([own]) {
        // A network that somebody made is not the shared one.
        let is_made = network.reference().is_some_and(Reference::is_identity);
        let shared = Truth::from(!is_made).and_then(|| network.is("net-COMMON_PRIVATE"));
        cx.deny_if(shared, network, || "the network is shared with other customers");
    }
}
