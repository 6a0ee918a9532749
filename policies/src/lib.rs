//! The built-in policies. Made by `cargo xtask gen` from the folders here: nobody edits this file.

use palisade_policy::Group;
use palisade_policy::{Check, NativeGroup};

#[rustfmt::skip]
mod tables;
mod alicloud {
    pub mod ecs {
        pub mod security_group_rdp;
        pub mod security_group_ssh;
    }
}
mod aws {
    pub mod eks {
        pub mod node_group_ssh;
    }
    pub mod vpc {
        pub mod default_security_group;
        pub mod network_acl_all_ports;
        pub mod network_acl_ftp;
        pub mod network_acl_ftp_data;
        pub mod network_acl_rdp;
        pub mod network_acl_ssh;
        pub mod security_group_all_ports;
        pub mod security_group_databases;
        pub mod security_group_description;
        pub mod security_group_egress;
        pub mod security_group_egress_all_ports;
        pub mod security_group_http;
        pub mod security_group_ingress;
        pub mod security_group_rdp;
        pub mod security_group_rule_description;
        pub mod security_group_ssh;
    }
}
mod azure {
    pub mod database {
        pub mod firewall_azure_services;
        pub mod firewall_open;
        pub mod synapse_firewall_rule;
    }
    pub mod network {
        pub mod security_group_egress;
        pub mod security_group_http;
        pub mod security_group_ingress;
        pub mod security_group_rdp;
        pub mod security_group_sensitive;
        pub mod security_group_ssh;
        pub mod security_group_udp;
    }
}
mod digitalocean {
    pub mod network {
        pub mod firewall_egress;
        pub mod firewall_ingress;
    }
}
mod google {
    pub mod compute {
        pub mod firewall_all_ports;
        pub mod firewall_egress;
        pub mod firewall_ftp;
        pub mod firewall_ftp_data;
        pub mod firewall_http;
        pub mod firewall_ingress;
        pub mod firewall_mysql;
        pub mod firewall_port_range;
        pub mod firewall_rdp;
        pub mod firewall_ssh;
    }
}
mod kubernetes {
    pub mod network {
        pub mod load_balancer_open;
        pub mod policy_egress;
        pub mod policy_ingress;
    }
    pub mod resources {
        pub mod memory_limit;
    }
}
mod linode {
    pub mod network {
        pub mod firewall_inbound;
        pub mod firewall_outbound;
    }
}
mod ncp {
    pub mod server {
        pub mod access_control_group_egress;
        pub mod access_control_group_http;
        pub mod access_control_group_rdp;
        pub mod access_control_group_ssh;
        pub mod network_acl_all_ports;
        pub mod network_acl_ftp;
        pub mod network_acl_ftp_data;
        pub mod network_acl_rdp;
        pub mod network_acl_ssh;
    }
}
mod nifcloud {
    pub mod network {
        pub mod db_security_group;
        pub mod nas_security_group;
        pub mod security_group_rule;
    }
}
mod oci {
    pub mod network {
        pub mod security_group_ssh;
        pub mod security_list_ingress;
        pub mod security_list_rdp;
        pub mod security_list_ssh;
    }
}
mod openstack {
    pub mod network {
        pub mod firewall_rule;
        pub mod security_group_egress;
        pub mod security_group_ingress;
        pub mod security_group_rdp;
        pub mod security_group_ssh;
    }
}
mod tencentcloud {
    pub mod vpc {
        pub mod security_group_all_ports;
    }
}
mod yandex {
    pub mod vpc {
        pub mod security_group_all_ports;
        pub mod security_rule_all_ports;
    }
}

