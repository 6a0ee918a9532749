//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod account_control;
#[path = "account_control/meta.rs"]
mod account_control_meta;
mod basic_role;
#[path = "basic_role/meta.rs"]
mod basic_role_meta;
mod consumer_account;
#[path = "consumer_account/meta.rs"]
mod consumer_account_meta;
mod default_account;
#[path = "default_account/meta.rs"]
mod default_account_meta;
mod github_actions_condition;
#[path = "github_actions_condition/meta.rs"]
mod github_actions_condition_meta;
mod impersonation;
#[path = "impersonation/meta.rs"]
mod impersonation_meta;
mod public_document;
#[path = "public_document/meta.rs"]
mod public_document_meta;
mod service_account_admin;
#[path = "service_account_admin/meta.rs"]
mod service_account_admin_meta;
mod single_people;
#[path = "single_people/meta.rs"]
mod single_people_meta;
mod uploaded_key;
#[path = "uploaded_key/meta.rs"]
mod uploaded_key_meta;
mod user_managed_key;
#[path = "user_managed_key/meta.rs"]
mod user_managed_key_meta;
mod workload_identity_condition;
#[path = "workload_identity_condition/meta.rs"]
mod workload_identity_condition_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.google_grants.push((&account_control_meta::META, Check::new(account_control::check)));
    catalogue.google_grants.push((&basic_role_meta::META, Check::new(basic_role::check)));
    catalogue.google_grants.push((&consumer_account_meta::META, Check::new(consumer_account::check)));
    catalogue.google_grants.push((&default_account_meta::META, Check::new(default_account::check)));
    catalogue.resource.push((&github_actions_condition_meta::META, Check::new(github_actions_condition::check)));
    catalogue.google_grants.push((&impersonation_meta::META, Check::new(impersonation::check)));
    catalogue.resource.push((&public_document_meta::META, Check::new(public_document::check)));
    catalogue.google_grants.push((&service_account_admin_meta::META, Check::new(service_account_admin::check)));
    catalogue.google_grants.push((&single_people_meta::META, Check::new(single_people::check)));
    catalogue.resource.push((&uploaded_key_meta::META, Check::new(uploaded_key::check)));
    catalogue.resource.push((&user_managed_key_meta::META, Check::new(user_managed_key::check)));
    catalogue.resource.push((&workload_identity_condition_meta::META, Check::new(workload_identity_condition::check)));
}
