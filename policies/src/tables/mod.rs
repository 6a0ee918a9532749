//! The policies' meta data. Made by `cargo xtask gen` from the policies' pages.

pub mod alicloud;
pub mod any;
pub mod aws;
pub mod azure;
pub mod digitalocean;
pub mod google;
pub mod kubernetes;
pub mod linode;
pub mod ncp;
pub mod nifcloud;
pub mod oci;
pub mod openstack;
pub mod tencentcloud;
pub mod yandex;
