//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod dialogflow_logging;
#[path = "dialogflow_logging/meta.rs"]
mod dialogflow_logging_meta;
mod endpoint_public;
#[path = "endpoint_public/meta.rs"]
mod endpoint_public_meta;
mod index_endpoint_public;
#[path = "index_endpoint_public/meta.rs"]
mod index_endpoint_public_meta;
mod tpu_public;
#[path = "tpu_public/meta.rs"]
mod tpu_public_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&dialogflow_logging_meta::META, Check::new(dialogflow_logging::check)));
    catalogue.resource.push((&endpoint_public_meta::META, Check::new(endpoint_public::check)));
    catalogue.resource.push((&index_endpoint_public_meta::META, Check::new(index_endpoint_public::check)));
    catalogue.resource.push((&tpu_public_meta::META, Check::new(tpu_public::check)));
}
