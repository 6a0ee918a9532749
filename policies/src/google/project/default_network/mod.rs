//! The default network, made with a project by default (google provider, `auto_create_network`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(project: &Resource<'_>, cx: &mut Cx<'_>) {
    let network = project.get("auto_create_network");
    cx.deny_if(network.is_true_or(true), network, || "the project gets the default network and its open firewall");
}
