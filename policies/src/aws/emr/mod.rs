//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod at_rest;
#[path = "at_rest/meta.rs"]
mod at_rest_meta;
mod block_public_access;
#[path = "block_public_access/meta.rs"]
mod block_public_access_meta;
mod ebs_disks;
#[path = "ebs_disks/meta.rs"]
mod ebs_disks_meta;
mod in_transit;
#[path = "in_transit/meta.rs"]
mod in_transit_meta;
mod kerberos;
#[path = "kerberos/meta.rs"]
mod kerberos_meta;
mod local_disks;
#[path = "local_disks/meta.rs"]
mod local_disks_meta;
mod open_security_group;
#[path = "open_security_group/meta.rs"]
mod open_security_group_meta;
mod s3_kms;
#[path = "s3_kms/meta.rs"]
mod s3_kms_meta;
mod security_configuration;
#[path = "security_configuration/meta.rs"]
mod security_configuration_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&at_rest_meta::META, Check::new(at_rest::check)));
    catalogue.resource.push((&block_public_access_meta::META, Check::new(block_public_access::check)));
    catalogue.resource.push((&ebs_disks_meta::META, Check::new(ebs_disks::check)));
    catalogue.resource.push((&in_transit_meta::META, Check::new(in_transit::check)));
    catalogue.resource.push((&kerberos_meta::META, Check::new(kerberos::check)));
    catalogue.resource.push((&local_disks_meta::META, Check::new(local_disks::check)));
    catalogue.firewall.push((&open_security_group_meta::META, Check::with_params(open_security_group::check)));
    catalogue.resource.push((&s3_kms_meta::META, Check::new(s3_kms::check)));
    catalogue.resource.push((&security_configuration_meta::META, Check::new(security_configuration::check)));
}