/// All built-in policies, grouped by the view that they read.
pub fn all() -> Vec<Box<dyn Group>> {
    vec![
        Box::new(NativeGroup::<palisade_views::DefaultGroup<'static>>::new(vec![(
            &tables::aws::AWS_DEFAULT_SECURITY_GROUP_OPEN,
            Check::new(aws::vpc::default_security_group::check),
        )])),
        Box::new(NativeGroup::<palisade_views::Firewall<'static>>::new(vec![
            (
                &tables::alicloud::ALICLOUD_SECURITY_GROUP_RDP_OPEN,
                Check::with_params(alicloud::ecs::security_group_rdp::check),
            ),
            (
                &tables::alicloud::ALICLOUD_SECURITY_GROUP_SSH_OPEN,
                Check::with_params(alicloud::ecs::security_group_ssh::check),
            ),
            (&tables::aws::AWS_NETWORK_ACL_ALL_PORTS, Check::new(aws::vpc::network_acl_all_ports::check)),
            (&tables::aws::AWS_NETWORK_ACL_FTP_OPEN, Check::with_params(aws::vpc::network_acl_ftp::check)),
            (&tables::aws::AWS_NETWORK_ACL_FTP_DATA_OPEN, Check::with_params(aws::vpc::network_acl_ftp_data::check)),
            (&tables::aws::AWS_NETWORK_ACL_RDP_OPEN, Check::with_params(aws::vpc::network_acl_rdp::check)),
            (&tables::aws::AWS_NETWORK_ACL_SSH_OPEN, Check::with_params(aws::vpc::network_acl_ssh::check)),
            (
                &tables::aws::AWS_SECURITY_GROUP_ALL_PORTS_OPEN,
                Check::with_params(aws::vpc::security_group_all_ports::check),
            ),
            (
                &tables::aws::AWS_SECURITY_GROUP_DATABASE_OPEN,
                Check::with_params(aws::vpc::security_group_databases::check),
            ),
            (
                &tables::aws::AWS_SECURITY_GROUP_EGRESS_ANYWHERE,
                Check::with_params(aws::vpc::security_group_egress::check),
            ),
            (
                &tables::aws::AWS_SECURITY_GROUP_EGRESS_ALL_PORTS,
                Check::with_params(aws::vpc::security_group_egress_all_ports::check),
            ),
            (&tables::aws::AWS_SECURITY_GROUP_HTTP_OPEN, Check::with_params(aws::vpc::security_group_http::check)),
            (
                &tables::aws::AWS_SECURITY_GROUP_INGRESS_ANYWHERE,
                Check::with_params(aws::vpc::security_group_ingress::check),
            ),
            (&tables::aws::AWS_SECURITY_GROUP_RDP_OPEN, Check::with_params(aws::vpc::security_group_rdp::check)),
            (
                &tables::aws::AWS_SECURITY_GROUP_RULE_DESCRIPTION,
                Check::new(aws::vpc::security_group_rule_description::check),
            ),
            (&tables::aws::AWS_SECURITY_GROUP_SSH_OPEN, Check::with_params(aws::vpc::security_group_ssh::check)),
            (&tables::azure::AZURE_DATABASE_FIREWALL_OPEN, Check::with_params(azure::database::firewall_open::check)),
            (&tables::azure::AZURE_SYNAPSE_FIREWALL_RULE, Check::new(azure::database::synapse_firewall_rule::check)),
            (
                &tables::azure::AZURE_NSG_EGRESS_ANYWHERE,
                Check::with_params(azure::network::security_group_egress::check),
            ),
            (&tables::azure::AZURE_NSG_HTTP_OPEN, Check::with_params(azure::network::security_group_http::check)),
            (
                &tables::azure::AZURE_NSG_INGRESS_ANYWHERE,
                Check::with_params(azure::network::security_group_ingress::check),
            ),
            (&tables::azure::AZURE_NSG_RDP_OPEN, Check::with_params(azure::network::security_group_rdp::check)),
            (
                &tables::azure::AZURE_NSG_SENSITIVE_PORT_OPEN,
                Check::with_params(azure::network::security_group_sensitive::check),
            ),
            (&tables::azure::AZURE_NSG_SSH_OPEN, Check::with_params(azure::network::security_group_ssh::check)),
            (&tables::azure::AZURE_NSG_UDP_OPEN, Check::with_params(azure::network::security_group_udp::check)),
            (
                &tables::digitalocean::DIGITALOCEAN_FIREWALL_EGRESS_ANYWHERE,
                Check::with_params(digitalocean::network::firewall_egress::check),
            ),
            (
                &tables::digitalocean::DIGITALOCEAN_FIREWALL_INGRESS_ANYWHERE,
                Check::with_params(digitalocean::network::firewall_ingress::check),
            ),
            (
                &tables::google::GOOGLE_FIREWALL_ALL_PORTS_OPEN,
                Check::with_params(google::compute::firewall_all_ports::check),
            ),
            (
                &tables::google::GOOGLE_FIREWALL_EGRESS_ANYWHERE,
                Check::with_params(google::compute::firewall_egress::check),
            ),
            (&tables::google::GOOGLE_FIREWALL_FTP_OPEN, Check::with_params(google::compute::firewall_ftp::check)),
            (
                &tables::google::GOOGLE_FIREWALL_FTP_DATA_OPEN,
                Check::with_params(google::compute::firewall_ftp_data::check),
            ),
            (&tables::google::GOOGLE_FIREWALL_HTTP_OPEN, Check::with_params(google::compute::firewall_http::check)),
            (
                &tables::google::GOOGLE_FIREWALL_INGRESS_ANYWHERE,
                Check::with_params(google::compute::firewall_ingress::check),
            ),
            (&tables::google::GOOGLE_FIREWALL_MYSQL_OPEN, Check::with_params(google::compute::firewall_mysql::check)),
            (
                &tables::google::GOOGLE_FIREWALL_PORT_RANGE_OPEN,
                Check::with_params(google::compute::firewall_port_range::check),
            ),
            (&tables::google::GOOGLE_FIREWALL_RDP_OPEN, Check::with_params(google::compute::firewall_rdp::check)),
            (&tables::google::GOOGLE_FIREWALL_SSH_OPEN, Check::with_params(google::compute::firewall_ssh::check)),
            (
                &tables::kubernetes::K8S_NETWORK_POLICY_EGRESS_ANYWHERE,
                Check::with_params(kubernetes::network::policy_egress::check),
            ),
            (
                &tables::kubernetes::K8S_NETWORK_POLICY_INGRESS_ANYWHERE,
                Check::with_params(kubernetes::network::policy_ingress::check),
            ),
            (
                &tables::ncp::NCP_ACCESS_CONTROL_GROUP_EGRESS_ANYWHERE,
                Check::with_params(ncp::server::access_control_group_egress::check),
            ),
            (
                &tables::ncp::NCP_ACCESS_CONTROL_GROUP_HTTP_OPEN,
                Check::with_params(ncp::server::access_control_group_http::check),
            ),
            (
                &tables::ncp::NCP_ACCESS_CONTROL_GROUP_RDP_OPEN,
                Check::with_params(ncp::server::access_control_group_rdp::check),
            ),
            (
                &tables::ncp::NCP_ACCESS_CONTROL_GROUP_SSH_OPEN,
                Check::with_params(ncp::server::access_control_group_ssh::check),
            ),
            (&tables::ncp::NCP_NETWORK_ACL_ALL_PORTS, Check::new(ncp::server::network_acl_all_ports::check)),
            (&tables::ncp::NCP_NETWORK_ACL_FTP_OPEN, Check::with_params(ncp::server::network_acl_ftp::check)),
            (&tables::ncp::NCP_NETWORK_ACL_FTP_DATA_OPEN, Check::with_params(ncp::server::network_acl_ftp_data::check)),
            (&tables::ncp::NCP_NETWORK_ACL_RDP_OPEN, Check::with_params(ncp::server::network_acl_rdp::check)),
            (&tables::ncp::NCP_NETWORK_ACL_SSH_OPEN, Check::with_params(ncp::server::network_acl_ssh::check)),
            (
                &tables::nifcloud::NIFCLOUD_DB_SECURITY_GROUP_INGRESS_ANYWHERE,
                Check::with_params(nifcloud::network::db_security_group::check),
            ),
            (
                &tables::nifcloud::NIFCLOUD_NAS_SECURITY_GROUP_INGRESS_ANYWHERE,
                Check::with_params(nifcloud::network::nas_security_group::check),
            ),
            (
                &tables::nifcloud::NIFCLOUD_SECURITY_GROUP_RULE_INGRESS_ANYWHERE,
                Check::with_params(nifcloud::network::security_group_rule::check),
            ),
            (&tables::oci::OCI_SECURITY_GROUP_SSH_OPEN, Check::with_params(oci::network::security_group_ssh::check)),
            (&tables::oci::OCI_SECURITY_LIST_RDP_OPEN, Check::with_params(oci::network::security_list_rdp::check)),
            (&tables::oci::OCI_SECURITY_LIST_SSH_OPEN, Check::with_params(oci::network::security_list_ssh::check)),
            (
                &tables::openstack::OPENSTACK_FIREWALL_RULE_INGRESS_ANYWHERE,
                Check::with_params(openstack::network::firewall_rule::check),
            ),
            (
                &tables::openstack::OPENSTACK_SECURITY_GROUP_EGRESS_ANYWHERE,
                Check::with_params(openstack::network::security_group_egress::check),
            ),
            (
                &tables::openstack::OPENSTACK_SECURITY_GROUP_INGRESS_ANYWHERE,
                Check::with_params(openstack::network::security_group_ingress::check),
            ),
            (
                &tables::openstack::OPENSTACK_SECURITY_GROUP_RDP_OPEN,
                Check::with_params(openstack::network::security_group_rdp::check),
            ),
            (
                &tables::openstack::OPENSTACK_SECURITY_GROUP_SSH_OPEN,
                Check::with_params(openstack::network::security_group_ssh::check),
            ),
            (
                &tables::tencentcloud::TENCENTCLOUD_SECURITY_GROUP_ALL_PORTS_OPEN,
                Check::with_params(tencentcloud::vpc::security_group_all_ports::check),
            ),
            (
                &tables::yandex::YANDEX_SECURITY_GROUP_ALL_PORTS_OPEN,
                Check::with_params(yandex::vpc::security_group_all_ports::check),
            ),
            (
                &tables::yandex::YANDEX_SECURITY_RULE_ALL_PORTS_OPEN,
                Check::with_params(yandex::vpc::security_rule_all_ports::check),
            ),
        ])),
        Box::new(NativeGroup::<palisade_policy::Each>::new(vec![
            (&tables::aws::AWS_EKS_NODE_GROUP_SSH_OPEN, Check::new(aws::eks::node_group_ssh::check)),
            (&tables::aws::AWS_SECURITY_GROUP_DESCRIPTION, Check::new(aws::vpc::security_group_description::check)),
            (
                &tables::azure::AZURE_DATABASE_FIREWALL_AZURE_SERVICES,
                Check::new(azure::database::firewall_azure_services::check),
            ),
            (
                &tables::kubernetes::K8S_LOAD_BALANCER_OPEN,
                Check::with_params(kubernetes::network::load_balancer_open::check),
            ),
            (&tables::linode::LINODE_FIREWALL_INBOUND_ACCEPT, Check::new(linode::network::firewall_inbound::check)),
            (&tables::linode::LINODE_FIREWALL_OUTBOUND_ACCEPT, Check::new(linode::network::firewall_outbound::check)),
            (&tables::oci::OCI_SECURITY_LIST_WITHOUT_INGRESS, Check::new(oci::network::security_list_ingress::check)),
        ])),
        Box::new(NativeGroup::<palisade_views::Workload<'static>>::new(vec![(
            &tables::kubernetes::K8S_MEMORY_LIMIT,
            Check::new(kubernetes::resources::memory_limit::check),
        )])),
    ]
}
