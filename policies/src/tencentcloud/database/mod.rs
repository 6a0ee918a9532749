//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod mysql_port;
#[path = "mysql_port/meta.rs"]
mod mysql_port_meta;
mod mysql_public;
#[path = "mysql_public/meta.rs"]
mod mysql_public_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&mysql_port_meta::META, Check::new(mysql_port::check)));
    catalogue.resource.push((&mysql_public_meta::META, Check::new(mysql_public::check)));
}
