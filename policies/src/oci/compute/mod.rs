//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod legacy_metadata;
#[path = "legacy_metadata/meta.rs"]
mod legacy_metadata_meta;
mod no_monitoring;
#[path = "no_monitoring/meta.rs"]
mod no_monitoring_meta;
mod plain_boot_volume;
#[path = "plain_boot_volume/meta.rs"]
mod plain_boot_volume_meta;
mod public_ip_reservation;
#[path = "public_ip_reservation/meta.rs"]
mod public_ip_reservation_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&legacy_metadata_meta::META, Check::new(legacy_metadata::check)));
    catalogue.resource.push((&no_monitoring_meta::META, Check::new(no_monitoring::check)));
    catalogue.resource.push((&plain_boot_volume_meta::META, Check::new(plain_boot_volume::check)));
    catalogue.resource.push((&public_ip_reservation_meta::META, Check::new(public_ip_reservation::check)));
}
