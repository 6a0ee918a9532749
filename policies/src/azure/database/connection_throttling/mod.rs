//! The parameter `connection_throttling` of single and flexible servers (there `connection_throttle.enable`), on by default for single ones.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::azure::is_parameter_off;

/// Denies a configuration that switches it off.
pub fn check(parameter: &Resource<'_>, cx: &mut Cx<'_>) {
    let off = is_parameter_off(parameter, &["connection_throttling", "connection_throttle.enable"]);
    cx.deny_if(off, parameter.get("value"), || "who guesses passwords is not slowed down");
}
