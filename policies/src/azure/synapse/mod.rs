//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod exfiltration;
#[path = "exfiltration/meta.rs"]
mod exfiltration_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod pool_unencrypted;
#[path = "pool_unencrypted/meta.rs"]
mod pool_unencrypted_meta;
mod spark_shared;
#[path = "spark_shared/meta.rs"]
mod spark_shared_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&exfiltration_meta::META, Check::new(exfiltration::check)));
    catalogue.resource.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.resource.push((&pool_unencrypted_meta::META, Check::new(pool_unencrypted::check)));
    catalogue.resource.push((&spark_shared_meta::META, Check::new(spark_shared::check)));
}
