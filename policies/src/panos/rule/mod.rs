//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod any_application;
#[path = "any_application/meta.rs"]
mod any_application_meta;
mod any_service;
#[path = "any_service/meta.rs"]
mod any_service_meta;
mod from_anywhere_to_anywhere;
#[path = "from_anywhere_to_anywhere/meta.rs"]
mod from_anywhere_to_anywhere_meta;
mod no_description;
#[path = "no_description/meta.rs"]
mod no_description_meta;
mod no_log_end;
#[path = "no_log_end/meta.rs"]
mod no_log_end_meta;
mod no_log_forwarding;
#[path = "no_log_forwarding/meta.rs"]
mod no_log_forwarding_meta;
mod no_response_inspection;
#[path = "no_response_inspection/meta.rs"]
mod no_response_inspection_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&any_application_meta::META, Check::new(any_application::check)));
    catalogue.resource.push((&any_service_meta::META, Check::new(any_service::check)));
    catalogue.resource.push((&from_anywhere_to_anywhere_meta::META, Check::new(from_anywhere_to_anywhere::check)));
    catalogue.resource.push((&no_description_meta::META, Check::new(no_description::check)));
    catalogue.resource.push((&no_log_end_meta::META, Check::new(no_log_end::check)));
    catalogue.resource.push((&no_log_forwarding_meta::META, Check::new(no_log_forwarding::check)));
    catalogue.resource.push((&no_response_inspection_meta::META, Check::new(no_response_inspection::check)));
}
