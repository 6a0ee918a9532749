//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod audit_logs;
#[path = "audit_logs/meta.rs"]
mod audit_logs_meta;
mod cloudsearch_http;
#[path = "cloudsearch_http/meta.rs"]
mod cloudsearch_http_meta;
mod cloudsearch_tls_version;
#[path = "cloudsearch_tls_version/meta.rs"]
mod cloudsearch_tls_version_meta;
mod dedicated_masters;
#[path = "dedicated_masters/meta.rs"]
mod dedicated_masters_meta;
mod default_group;
#[path = "default_group/meta.rs"]
mod default_group_meta;
mod encrypted;
#[path = "encrypted/meta.rs"]
mod encrypted_meta;
mod fine_grained;
#[path = "fine_grained/meta.rs"]
mod fine_grained_meta;
mod http;
#[path = "http/meta.rs"]
mod http_meta;
mod logs;
#[path = "logs/meta.rs"]
mod logs_meta;
mod no_dedicated_master;
#[path = "no_dedicated_master/meta.rs"]
mod no_dedicated_master_meta;
mod node_to_node;
#[path = "node_to_node/meta.rs"]
mod node_to_node_meta;
mod own_key;
#[path = "own_key/meta.rs"]
mod own_key_meta;
mod tls_version;
#[path = "tls_version/meta.rs"]
mod tls_version_meta;
mod vpc;
#[path = "vpc/meta.rs"]
mod vpc_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&audit_logs_meta::META, Check::new(audit_logs::check)));
    catalogue.tls_listener.push((&cloudsearch_http_meta::META, Check::new(cloudsearch_http::check)));
    catalogue.tls_listener.push((&cloudsearch_tls_version_meta::META, Check::new(cloudsearch_tls_version::check)));
    catalogue.resource.push((&dedicated_masters_meta::META, Check::new(dedicated_masters::check)));
    catalogue.resource.push((&default_group_meta::META, Check::new(default_group::check)));
    catalogue.encrypted_at_rest.push((&encrypted_meta::META, Check::new(encrypted::check)));
    catalogue.resource.push((&fine_grained_meta::META, Check::new(fine_grained::check)));
    catalogue.tls_listener.push((&http_meta::META, Check::new(http::check)));
    catalogue.resource.push((&logs_meta::META, Check::new(logs::check)));
    catalogue.resource.push((&no_dedicated_master_meta::META, Check::new(no_dedicated_master::check)));
    catalogue.resource.push((&node_to_node_meta::META, Check::new(node_to_node::check)));
    catalogue.encrypted_at_rest.push((&own_key_meta::META, Check::new(own_key::check)));
    catalogue.tls_listener.push((&tls_version_meta::META, Check::new(tls_version::check)));
    catalogue.resource.push((&vpc_meta::META, Check::new(vpc::check)));
}
