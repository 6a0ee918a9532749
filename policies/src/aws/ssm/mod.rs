//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod parameter_own_key;
#[path = "parameter_own_key/meta.rs"]
mod parameter_own_key_meta;
mod parameter_plain;
#[path = "parameter_plain/meta.rs"]
mod parameter_plain_meta;
mod public_document;
#[path = "public_document/meta.rs"]
mod public_document_meta;
mod secret_in_url;
#[path = "secret_in_url/meta.rs"]
mod secret_in_url_meta;
mod session_no_key;
#[path = "session_no_key/meta.rs"]
mod session_no_key_meta;
mod session_no_logs;
#[path = "session_no_logs/meta.rs"]
mod session_no_logs_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&parameter_own_key_meta::META, Check::new(parameter_own_key::check)));
    catalogue.resource.push((&parameter_plain_meta::META, Check::new(parameter_plain::check)));
    catalogue.resource.push((&public_document_meta::META, Check::new(public_document::check)));
    catalogue.resource.push((&secret_in_url_meta::META, Check::new(secret_in_url::check)));
    catalogue.resource.push((&session_no_key_meta::META, Check::new(session_no_key::check)));
    catalogue.resource.push((&session_no_logs_meta::META, Check::new(session_no_logs::check)));
}
