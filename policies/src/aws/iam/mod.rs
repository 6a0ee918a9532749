//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod admin_policy;
#[path = "admin_policy/meta.rs"]
mod admin_policy_meta;
mod administrator_access;
#[path = "administrator_access/meta.rs"]
mod administrator_access_meta;
mod administrator_access_source;
#[path = "administrator_access_source/meta.rs"]
mod administrator_access_source_meta;
mod credentials_exposure;
#[path = "credentials_exposure/meta.rs"]
mod credentials_exposure_meta;
mod data_exfiltration;
#[path = "data_exfiltration/meta.rs"]
mod data_exfiltration_meta;
mod empty_group;
#[path = "empty_group/meta.rs"]
mod empty_group_meta;
mod full_iam_access;
#[path = "full_iam_access/meta.rs"]
mod full_iam_access_meta;
mod full_s3_access;
#[path = "full_s3_access/meta.rs"]
mod full_s3_access_meta;
mod github_trust;
#[path = "github_trust/meta.rs"]
mod github_trust_meta;
mod group_mfa;
#[path = "group_mfa/meta.rs"]
mod group_mfa_meta;
mod iam_full_access;
#[path = "iam_full_access/meta.rs"]
mod iam_full_access_meta;
mod pass_any_role;
#[path = "pass_any_role/meta.rs"]
mod pass_any_role_meta;
mod password_age;
#[path = "password_age/meta.rs"]
mod password_age_meta;
mod password_length;
#[path = "password_length/meta.rs"]
mod password_length_meta;
mod password_lowercase;
#[path = "password_lowercase/meta.rs"]
mod password_lowercase_meta;
mod password_number;
#[path = "password_number/meta.rs"]
mod password_number_meta;
mod password_recent_reuse;
#[path = "password_recent_reuse/meta.rs"]
mod password_recent_reuse_meta;
mod password_reuse;
#[path = "password_reuse/meta.rs"]
mod password_reuse_meta;
mod password_symbol;
#[path = "password_symbol/meta.rs"]
mod password_symbol_meta;
mod password_uppercase;
#[path = "password_uppercase/meta.rs"]
mod password_uppercase_meta;
mod permissions_management;
#[path = "permissions_management/meta.rs"]
mod permissions_management_meta;
mod privilege_escalation;
#[path = "privilege_escalation/meta.rs"]
mod privilege_escalation_meta;
mod provider_keys;
#[path = "provider_keys/meta.rs"]
mod provider_keys_meta;
mod public_document;
#[path = "public_document/meta.rs"]
mod public_document_meta;
mod public_resource_policy;
#[path = "public_resource_policy/meta.rs"]
mod public_resource_policy_meta;
mod role_trusts_account;
#[path = "role_trusts_account/meta.rs"]
mod role_trusts_account_meta;
mod role_trusts_everyone;
#[path = "role_trusts_everyone/meta.rs"]
mod role_trusts_everyone_meta;
mod root_access_key;
#[path = "root_access_key/meta.rs"]
mod root_access_key_meta;
mod unlimited_write;
#[path = "unlimited_write/meta.rs"]
mod unlimited_write_meta;
mod unrestricted_resource;
#[path = "unrestricted_resource/meta.rs"]
mod unrestricted_resource_meta;
mod user;
mod user_console;
#[path = "user_console/meta.rs"]
mod user_console_meta;
#[path = "user/meta.rs"]
mod user_meta;
mod user_policy;
#[path = "user_policy/meta.rs"]
mod user_policy_meta;
mod wildcard_action;
#[path = "wildcard_action/meta.rs"]
mod wildcard_action_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.policy_holder.push((&admin_policy_meta::META, Check::new(admin_policy::check)));
    catalogue.resource.push((&administrator_access_meta::META, Check::new(administrator_access::check)));
    catalogue.resource.push((&administrator_access_source_meta::META, Check::new(administrator_access_source::check)));
    catalogue.policy_holder.push((&credentials_exposure_meta::META, Check::new(credentials_exposure::check)));
    catalogue.policy_holder.push((&data_exfiltration_meta::META, Check::new(data_exfiltration::check)));
    catalogue.resource.push((&empty_group_meta::META, Check::new(empty_group::check)));
    catalogue.policy_holder.push((&full_iam_access_meta::META, Check::new(full_iam_access::check)));
    catalogue.policy_holder.push((&full_s3_access_meta::META, Check::new(full_s3_access::check)));
    catalogue.policy_holder.push((&github_trust_meta::META, Check::new(github_trust::check)));
    catalogue.iam_group.push((&group_mfa_meta::META, Check::new(group_mfa::check)));
    catalogue.resource.push((&iam_full_access_meta::META, Check::new(iam_full_access::check)));
    catalogue.policy_holder.push((&pass_any_role_meta::META, Check::new(pass_any_role::check)));
    catalogue.resource.push((&password_age_meta::META, Check::with_params(password_age::check)));
    catalogue.resource.push((&password_length_meta::META, Check::with_params(password_length::check)));
    catalogue.resource.push((&password_lowercase_meta::META, Check::new(password_lowercase::check)));
    catalogue.resource.push((&password_number_meta::META, Check::new(password_number::check)));
    catalogue.resource.push((&password_recent_reuse_meta::META, Check::new(password_recent_reuse::check)));
    catalogue.resource.push((&password_reuse_meta::META, Check::with_params(password_reuse::check)));
    catalogue.resource.push((&password_symbol_meta::META, Check::new(password_symbol::check)));
    catalogue.resource.push((&password_uppercase_meta::META, Check::new(password_uppercase::check)));
    catalogue.policy_holder.push((&permissions_management_meta::META, Check::new(permissions_management::check)));
    catalogue.policy_holder.push((&privilege_escalation_meta::META, Check::new(privilege_escalation::check)));
    catalogue.resource.push((&provider_keys_meta::META, Check::new(provider_keys::check)));
    catalogue.policy_holder.push((&public_document_meta::META, Check::new(public_document::check)));
    catalogue.policy_holder.push((&public_resource_policy_meta::META, Check::new(public_resource_policy::check)));
    catalogue.policy_holder.push((&role_trusts_account_meta::META, Check::new(role_trusts_account::check)));
    catalogue.policy_holder.push((&role_trusts_everyone_meta::META, Check::new(role_trusts_everyone::check)));
    catalogue.resource.push((&root_access_key_meta::META, Check::new(root_access_key::check)));
    catalogue.policy_holder.push((&unlimited_write_meta::META, Check::new(unlimited_write::check)));
    catalogue.policy_holder.push((&unrestricted_resource_meta::META, Check::new(unrestricted_resource::check)));
    catalogue.resource.push((&user_meta::META, Check::new(user::check)));
    catalogue.linked.push((&user_console_meta::META, Check::new(user_console::check)));
    catalogue.resource.push((&user_policy_meta::META, Check::new(user_policy::check)));
    catalogue.policy_holder.push((&wildcard_action_meta::META, Check::new(wildcard_action::check)));
}
