//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod data_quality_own_key;
#[path = "data_quality_own_key/meta.rs"]
mod data_quality_own_key_meta;
mod data_quality_transit;
#[path = "data_quality_transit/meta.rs"]
mod data_quality_transit_meta;
mod model_isolation;
#[path = "model_isolation/meta.rs"]
mod model_isolation_meta;
mod notebook_imdsv1;
#[path = "notebook_imdsv1/meta.rs"]
mod notebook_imdsv1_meta;
mod notebook_internet;
#[path = "notebook_internet/meta.rs"]
mod notebook_internet_meta;
mod notebook_no_subnet;
#[path = "notebook_no_subnet/meta.rs"]
mod notebook_no_subnet_meta;
mod notebook_root;
#[path = "notebook_root/meta.rs"]
mod notebook_root_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&data_quality_own_key_meta::META, Check::new(data_quality_own_key::check)));
    catalogue.resource.push((&data_quality_transit_meta::META, Check::new(data_quality_transit::check)));
    catalogue.resource.push((&model_isolation_meta::META, Check::new(model_isolation::check)));
    catalogue.resource.push((&notebook_imdsv1_meta::META, Check::new(notebook_imdsv1::check)));
    catalogue.resource.push((&notebook_internet_meta::META, Check::new(notebook_internet::check)));
    catalogue.resource.push((&notebook_no_subnet_meta::META, Check::new(notebook_no_subnet::check)));
    catalogue.resource.push((&notebook_root_meta::META, Check::new(notebook_root::check)));
    catalogue.encrypted_at_rest.push((&own_key_meta::META, Check::new(own_key::check)));
}
