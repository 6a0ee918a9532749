//! On by default (AWS provider 6.25, `transfer_lock`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    let transfer_lock = domain.get("transfer_lock");
    cx.deny_if(transfer_lock.is_false(), transfer_lock, || "the domain has no transfer lock");
}
