//! The rules of the default network (VPC documentation, "Pre-populated rules in the default network").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Their names.
const NAMES: [&str; 4] = ["default-allow-icmp", "default-allow-internal", "default-allow-rdp", "default-allow-ssh"];

/// Denies a rule of such a name.
pub fn check(firewall: &Resource<'_>, cx: &mut Cx<'_>) {
    let name = firewall.get("name");
    cx.deny_if(name.is_one_of(&NAMES), name, || "this is one of the rules that the default network comes with");
}
