//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod cbs_unencrypted;
#[path = "cbs_unencrypted/meta.rs"]
mod cbs_unencrypted_meta;
mod no_monitoring;
#[path = "no_monitoring/meta.rs"]
mod no_monitoring_meta;
mod public_ip;
#[path = "public_ip/meta.rs"]
mod public_ip_meta;
mod user_data_secret;
#[path = "user_data_secret/meta.rs"]
mod user_data_secret_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&cbs_unencrypted_meta::META, Check::new(cbs_unencrypted::check)));
    catalogue.resource.push((&no_monitoring_meta::META, Check::new(no_monitoring::check)));
    catalogue.resource.push((&public_ip_meta::META, Check::new(public_ip::check)));
    catalogue.resource.push((&user_data_secret_meta::META, Check::new(user_data_secret::check)));
}
