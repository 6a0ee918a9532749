//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod http_trigger;
#[path = "http_trigger/meta.rs"]
mod http_trigger_meta;
mod ingress;
#[path = "ingress/meta.rs"]
mod ingress_meta;
mod public_function;
#[path = "public_function/meta.rs"]
mod public_function_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&http_trigger_meta::META, Check::new(http_trigger::check)));
    catalogue.resource.push((&ingress_meta::META, Check::new(ingress::check)));
    catalogue.google_grants.push((&public_function_meta::META, Check::new(public_function::check)));
}
