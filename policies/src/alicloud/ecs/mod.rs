//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod alb_everyone;
#[path = "alb_everyone/meta.rs"]
mod alb_everyone_meta;
mod api_gateway_http;
#[path = "api_gateway_http/meta.rs"]
mod api_gateway_http_meta;
mod disk_own_key;
#[path = "disk_own_key/meta.rs"]
mod disk_own_key_meta;
mod disk_unencrypted;
#[path = "disk_unencrypted/meta.rs"]
mod disk_unencrypted_meta;
mod launch_template_unencrypted;
#[path = "launch_template_unencrypted/meta.rs"]
mod launch_template_unencrypted_meta;
mod security_group_rdp;
#[path = "security_group_rdp/meta.rs"]
mod security_group_rdp_meta;
mod security_group_ssh;
#[path = "security_group_ssh/meta.rs"]
mod security_group_ssh_meta;
mod slb_old_tls;
#[path = "slb_old_tls/meta.rs"]
mod slb_old_tls_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&alb_everyone_meta::META, Check::new(alb_everyone::check)));
    catalogue.resource.push((&api_gateway_http_meta::META, Check::new(api_gateway_http::check)));
    catalogue.resource.push((&disk_own_key_meta::META, Check::new(disk_own_key::check)));
    catalogue.resource.push((&disk_unencrypted_meta::META, Check::new(disk_unencrypted::check)));
    catalogue.resource.push((&launch_template_unencrypted_meta::META, Check::new(launch_template_unencrypted::check)));
    catalogue.firewall.push((&security_group_rdp_meta::META, Check::with_params(security_group_rdp::check)));
    catalogue.firewall.push((&security_group_ssh_meta::META, Check::with_params(security_group_ssh::check)));
    catalogue.resource.push((&slb_old_tls_meta::META, Check::new(slb_old_tls::check)));
}
