//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod activity_log_container;
#[path = "activity_log_container/meta.rs"]
mod activity_log_container_meta;
mod blob_logging;
#[path = "blob_logging/meta.rs"]
mod blob_logging_meta;
mod customer_key;
#[path = "customer_key/meta.rs"]
mod customer_key_meta;
mod data_lake_encryption;
#[path = "data_lake_encryption/meta.rs"]
mod data_lake_encryption_meta;
mod default_action;
#[path = "default_action/meta.rs"]
mod default_action_meta;
mod http_allowed;
#[path = "http_allowed/meta.rs"]
mod http_allowed_meta;
mod infrastructure_encryption;
#[path = "infrastructure_encryption/meta.rs"]
mod infrastructure_encryption_meta;
mod local_redundancy;
#[path = "local_redundancy/meta.rs"]
mod local_redundancy_meta;
mod local_users;
#[path = "local_users/meta.rs"]
mod local_users_meta;
mod name;
#[path = "name/meta.rs"]
mod name_meta;
mod nested_items_public;
#[path = "nested_items_public/meta.rs"]
mod nested_items_public_meta;
mod no_lifecycle;
#[path = "no_lifecycle/meta.rs"]
mod no_lifecycle_meta;
mod public_container;
#[path = "public_container/meta.rs"]
mod public_container_meta;
mod public_network;
#[path = "public_network/meta.rs"]
mod public_network_meta;
mod queue_logging;
#[path = "queue_logging/meta.rs"]
mod queue_logging_meta;
mod sas_expiry;
#[path = "sas_expiry/meta.rs"]
mod sas_expiry_meta;
mod shared_key;
#[path = "shared_key/meta.rs"]
mod shared_key_meta;
mod soft_delete;
#[path = "soft_delete/meta.rs"]
mod soft_delete_meta;
mod table_logging;
#[path = "table_logging/meta.rs"]
mod table_logging_meta;
mod trusted_services;
#[path = "trusted_services/meta.rs"]
mod trusted_services_meta;
mod weak_tls;
#[path = "weak_tls/meta.rs"]
mod weak_tls_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.linked.push((&activity_log_container_meta::META, Check::new(activity_log_container::check)));
    catalogue.linked.push((&blob_logging_meta::META, Check::new(blob_logging::check)));
    catalogue.linked.push((&customer_key_meta::META, Check::new(customer_key::check)));
    catalogue.resource.push((&data_lake_encryption_meta::META, Check::new(data_lake_encryption::check)));
    catalogue.linked.push((&default_action_meta::META, Check::new(default_action::check)));
    catalogue.resource.push((&http_allowed_meta::META, Check::new(http_allowed::check)));
    catalogue.resource.push((&infrastructure_encryption_meta::META, Check::new(infrastructure_encryption::check)));
    catalogue.resource.push((&local_redundancy_meta::META, Check::new(local_redundancy::check)));
    catalogue.resource.push((&local_users_meta::META, Check::new(local_users::check)));
    catalogue.resource.push((&name_meta::META, Check::new(name::check)));
    catalogue.resource.push((&nested_items_public_meta::META, Check::new(nested_items_public::check)));
    catalogue.linked.push((&no_lifecycle_meta::META, Check::new(no_lifecycle::check)));
    catalogue.resource.push((&public_container_meta::META, Check::new(public_container::check)));
    catalogue.resource.push((&public_network_meta::META, Check::new(public_network::check)));
    catalogue.linked.push((&queue_logging_meta::META, Check::new(queue_logging::check)));
    catalogue.resource.push((&sas_expiry_meta::META, Check::new(sas_expiry::check)));
    catalogue.resource.push((&shared_key_meta::META, Check::new(shared_key::check)));
    catalogue.resource.push((&soft_delete_meta::META, Check::new(soft_delete::check)));
    catalogue.linked.push((&table_logging_meta::META, Check::new(table_logging::check)));
    catalogue.resource.push((&trusted_services_meta::META, Check::new(trusted_services::check)));
    catalogue.resource.push((&weak_tls_meta::META, Check::new(weak_tls::check)));
}
