//! `public-ippool` is the pool of the internet (opc provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(reservation: &Resource<'_>, cx: &mut Cx<'_>) {
    let pool = reservation.get("ip_address_pool");
    cx.deny_if(pool.is("public-ippool"), pool, || "the address is one of the internet");
}
