//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod contact_admins;
#[path = "contact_admins/meta.rs"]
mod contact_admins_meta;
mod contact_alerts;
#[path = "contact_alerts/meta.rs"]
mod contact_alerts_meta;
mod contact_email;
#[path = "contact_email/meta.rs"]
mod contact_email_meta;
mod contact_phone;
#[path = "contact_phone/meta.rs"]
mod contact_phone_meta;
mod free_plan;
#[path = "free_plan/meta.rs"]
mod free_plan_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&contact_admins_meta::META, Check::new(contact_admins::check)));
    catalogue.resource.push((&contact_alerts_meta::META, Check::new(contact_alerts::check)));
    catalogue.resource.push((&contact_email_meta::META, Check::new(contact_email::check)));
    catalogue.resource.push((&contact_phone_meta::META, Check::new(contact_phone::check)));
    catalogue.resource.push((&free_plan_meta::META, Check::new(free_plan::check)));
}
