//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod alarm_bucket_policy_changes;
#[path = "alarm_bucket_policy_changes/meta.rs"]
mod alarm_bucket_policy_changes_meta;
mod alarm_config_changes;
#[path = "alarm_config_changes/meta.rs"]
mod alarm_config_changes_meta;
mod alarm_gateway_changes;
#[path = "alarm_gateway_changes/meta.rs"]
mod alarm_gateway_changes_meta;
mod alarm_iam_changes;
#[path = "alarm_iam_changes/meta.rs"]
mod alarm_iam_changes_meta;
mod alarm_key_removal;
#[path = "alarm_key_removal/meta.rs"]
mod alarm_key_removal_meta;
mod alarm_network_acl_changes;
#[path = "alarm_network_acl_changes/meta.rs"]
mod alarm_network_acl_changes_meta;
mod alarm_organization_changes;
#[path = "alarm_organization_changes/meta.rs"]
mod alarm_organization_changes_meta;
mod alarm_root_usage;
#[path = "alarm_root_usage/meta.rs"]
mod alarm_root_usage_meta;
mod alarm_route_changes;
#[path = "alarm_route_changes/meta.rs"]
mod alarm_route_changes_meta;
mod alarm_security_group_changes;
#[path = "alarm_security_group_changes/meta.rs"]
mod alarm_security_group_changes_meta;
mod alarm_sign_in_failures;
#[path = "alarm_sign_in_failures/meta.rs"]
mod alarm_sign_in_failures_meta;
mod alarm_sign_in_without_mfa;
#[path = "alarm_sign_in_without_mfa/meta.rs"]
mod alarm_sign_in_without_mfa_meta;
mod alarm_trail_changes;
#[path = "alarm_trail_changes/meta.rs"]
mod alarm_trail_changes_meta;
mod alarm_unauthorized_calls;
#[path = "alarm_unauthorized_calls/meta.rs"]
mod alarm_unauthorized_calls_meta;
mod alarm_vpc_changes;
#[path = "alarm_vpc_changes/meta.rs"]
mod alarm_vpc_changes_meta;
mod alarm_without_actions;
#[path = "alarm_without_actions/meta.rs"]
mod alarm_without_actions_meta;
mod log_group_own_key;
#[path = "log_group_own_key/meta.rs"]
mod log_group_own_key_meta;
mod log_retention;
#[path = "log_retention/meta.rs"]
mod log_retention_meta;
mod short_log_retention;
#[path = "short_log_retention/meta.rs"]
mod short_log_retention_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue
        .watched_trail
        .push((&alarm_bucket_policy_changes_meta::META, Check::new(alarm_bucket_policy_changes::check)));
    catalogue.watched_trail.push((&alarm_config_changes_meta::META, Check::new(alarm_config_changes::check)));
    catalogue.watched_trail.push((&alarm_gateway_changes_meta::META, Check::new(alarm_gateway_changes::check)));
    catalogue.watched_trail.push((&alarm_iam_changes_meta::META, Check::new(alarm_iam_changes::check)));
    catalogue.watched_trail.push((&alarm_key_removal_meta::META, Check::new(alarm_key_removal::check)));
    catalogue.watched_trail.push((&alarm_network_acl_changes_meta::META, Check::new(alarm_network_acl_changes::check)));
    catalogue
        .watched_trail
        .push((&alarm_organization_changes_meta::META, Check::new(alarm_organization_changes::check)));
    catalogue.watched_trail.push((&alarm_root_usage_meta::META, Check::new(alarm_root_usage::check)));
    catalogue.watched_trail.push((&alarm_route_changes_meta::META, Check::new(alarm_route_changes::check)));
    catalogue
        .watched_trail
        .push((&alarm_security_group_changes_meta::META, Check::new(alarm_security_group_changes::check)));
    catalogue.watched_trail.push((&alarm_sign_in_failures_meta::META, Check::new(alarm_sign_in_failures::check)));
    catalogue.watched_trail.push((&alarm_sign_in_without_mfa_meta::META, Check::new(alarm_sign_in_without_mfa::check)));
    catalogue.watched_trail.push((&alarm_trail_changes_meta::META, Check::new(alarm_trail_changes::check)));
    catalogue.watched_trail.push((&alarm_unauthorized_calls_meta::META, Check::new(alarm_unauthorized_calls::check)));
    catalogue.watched_trail.push((&alarm_vpc_changes_meta::META, Check::new(alarm_vpc_changes::check)));
    catalogue.resource.push((&alarm_without_actions_meta::META, Check::new(alarm_without_actions::check)));
    catalogue.encrypted_at_rest.push((&log_group_own_key_meta::META, Check::new(log_group_own_key::check)));
    catalogue.resource.push((&log_retention_meta::META, Check::new(log_retention::check)));
    catalogue.resource.push((&short_log_retention_meta::META, Check::new(short_log_retention::check)));
}
