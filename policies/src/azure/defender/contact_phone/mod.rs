//! `phone`: none by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies a contact without it.
pub fn check(contact: &Resource<'_>, cx: &mut Cx<'_>) {
    let phone = contact.get("phone");
    cx.deny_if(is_blank(phone), phone, || "nobody can be called");
}
