//! `email`: required.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies a contact without it.
pub fn check(contact: &Resource<'_>, cx: &mut Cx<'_>) {
    let email = contact.get("email");
    cx.deny_if(is_blank(email), email, || "nobody is told of alerts by e-mail");
}
