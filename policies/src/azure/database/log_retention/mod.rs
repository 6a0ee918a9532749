//! The parameter `log_retention` of single and flexible servers, on by default for single ones.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::azure::is_parameter_off;

/// Denies a configuration that switches it off.
pub fn check(parameter: &Resource<'_>, cx: &mut Cx<'_>) {
    let off = is_parameter_off(parameter, &["log_retention"]);
    cx.deny_if(off, parameter.get("value"), || "logs are not kept");
}
