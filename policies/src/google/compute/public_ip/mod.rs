//! Public addresses of interfaces: `access_config` and `ipv6_access_config` (google provider).

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each interface with a public address.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    for interface in instance.resource().get("network_interface").items() {
        for at in [interface.get("access_config"), interface.get("ipv6_access_config")] {
            cx.deny_each([instance.breach(at, at.is_set(), "this interface has a public address")]);
        }
    }
}
