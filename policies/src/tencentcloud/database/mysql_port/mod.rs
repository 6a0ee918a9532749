//! 3306 by default (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let intranet_port = instance.get("intranet_port");
    cx.deny_if(
        intranet_port.test_number(|port| port.total_cmp(&3306.0).is_eq()),
        intranet_port,
        || "the database is on its default port",
    );
}
