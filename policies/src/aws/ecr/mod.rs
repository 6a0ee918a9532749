//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod mutable_tags;
#[path = "mutable_tags/meta.rs"]
mod mutable_tags_meta;
mod no_lifecycle;
#[path = "no_lifecycle/meta.rs"]
mod no_lifecycle_meta;
mod public_policy;
#[path = "public_policy/meta.rs"]
mod public_policy_meta;
mod repository_kms;
#[path = "repository_kms/meta.rs"]
mod repository_kms_meta;
mod repository_own_key;
#[path = "repository_own_key/meta.rs"]
mod repository_own_key_meta;
mod scan_on_push;
#[path = "scan_on_push/meta.rs"]
mod scan_on_push_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&mutable_tags_meta::META, Check::new(mutable_tags::check)));
    catalogue.linked.push((&no_lifecycle_meta::META, Check::new(no_lifecycle::check)));
    catalogue.policy_holder.push((&public_policy_meta::META, Check::new(public_policy::check)));
    catalogue.resource.push((&repository_kms_meta::META, Check::new(repository_kms::check)));
    catalogue.encrypted_at_rest.push((&repository_own_key_meta::META, Check::new(repository_own_key::check)));
    catalogue.resource.push((&scan_on_push_meta::META, Check::new(scan_on_push::check)));
}
