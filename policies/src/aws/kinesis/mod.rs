//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod firehose_encrypted;
#[path = "firehose_encrypted/meta.rs"]
mod firehose_encrypted_meta;
mod firehose_own_key;
#[path = "firehose_own_key/meta.rs"]
mod firehose_own_key_meta;
mod stream_encrypted;
#[path = "stream_encrypted/meta.rs"]
mod stream_encrypted_meta;
mod stream_own_key;
#[path = "stream_own_key/meta.rs"]
mod stream_own_key_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&firehose_encrypted_meta::META, Check::new(firehose_encrypted::check)));
    catalogue.resource.push((&firehose_own_key_meta::META, Check::new(firehose_own_key::check)));
    catalogue.encrypted_at_rest.push((&stream_encrypted_meta::META, Check::new(stream_encrypted::check)));
    catalogue.encrypted_at_rest.push((&stream_own_key_meta::META, Check::new(stream_own_key::check)));
}
