//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod default_root_object;
#[path = "default_root_object/meta.rs"]
mod default_root_object_meta;
mod response_headers;
#[path = "response_headers/meta.rs"]
mod response_headers_meta;
mod service_origin_https;
#[path = "service_origin_https/meta.rs"]
mod service_origin_https_meta;
mod waf;
#[path = "waf/meta.rs"]
mod waf_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&default_root_object_meta::META, Check::new(default_root_object::check)));
    catalogue.resource.push((&response_headers_meta::META, Check::new(response_headers::check)));
    catalogue.resource.push((&service_origin_https_meta::META, Check::new(service_origin_https::check)));
    catalogue.resource.push((&waf_meta::META, Check::new(waf::check)));
}
