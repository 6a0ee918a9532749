//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod armor_log4j;
#[path = "armor_log4j/meta.rs"]
mod armor_log4j_meta;
mod auto_subnets;
#[path = "auto_subnets/meta.rs"]
mod auto_subnets_meta;
mod default_service_account;
#[path = "default_service_account/meta.rs"]
mod default_service_account_meta;
mod disk_key;
#[path = "disk_key/meta.rs"]
mod disk_key_meta;
mod firewall_all_ports;
#[path = "firewall_all_ports/meta.rs"]
mod firewall_all_ports_meta;
mod firewall_default_rule;
#[path = "firewall_default_rule/meta.rs"]
mod firewall_default_rule_meta;
mod firewall_egress;
#[path = "firewall_egress/meta.rs"]
mod firewall_egress_meta;
mod firewall_ftp;
mod firewall_ftp_data;
#[path = "firewall_ftp_data/meta.rs"]
mod firewall_ftp_data_meta;
#[path = "firewall_ftp/meta.rs"]
mod firewall_ftp_meta;
mod firewall_http;
#[path = "firewall_http/meta.rs"]
mod firewall_http_meta;
mod firewall_ingress;
#[path = "firewall_ingress/meta.rs"]
mod firewall_ingress_meta;
mod firewall_mysql;
#[path = "firewall_mysql/meta.rs"]
mod firewall_mysql_meta;
mod firewall_port_range;
#[path = "firewall_port_range/meta.rs"]
mod firewall_port_range_meta;
mod firewall_rdp;
#[path = "firewall_rdp/meta.rs"]
mod firewall_rdp_meta;
mod firewall_ssh;
#[path = "firewall_ssh/meta.rs"]
mod firewall_ssh_meta;
mod first_generation;
#[path = "first_generation/meta.rs"]
mod first_generation_meta;
mod full_scope;
#[path = "full_scope/meta.rs"]
mod full_scope_meta;
mod http_forwarding;
#[path = "http_forwarding/meta.rs"]
mod http_forwarding_meta;
mod instance_disk_key;
#[path = "instance_disk_key/meta.rs"]
mod instance_disk_key_meta;
mod ip_forwarding;
#[path = "ip_forwarding/meta.rs"]
mod ip_forwarding_meta;
mod ipv6_access;
#[path = "ipv6_access/meta.rs"]
mod ipv6_access_meta;
mod managed_public_ip;
#[path = "managed_public_ip/meta.rs"]
mod managed_public_ip_meta;
mod network_firewall;
#[path = "network_firewall/meta.rs"]
mod network_firewall_meta;
mod os_login_override;
#[path = "os_login_override/meta.rs"]
mod os_login_override_meta;
mod os_login_project;
#[path = "os_login_project/meta.rs"]
mod os_login_project_meta;
mod private_google_access;
#[path = "private_google_access/meta.rs"]
mod private_google_access_meta;
mod project_ssh_keys;
#[path = "project_ssh_keys/meta.rs"]
mod project_ssh_keys_meta;
mod public_ip;
#[path = "public_ip/meta.rs"]
mod public_ip_meta;
mod secure_boot;
#[path = "secure_boot/meta.rs"]
mod secure_boot_meta;
mod serial_port;
#[path = "serial_port/meta.rs"]
mod serial_port_meta;
mod shielded_vm;
#[path = "shielded_vm/meta.rs"]
mod shielded_vm_meta;
mod ssl_policy_ciphers;
#[path = "ssl_policy_ciphers/meta.rs"]
mod ssl_policy_ciphers_meta;
mod ssl_policy_version;
#[path = "ssl_policy_version/meta.rs"]
mod ssl_policy_version_meta;
mod subnet_flow_logs;
#[path = "subnet_flow_logs/meta.rs"]
mod subnet_flow_logs_meta;
mod unattached_disk;
#[path = "unattached_disk/meta.rs"]
mod unattached_disk_meta;
mod unused_address;
#[path = "unused_address/meta.rs"]
mod unused_address_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&armor_log4j_meta::META, Check::new(armor_log4j::check)));
    catalogue.resource.push((&auto_subnets_meta::META, Check::new(auto_subnets::check)));
    catalogue.google_instance.push((&default_service_account_meta::META, Check::new(default_service_account::check)));
    catalogue.resource.push((&disk_key_meta::META, Check::new(disk_key::check)));
    catalogue.firewall.push((&firewall_all_ports_meta::META, Check::with_params(firewall_all_ports::check)));
    catalogue.resource.push((&firewall_default_rule_meta::META, Check::new(firewall_default_rule::check)));
    catalogue.firewall.push((&firewall_egress_meta::META, Check::with_params(firewall_egress::check)));
    catalogue.firewall.push((&firewall_ftp_meta::META, Check::with_params(firewall_ftp::check)));
    catalogue.firewall.push((&firewall_ftp_data_meta::META, Check::with_params(firewall_ftp_data::check)));
    catalogue.firewall.push((&firewall_http_meta::META, Check::with_params(firewall_http::check)));
    catalogue.firewall.push((&firewall_ingress_meta::META, Check::with_params(firewall_ingress::check)));
    catalogue.firewall.push((&firewall_mysql_meta::META, Check::with_params(firewall_mysql::check)));
    catalogue.firewall.push((&firewall_port_range_meta::META, Check::with_params(firewall_port_range::check)));
    catalogue.firewall.push((&firewall_rdp_meta::META, Check::with_params(firewall_rdp::check)));
    catalogue.firewall.push((&firewall_ssh_meta::META, Check::with_params(firewall_ssh::check)));
    catalogue.resource.push((&first_generation_meta::META, Check::new(first_generation::check)));
    catalogue.google_instance.push((&full_scope_meta::META, Check::new(full_scope::check)));
    catalogue.resource.push((&http_forwarding_meta::META, Check::new(http_forwarding::check)));
    catalogue.google_instance.push((&instance_disk_key_meta::META, Check::new(instance_disk_key::check)));
    catalogue.google_instance.push((&ip_forwarding_meta::META, Check::new(ip_forwarding::check)));
    catalogue.resource.push((&ipv6_access_meta::META, Check::new(ipv6_access::check)));
    catalogue.resource.push((&managed_public_ip_meta::META, Check::new(managed_public_ip::check)));
    catalogue.google_network.push((&network_firewall_meta::META, Check::new(network_firewall::check)));
    catalogue.google_instance.push((&os_login_override_meta::META, Check::new(os_login_override::check)));
    catalogue.resource.push((&os_login_project_meta::META, Check::new(os_login_project::check)));
    catalogue.resource.push((&private_google_access_meta::META, Check::new(private_google_access::check)));
    catalogue.google_instance.push((&project_ssh_keys_meta::META, Check::new(project_ssh_keys::check)));
    catalogue.google_instance.push((&public_ip_meta::META, Check::new(public_ip::check)));
    catalogue.google_instance.push((&secure_boot_meta::META, Check::new(secure_boot::check)));
    catalogue.google_instance.push((&serial_port_meta::META, Check::new(serial_port::check)));
    catalogue.google_instance.push((&shielded_vm_meta::META, Check::new(shielded_vm::check)));
    catalogue.resource.push((&ssl_policy_ciphers_meta::META, Check::new(ssl_policy_ciphers::check)));
    catalogue.resource.push((&ssl_policy_version_meta::META, Check::new(ssl_policy_version::check)));
    catalogue.resource.push((&subnet_flow_logs_meta::META, Check::new(subnet_flow_logs::check)));
    catalogue.attachable.push((&unattached_disk_meta::META, Check::new(unattached_disk::check)));
    catalogue.attachable.push((&unused_address_meta::META, Check::new(unused_address::check)));
}
