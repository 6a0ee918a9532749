//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod fixed_capacity;
#[path = "fixed_capacity/meta.rs"]
mod fixed_capacity_meta;
mod point_in_time_recovery;
#[path = "point_in_time_recovery/meta.rs"]
mod point_in_time_recovery_meta;
mod table_own_key;
#[path = "table_own_key/meta.rs"]
mod table_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.linked.push((&fixed_capacity_meta::META, Check::new(fixed_capacity::check)));
    catalogue.resource.push((&point_in_time_recovery_meta::META, Check::new(point_in_time_recovery::check)));
    catalogue.encrypted_at_rest.push((&table_own_key_meta::META, Check::new(table_own_key::check)));
}
