//! Clusters without a channel of upgrades: the default (azurerm; renamed in version 4).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let channel = resource.renamed(&["automatic_upgrade_channel", "automatic_channel_upgrade"]);
    let has_none = channel.text().test_or(Truth::True, |name| name == "none" || name.is_empty());
    cx.deny_if(has_none, channel, || "the cluster is upgraded by hand only");
}
