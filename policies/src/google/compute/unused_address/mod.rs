//! External addresses that nothing of the project uses. External is the default (Google provider,
//! `google_compute_address`); internal ones cost nothing.

use palisade_policy::Cx;
use palisade_views::Attachable;

/// Denies each.
pub fn check(address: &Attachable<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(
        address.is_used.not().and(address.resource.get("address_type").is("INTERNAL").not()),
        address.resource.root(),
        || "nothing uses the address",
    );
}
