//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod common_private;
#[path = "common_private/meta.rs"]
mod common_private_meta;
mod db_security_group;
#[path = "db_security_group/meta.rs"]
mod db_security_group_meta;
mod dns_verified_record;
#[path = "dns_verified_record/meta.rs"]
mod dns_verified_record_meta;
mod instance_no_security_group;
#[path = "instance_no_security_group/meta.rs"]
mod instance_no_security_group_meta;
mod lb_http;
#[path = "lb_http/meta.rs"]
mod lb_http_meta;
mod lb_old_tls;
#[path = "lb_old_tls/meta.rs"]
mod lb_old_tls_meta;
mod nas_security_group;
#[path = "nas_security_group/meta.rs"]
mod nas_security_group_meta;
mod router_no_security_group;
#[path = "router_no_security_group/meta.rs"]
mod router_no_security_group_meta;
mod security_group_description;
#[path = "security_group_description/meta.rs"]
mod security_group_description_meta;
mod security_group_rule;
mod security_group_rule_description;
#[path = "security_group_rule_description/meta.rs"]
mod security_group_rule_description_meta;
#[path = "security_group_rule/meta.rs"]
mod security_group_rule_meta;
mod vpn_gateway_no_security_group;
#[path = "vpn_gateway_no_security_group/meta.rs"]
mod vpn_gateway_no_security_group_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&common_private_meta::META, Check::new(common_private::check)));
    catalogue.firewall.push((&db_security_group_meta::META, Check::with_params(db_security_group::check)));
    catalogue.resource.push((&dns_verified_record_meta::META, Check::new(dns_verified_record::check)));
    catalogue.resource.push((&instance_no_security_group_meta::META, Check::new(instance_no_security_group::check)));
    catalogue.resource.push((&lb_http_meta::META, Check::new(lb_http::check)));
    catalogue.resource.push((&lb_old_tls_meta::META, Check::new(lb_old_tls::check)));
    catalogue.firewall.push((&nas_security_group_meta::META, Check::with_params(nas_security_group::check)));
    catalogue.resource.push((&router_no_security_group_meta::META, Check::new(router_no_security_group::check)));
    catalogue.resource.push((&security_group_description_meta::META, Check::new(security_group_description::check)));
    catalogue.firewall.push((&security_group_rule_meta::META, Check::with_params(security_group_rule::check)));
    catalogue
        .resource
        .push((&security_group_rule_description_meta::META, Check::new(security_group_rule_description::check)));
    catalogue
        .resource
        .push((&vpn_gateway_no_security_group_meta::META, Check::new(vpn_gateway_no_security_group::check)));
}
