//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod ami_copy_encrypted;
#[path = "ami_copy_encrypted/meta.rs"]
mod ami_copy_encrypted_meta;
mod ami_unencrypted;
#[path = "ami_unencrypted/meta.rs"]
mod ami_unencrypted_meta;
mod block_device_encrypted;
#[path = "block_device_encrypted/meta.rs"]
mod block_device_encrypted_meta;
mod detailed_monitoring;
#[path = "detailed_monitoring/meta.rs"]
mod detailed_monitoring_meta;
mod ebs_optimized;
#[path = "ebs_optimized/meta.rs"]
mod ebs_optimized_meta;
mod image_copies_own_key;
#[path = "image_copies_own_key/meta.rs"]
mod image_copies_own_key_meta;
mod image_owner;
#[path = "image_owner/meta.rs"]
mod image_owner_meta;
mod image_recipe_own_key;
#[path = "image_recipe_own_key/meta.rs"]
mod image_recipe_own_key_meta;
mod imdsv2;
#[path = "imdsv2/meta.rs"]
mod imdsv2_meta;
mod metadata_hops;
#[path = "metadata_hops/meta.rs"]
mod metadata_hops_meta;
mod no_role;
#[path = "no_role/meta.rs"]
mod no_role_meta;
mod previous_generation;
#[path = "previous_generation/meta.rs"]
mod previous_generation_meta;
mod public_ip;
#[path = "public_ip/meta.rs"]
mod public_ip_meta;
mod shared_image;
#[path = "shared_image/meta.rs"]
mod shared_image_meta;
mod unused_address;
#[path = "unused_address/meta.rs"]
mod unused_address_meta;
mod user_data_secret;
#[path = "user_data_secret/meta.rs"]
mod user_data_secret_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.encrypted_at_rest.push((&ami_copy_encrypted_meta::META, Check::new(ami_copy_encrypted::check)));
    catalogue.resource.push((&ami_unencrypted_meta::META, Check::new(ami_unencrypted::check)));
    catalogue.resource.push((&block_device_encrypted_meta::META, Check::new(block_device_encrypted::check)));
    catalogue.resource.push((&detailed_monitoring_meta::META, Check::new(detailed_monitoring::check)));
    catalogue.resource.push((&ebs_optimized_meta::META, Check::new(ebs_optimized::check)));
    catalogue.resource.push((&image_copies_own_key_meta::META, Check::new(image_copies_own_key::check)));
    catalogue.resource.push((&image_owner_meta::META, Check::new(image_owner::check)));
    catalogue.resource.push((&image_recipe_own_key_meta::META, Check::new(image_recipe_own_key::check)));
    catalogue.resource.push((&imdsv2_meta::META, Check::new(imdsv2::check)));
    catalogue.resource.push((&metadata_hops_meta::META, Check::new(metadata_hops::check)));
    catalogue.resource.push((&no_role_meta::META, Check::new(no_role::check)));
    catalogue.resource.push((&previous_generation_meta::META, Check::new(previous_generation::check)));
    catalogue.resource.push((&public_ip_meta::META, Check::new(public_ip::check)));
    catalogue.resource.push((&shared_image_meta::META, Check::new(shared_image::check)));
    catalogue.attachable.push((&unused_address_meta::META, Check::new(unused_address::check)));
    catalogue.resource.push((&user_data_secret_meta::META, Check::new(user_data_secret::check)));
}
