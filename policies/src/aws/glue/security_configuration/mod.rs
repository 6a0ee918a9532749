//! Jobs, crawlers and endpoints without one.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let configuration = resource.get("security_configuration");
    cx.deny_if(configuration.is_absent(), configuration, || "it has no security configuration");
}
