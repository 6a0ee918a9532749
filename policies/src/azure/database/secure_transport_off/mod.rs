//! The parameter `require_secure_transport`: ON by default on flexible servers.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::azure::is_parameter_off;

/// Denies a configuration that switches it off.
pub fn check(parameter: &Resource<'_>, cx: &mut Cx<'_>) {
    let off = is_parameter_off(parameter, &["require_secure_transport"]);
    cx.deny_if(off, parameter.get("value"), || "connections without TLS are accepted");
}
