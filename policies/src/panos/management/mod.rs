//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod http;
#[path = "http/meta.rs"]
mod http_meta;
mod telnet;
#[path = "telnet/meta.rs"]
mod telnet_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&http_meta::META, Check::new(http::check)));
    catalogue.resource.push((&telnet_meta::META, Check::new(telnet::check)));
}
