//! The protection of what nodes say to each other (Azure Service Fabric, "Customize Service Fabric cluster settings").

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies a cluster without the full one.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let settings = cluster.get("fabric_settings");
    let level = |setting: Attr<'_>| setting.get("parameters").get("ClusterProtectionLevel").is("EncryptAndSign");
    let is_about = |setting: Attr<'_>| setting.get("name").is("Security");
    let is_full = settings.any(|setting| is_about(setting).and_then(|| level(setting)));
    let written = settings.items().find(|setting| is_about(*setting) != Truth::False);
    let at = written.map_or(settings, |setting| setting.get("parameters").get("ClusterProtectionLevel"));
    cx.deny_if(is_full.not(), at, || "what nodes say to each other is not encrypted and signed");
}
