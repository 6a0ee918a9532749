//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod data_catalog_public;
#[path = "data_catalog_public/meta.rs"]
mod data_catalog_public_meta;
mod export_root;
#[path = "export_root/meta.rs"]
mod export_root_meta;
mod export_squashed_identity;
#[path = "export_squashed_identity/meta.rs"]
mod export_squashed_identity_meta;
mod filesystem_own_key;
#[path = "filesystem_own_key/meta.rs"]
mod filesystem_own_key_meta;
mod no_events;
#[path = "no_events/meta.rs"]
mod no_events_meta;
mod no_versioning;
#[path = "no_versioning/meta.rs"]
mod no_versioning_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod public_bucket;
#[path = "public_bucket/meta.rs"]
mod public_bucket_meta;
mod volume_no_backup;
#[path = "volume_no_backup/meta.rs"]
mod volume_no_backup_meta;
mod volume_own_key;
#[path = "volume_own_key/meta.rs"]
mod volume_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&data_catalog_public_meta::META, Check::new(data_catalog_public::check)));
    catalogue.resource.push((&export_root_meta::META, Check::new(export_root::check)));
    catalogue.resource.push((&export_squashed_identity_meta::META, Check::new(export_squashed_identity::check)));
    catalogue.resource.push((&filesystem_own_key_meta::META, Check::new(filesystem_own_key::check)));
    catalogue.resource.push((&no_events_meta::META, Check::new(no_events::check)));
    catalogue.resource.push((&no_versioning_meta::META, Check::new(no_versioning::check)));
    catalogue.resource.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.resource.push((&public_bucket_meta::META, Check::new(public_bucket::check)));
    catalogue.resource.push((&volume_no_backup_meta::META, Check::new(volume_no_backup::check)));
    catalogue.resource.push((&volume_own_key_meta::META, Check::new(volume_own_key::check)));
}
