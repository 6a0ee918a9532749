//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod artifacts_encrypted;
#[path = "artifacts_encrypted/meta.rs"]
mod artifacts_encrypted_meta;
mod codeguru_own_key;
#[path = "codeguru_own_key/meta.rs"]
mod codeguru_own_key_meta;
mod logs_unset;
#[path = "logs_unset/meta.rs"]
mod logs_unset_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod pipeline_own_key;
#[path = "pipeline_own_key/meta.rs"]
mod pipeline_own_key_meta;
mod plain_logs;
#[path = "plain_logs/meta.rs"]
mod plain_logs_meta;
mod privileged;
#[path = "privileged/meta.rs"]
mod privileged_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&artifacts_encrypted_meta::META, Check::new(artifacts_encrypted::check)));
    catalogue.resource.push((&codeguru_own_key_meta::META, Check::new(codeguru_own_key::check)));
    catalogue.resource.push((&logs_unset_meta::META, Check::new(logs_unset::check)));
    catalogue.resource.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.resource.push((&pipeline_own_key_meta::META, Check::new(pipeline_own_key::check)));
    catalogue.resource.push((&plain_logs_meta::META, Check::new(plain_logs::check)));
    catalogue.resource.push((&privileged_meta::META, Check::new(privileged::check)));
}
