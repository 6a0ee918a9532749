//! `alerts_to_admins`: required.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a contact that is not told.
pub fn check(contact: &Resource<'_>, cx: &mut Cx<'_>) {
    let admins = contact.get("alerts_to_admins");
    cx.deny_if(admins.is_true_or(false).not(), admins, || "owners are not told of alerts");
}
