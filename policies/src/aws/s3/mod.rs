//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod access_logging;
#[path = "access_logging/meta.rs"]
mod access_logging_meta;
mod access_point_public;
#[path = "access_point_public/meta.rs"]
mod access_point_public_meta;
mod acls_enabled;
#[path = "acls_enabled/meta.rs"]
mod acls_enabled_meta;
mod block_public_acls;
#[path = "block_public_acls/meta.rs"]
mod block_public_acls_meta;
mod block_public_policy;
#[path = "block_public_policy/meta.rs"]
mod block_public_policy_meta;
mod encryption_algorithm;
#[path = "encryption_algorithm/meta.rs"]
mod encryption_algorithm_meta;
mod encryption_not_set;
#[path = "encryption_not_set/meta.rs"]
mod encryption_not_set_meta;
mod http;
#[path = "http/meta.rs"]
mod http_meta;
mod ignore_public_acls;
#[path = "ignore_public_acls/meta.rs"]
mod ignore_public_acls_meta;
mod incomplete_uploads;
#[path = "incomplete_uploads/meta.rs"]
mod incomplete_uploads_meta;
mod kms;
#[path = "kms/meta.rs"]
mod kms_meta;
mod lifecycle;
#[path = "lifecycle/meta.rs"]
mod lifecycle_meta;
mod lockout_policy;
#[path = "lockout_policy/meta.rs"]
mod lockout_policy_meta;
mod mfa_delete;
#[path = "mfa_delete/meta.rs"]
mod mfa_delete_meta;
mod name_with_dots;
#[path = "name_with_dots/meta.rs"]
mod name_with_dots_meta;
mod no_public_access_block;
#[path = "no_public_access_block/meta.rs"]
mod no_public_access_block_meta;
mod notifications;
#[path = "notifications/meta.rs"]
mod notifications_meta;
mod object_lock_off;
#[path = "object_lock_off/meta.rs"]
mod object_lock_off_meta;
mod object_reads_recorded;
#[path = "object_reads_recorded/meta.rs"]
mod object_reads_recorded_meta;
mod object_writes_recorded;
#[path = "object_writes_recorded/meta.rs"]
mod object_writes_recorded_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod public_acl;
#[path = "public_acl/meta.rs"]
mod public_acl_meta;
mod public_acl_permissions;
#[path = "public_acl_permissions/meta.rs"]
mod public_acl_permissions_meta;
mod public_policy;
#[path = "public_policy/meta.rs"]
mod public_policy_meta;
mod public_write_acl;
#[path = "public_write_acl/meta.rs"]
mod public_write_acl_meta;
mod replication;
#[path = "replication/meta.rs"]
mod replication_meta;
mod restrict_public_buckets;
#[path = "restrict_public_buckets/meta.rs"]
mod restrict_public_buckets_meta;
mod versioning;
#[path = "versioning/meta.rs"]
mod versioning_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.bucket.push((&access_logging_meta::META, Check::new(access_logging::check)));
    catalogue.resource.push((&access_point_public_meta::META, Check::new(access_point_public::check)));
    catalogue.resource.push((&acls_enabled_meta::META, Check::new(acls_enabled::check)));
    catalogue.access_block.push((&block_public_acls_meta::META, Check::new(block_public_acls::check)));
    catalogue.access_block.push((&block_public_policy_meta::META, Check::new(block_public_policy::check)));
    catalogue.bucket.push((&encryption_algorithm_meta::META, Check::new(encryption_algorithm::check)));
    catalogue.bucket.push((&encryption_not_set_meta::META, Check::new(encryption_not_set::check)));
    catalogue.bucket.push((&http_meta::META, Check::new(http::check)));
    catalogue.access_block.push((&ignore_public_acls_meta::META, Check::new(ignore_public_acls::check)));
    catalogue.resource.push((&incomplete_uploads_meta::META, Check::new(incomplete_uploads::check)));
    catalogue.bucket.push((&kms_meta::META, Check::new(kms::check)));
    catalogue.bucket.push((&lifecycle_meta::META, Check::new(lifecycle::check)));
    catalogue.resource.push((&lockout_policy_meta::META, Check::new(lockout_policy::check)));
    catalogue.bucket.push((&mfa_delete_meta::META, Check::new(mfa_delete::check)));
    catalogue.resource.push((&name_with_dots_meta::META, Check::new(name_with_dots::check)));
    catalogue.bucket.push((&no_public_access_block_meta::META, Check::new(no_public_access_block::check)));
    catalogue.bucket.push((&notifications_meta::META, Check::new(notifications::check)));
    catalogue.resource.push((&object_lock_off_meta::META, Check::new(object_lock_off::check)));
    catalogue.bucket.push((&object_reads_recorded_meta::META, Check::new(object_reads_recorded::check)));
    catalogue.bucket.push((&object_writes_recorded_meta::META, Check::new(object_writes_recorded::check)));
    catalogue.bucket.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.bucket.push((&public_acl_meta::META, Check::new(public_acl::check)));
    catalogue.bucket.push((&public_acl_permissions_meta::META, Check::new(public_acl_permissions::check)));
    catalogue.bucket.push((&public_policy_meta::META, Check::new(public_policy::check)));
    catalogue.bucket.push((&public_write_acl_meta::META, Check::new(public_write_acl::check)));
    catalogue.bucket.push((&replication_meta::META, Check::new(replication::check)));
    catalogue.access_block.push((&restrict_public_buckets_meta::META, Check::new(restrict_public_buckets::check)));
    catalogue.bucket.push((&versioning_meta::META, Check::new(versioning::check)));
}
