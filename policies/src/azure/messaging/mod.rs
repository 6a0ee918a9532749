//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod eventhub_old_tls;
#[path = "eventhub_old_tls/meta.rs"]
mod eventhub_old_tls_meta;
mod eventhub_one_zone;
#[path = "eventhub_one_zone/meta.rs"]
mod eventhub_one_zone_meta;
mod servicebus_double_encryption;
#[path = "servicebus_double_encryption/meta.rs"]
mod servicebus_double_encryption_meta;
mod servicebus_local_auth;
#[path = "servicebus_local_auth/meta.rs"]
mod servicebus_local_auth_meta;
mod servicebus_old_tls;
#[path = "servicebus_old_tls/meta.rs"]
mod servicebus_old_tls_meta;
mod servicebus_own_key;
#[path = "servicebus_own_key/meta.rs"]
mod servicebus_own_key_meta;
mod signalr_free;
#[path = "signalr_free/meta.rs"]
mod signalr_free_meta;
mod web_pubsub_free;
#[path = "web_pubsub_free/meta.rs"]
mod web_pubsub_free_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&eventhub_old_tls_meta::META, Check::new(eventhub_old_tls::check)));
    catalogue.resource.push((&eventhub_one_zone_meta::META, Check::new(eventhub_one_zone::check)));
    catalogue
        .resource
        .push((&servicebus_double_encryption_meta::META, Check::new(servicebus_double_encryption::check)));
    catalogue.resource.push((&servicebus_local_auth_meta::META, Check::new(servicebus_local_auth::check)));
    catalogue.resource.push((&servicebus_old_tls_meta::META, Check::new(servicebus_old_tls::check)));
    catalogue.resource.push((&servicebus_own_key_meta::META, Check::new(servicebus_own_key::check)));
    catalogue.resource.push((&signalr_free_meta::META, Check::new(signalr_free::check)));
    catalogue.resource.push((&web_pubsub_free_meta::META, Check::new(web_pubsub_free::check)));
}
