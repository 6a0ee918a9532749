//! None by default (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for rule in policy.get("rule").items() {
        let profile = rule.get("log_setting");
        cx.deny_if(is_blank(profile), profile, || "logs of the rule stay on the firewall");
    }
}
