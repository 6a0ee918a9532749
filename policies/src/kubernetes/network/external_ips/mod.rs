//! Services that take addresses which are not theirs.

use palisade_policy::Cx;
use palisade_views::Service;

/// Denies each.
pub fn check(service: &Service<'_>, cx: &mut Cx<'_>) {
    let addresses = service.spec("externalIPs");
    cx.deny_if(addresses.is_empty().not(), addresses, || "the Service draws traffic of addresses that are not its own");
}
