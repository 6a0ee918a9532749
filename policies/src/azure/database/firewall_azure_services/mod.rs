//! The rule that Azure gives a meaning of its own: from 0.0.0.0 to 0.0.0.0 is "allow Azure services".

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a firewall rule with both ends 0.0.0.0.
pub fn check(rule: &Resource<'_>, cx: &mut Cx<'_>) {
    let (first, last) = (rule.get("start_ip_address"), rule.get("end_ip_address"));
    let all = first.is("0.0.0.0").and(last.is("0.0.0.0"));
    let related = cx.referred(&["server_id", "server_name"], "the server that it is about");
    cx.deny_with(all, first, || "0.0.0.0 to 0.0.0.0 lets every service of Azure in", || related);
}
