//! The built-in policies. Made by `cargo xtask gen` from the folders here: nobody edits this file.

// Titles and facts name things as people write them.
#![allow(clippy::doc_markdown)]

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
mod any {
    pub mod tags {
        pub mod required_tags;
        pub mod untagged_resource;
    }
}
mod aws {
    pub mod api_gateway {
        pub mod method_open;
        pub mod route_open;
        pub mod stage_waf;
    }
    pub mod cloudfront {
        pub mod default_root_object;
        pub mod response_headers;
        pub mod service_origin_https;
        pub mod waf;
    }
    pub mod dms {
        pub mod public_instance;
    }
    pub mod dynamodb {
        pub mod point_in_time_recovery;
    }
    pub mod ebs {
        pub mod volume_encrypted;
    }
    pub mod ec2 {
        pub mod imdsv2;
        pub mod public_ip;
    }
    pub mod ecs {
        pub mod public_ip;
    }
    pub mod efs {
        pub mod encrypted;
    }
    pub mod eks {
        pub mod node_group_ssh;
        pub mod public_endpoint;
        pub mod public_endpoint_open;
    }
    pub mod elasticache {
        pub mod backup;
    }
    pub mod elb {
        pub mod deletion_protection;
        pub mod invalid_headers;
        pub mod public;
        pub mod waf;
    }
    pub mod iam {
        pub mod admin_policy;
    }
    pub mod lambda {
        pub mod code_signing;
        pub mod concurrency_limit;
        pub mod dead_letter_queue;
        pub mod deprecated_runtime;
        pub mod permission_source;
        pub mod public_permission;
        pub mod url_open;
        pub mod vpc;
    }
    pub mod mq {
        pub mod public_broker;
    }
    pub mod neptune {
        pub mod public_instance;
    }
    pub mod opensearch {
        pub mod vpc;
    }
    pub mod rds {
        pub mod auto_minor_upgrade;
        pub mod backup_retention;
        pub mod cluster_storage_encrypted;
        pub mod deletion_protection;
        pub mod instance_storage_encrypted;
        pub mod multi_az;
        pub mod publicly_accessible;
    }
    pub mod redshift {
        pub mod public_cluster;
        pub mod vpc;
    }
    pub mod s3 {
        pub mod block_public_acls;
        pub mod block_public_policy;
        pub mod ignore_public_acls;
        pub mod mfa_delete;
        pub mod no_public_access_block;
        pub mod public_acl;
        pub mod public_acl_permissions;
        pub mod public_policy;
        pub mod public_write_acl;
        pub mod restrict_public_buckets;
        pub mod versioning;
    }
    pub mod sagemaker {
        pub mod notebook_internet;
    }
    pub mod vpc {
        pub mod default_security_group;
        pub mod default_vpc;
        pub mod network_acl_all_ports;
        pub mod network_acl_ftp;
        pub mod network_acl_ftp_data;
        pub mod network_acl_rdp;
        pub mod network_acl_ssh;
        pub mod peering_route;
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
        pub mod subnet_public_ip;
    }
}
mod azure {
    pub mod aks {
        pub mod authorized_ip_ranges;
    }
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
    pub mod storage {
        pub mod default_action;
        pub mod nested_items_public;
        pub mod public_container;
        pub mod public_network;
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
        pub mod firewall_default_rule;
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
    pub mod gke {
        pub mod master_networks;
        pub mod master_networks_open;
    }
    pub mod sql {
        pub mod authorized_networks;
    }
    pub mod storage {
        pub mod public_access_prevention;
        pub mod public_iam;
        pub mod uniform_access;
    }
}
mod kubernetes {
    pub mod health {
        pub mod liveness_probe;
        pub mod readiness_probe;
    }
    pub mod image {
        pub mod latest_tag;
        pub mod no_digest;
        pub mod pull_policy;
    }
    pub mod metadata {
        pub mod required_annotations;
        pub mod required_labels;
    }
    pub mod network {
        pub mod load_balancer_open;
        pub mod policy_egress;
        pub mod policy_ingress;
    }
    pub mod pod {
        pub mod added_capabilities;
        pub mod app_armor_unconfined;
        pub mod capabilities_not_dropped;
        pub mod host_ipc;
        pub mod host_network;
        pub mod host_path;
        pub mod host_pid;
        pub mod host_port;
        pub mod low_group_id;
        pub mod low_user_id;
        pub mod net_raw;
        pub mod privilege_escalation;
        pub mod privileged;
        pub mod proc_mount;
        pub mod restricted_capabilities;
        pub mod run_as_non_root;
        pub mod run_as_root_user;
        pub mod runtime_socket;
        pub mod seccomp;
        pub mod seccomp_unconfined;
        pub mod secret_in_env;
        pub mod sensitive_host_path;
        pub mod service_account_token;
        pub mod sys_admin;
        pub mod unsafe_sysctls;
        pub mod windows_host_process;
        pub mod writable_root_filesystem;
    }
    pub mod rbac {
        pub mod cluster_admin;
        pub mod escalate;
        pub mod everything;
        pub mod manage_secrets;
        pub mod pod_exec;
        pub mod secrets;
        pub mod wildcard;
        pub mod wildcard_resources;
        pub mod wildcard_verbs;
    }
    pub mod resources {
        pub mod cpu_limit;
        pub mod cpu_request;
        pub mod ephemeral_storage_limit;
        pub mod malformed_quantity;
        pub mod memory_limit;
        pub mod memory_request;
        pub mod request_above_limit;
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
#[allow(clippy::too_many_lines)]
pub fn all() -> Vec<Box<dyn Group>> {
    vec![
        Box::new(NativeGroup::<palisade_views::AccessBlock<'static>>::new(vec![
            (&tables::aws::AWS_S3_BLOCK_PUBLIC_ACLS, Check::new(aws::s3::block_public_acls::check)),
            (&tables::aws::AWS_S3_BLOCK_PUBLIC_POLICY, Check::new(aws::s3::block_public_policy::check)),
            (&tables::aws::AWS_S3_IGNORE_PUBLIC_ACLS, Check::new(aws::s3::ignore_public_acls::check)),
            (&tables::aws::AWS_S3_RESTRICT_PUBLIC_BUCKETS, Check::new(aws::s3::restrict_public_buckets::check)),
        ])),
        Box::new(NativeGroup::<palisade_views::Bucket<'static>>::new(vec![
            (&tables::aws::AWS_S3_MFA_DELETE, Check::new(aws::s3::mfa_delete::check)),
            (&tables::aws::AWS_S3_NO_PUBLIC_ACCESS_BLOCK, Check::new(aws::s3::no_public_access_block::check)),
            (&tables::aws::AWS_S3_PUBLIC_ACL, Check::new(aws::s3::public_acl::check)),
            (&tables::aws::AWS_S3_PUBLIC_ACL_PERMISSIONS, Check::new(aws::s3::public_acl_permissions::check)),
            (&tables::aws::AWS_S3_PUBLIC_POLICY, Check::new(aws::s3::public_policy::check)),
            (&tables::aws::AWS_S3_PUBLIC_WRITE_ACL, Check::new(aws::s3::public_write_acl::check)),
            (&tables::aws::AWS_S3_VERSIONING, Check::new(aws::s3::versioning::check)),
        ])),
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
            (&tables::aws::AWS_API_GATEWAY_METHOD_OPEN, Check::new(aws::api_gateway::method_open::check)),
            (&tables::aws::AWS_API_GATEWAY_ROUTE_OPEN, Check::new(aws::api_gateway::route_open::check)),
            (&tables::aws::AWS_CLOUDFRONT_DEFAULT_ROOT_OBJECT, Check::new(aws::cloudfront::default_root_object::check)),
            (&tables::aws::AWS_CLOUDFRONT_RESPONSE_HEADERS, Check::new(aws::cloudfront::response_headers::check)),
            (
                &tables::aws::AWS_CLOUDFRONT_SERVICE_ORIGIN_HTTPS,
                Check::new(aws::cloudfront::service_origin_https::check),
            ),
            (&tables::aws::AWS_CLOUDFRONT_WAF, Check::new(aws::cloudfront::waf::check)),
            (&tables::aws::AWS_DMS_PUBLIC, Check::new(aws::dms::public_instance::check)),
            (
                &tables::aws::AWS_DYNAMODB_POINT_IN_TIME_RECOVERY,
                Check::new(aws::dynamodb::point_in_time_recovery::check),
            ),
            (&tables::aws::AWS_EBS_VOLUME_ENCRYPTED, Check::new(aws::ebs::volume_encrypted::check)),
            (&tables::aws::AWS_EC2_IMDSV2, Check::new(aws::ec2::imdsv2::check)),
            (&tables::aws::AWS_EC2_PUBLIC_IP, Check::new(aws::ec2::public_ip::check)),
            (&tables::aws::AWS_ECS_PUBLIC_IP, Check::new(aws::ecs::public_ip::check)),
            (&tables::aws::AWS_EFS_ENCRYPTED, Check::new(aws::efs::encrypted::check)),
            (&tables::aws::AWS_EKS_NODE_GROUP_SSH_OPEN, Check::new(aws::eks::node_group_ssh::check)),
            (&tables::aws::AWS_EKS_PUBLIC_ENDPOINT, Check::new(aws::eks::public_endpoint::check)),
            (&tables::aws::AWS_EKS_PUBLIC_ENDPOINT_OPEN, Check::with_params(aws::eks::public_endpoint_open::check)),
            (&tables::aws::AWS_ELASTICACHE_BACKUP, Check::new(aws::elasticache::backup::check)),
            (&tables::aws::AWS_ELB_DELETION_PROTECTION, Check::new(aws::elb::deletion_protection::check)),
            (&tables::aws::AWS_ELB_INVALID_HEADERS, Check::new(aws::elb::invalid_headers::check)),
            (&tables::aws::AWS_ELB_PUBLIC, Check::new(aws::elb::public::check)),
            (&tables::aws::AWS_IAM_ADMIN_POLICY, Check::new(aws::iam::admin_policy::check)),
            (&tables::aws::AWS_LAMBDA_CODE_SIGNING, Check::new(aws::lambda::code_signing::check)),
            (&tables::aws::AWS_LAMBDA_CONCURRENCY_LIMIT, Check::new(aws::lambda::concurrency_limit::check)),
            (&tables::aws::AWS_LAMBDA_DEAD_LETTER_QUEUE, Check::new(aws::lambda::dead_letter_queue::check)),
            (&tables::aws::AWS_LAMBDA_DEPRECATED_RUNTIME, Check::new(aws::lambda::deprecated_runtime::check)),
            (&tables::aws::AWS_LAMBDA_PERMISSION_SOURCE, Check::new(aws::lambda::permission_source::check)),
            (&tables::aws::AWS_LAMBDA_PUBLIC_PERMISSION, Check::new(aws::lambda::public_permission::check)),
            (&tables::aws::AWS_LAMBDA_URL_OPEN, Check::new(aws::lambda::url_open::check)),
            (&tables::aws::AWS_LAMBDA_VPC, Check::new(aws::lambda::vpc::check)),
            (&tables::aws::AWS_MQ_PUBLIC, Check::new(aws::mq::public_broker::check)),
            (&tables::aws::AWS_NEPTUNE_PUBLIC, Check::new(aws::neptune::public_instance::check)),
            (&tables::aws::AWS_OPENSEARCH_VPC, Check::new(aws::opensearch::vpc::check)),
            (&tables::aws::AWS_RDS_AUTO_MINOR_UPGRADE, Check::new(aws::rds::auto_minor_upgrade::check)),
            (&tables::aws::AWS_RDS_BACKUP_RETENTION, Check::with_params(aws::rds::backup_retention::check)),
            (&tables::aws::AWS_RDS_CLUSTER_STORAGE_ENCRYPTED, Check::new(aws::rds::cluster_storage_encrypted::check)),
            (&tables::aws::AWS_RDS_DELETION_PROTECTION, Check::new(aws::rds::deletion_protection::check)),
            (&tables::aws::AWS_RDS_INSTANCE_STORAGE_ENCRYPTED, Check::new(aws::rds::instance_storage_encrypted::check)),
            (&tables::aws::AWS_RDS_MULTI_AZ, Check::new(aws::rds::multi_az::check)),
            (&tables::aws::AWS_RDS_PUBLIC, Check::new(aws::rds::publicly_accessible::check)),
            (&tables::aws::AWS_REDSHIFT_PUBLIC, Check::new(aws::redshift::public_cluster::check)),
            (&tables::aws::AWS_REDSHIFT_VPC, Check::new(aws::redshift::vpc::check)),
            (&tables::aws::AWS_SAGEMAKER_NOTEBOOK_INTERNET, Check::new(aws::sagemaker::notebook_internet::check)),
            (&tables::aws::AWS_VPC_DEFAULT, Check::new(aws::vpc::default_vpc::check)),
            (&tables::aws::AWS_VPC_PEERING_ROUTE_OPEN, Check::with_params(aws::vpc::peering_route::check)),
            (&tables::aws::AWS_SECURITY_GROUP_DESCRIPTION, Check::new(aws::vpc::security_group_description::check)),
            (&tables::aws::AWS_VPC_SUBNET_PUBLIC_IP, Check::new(aws::vpc::subnet_public_ip::check)),
            (&tables::azure::AZURE_AKS_API_OPEN, Check::with_params(azure::aks::authorized_ip_ranges::check)),
            (
                &tables::azure::AZURE_DATABASE_FIREWALL_AZURE_SERVICES,
                Check::new(azure::database::firewall_azure_services::check),
            ),
            (&tables::azure::AZURE_STORAGE_DEFAULT_ACTION, Check::new(azure::storage::default_action::check)),
            (&tables::azure::AZURE_STORAGE_NESTED_ITEMS_PUBLIC, Check::new(azure::storage::nested_items_public::check)),
            (&tables::azure::AZURE_STORAGE_PUBLIC_CONTAINER, Check::new(azure::storage::public_container::check)),
            (&tables::azure::AZURE_STORAGE_PUBLIC_NETWORK, Check::new(azure::storage::public_network::check)),
            (&tables::google::GOOGLE_FIREWALL_DEFAULT_RULE, Check::new(google::compute::firewall_default_rule::check)),
            (&tables::google::GOOGLE_GKE_NO_AUTHORIZED_NETWORKS, Check::new(google::gke::master_networks::check)),
            (
                &tables::google::GOOGLE_GKE_CONTROL_PLANE_OPEN,
                Check::with_params(google::gke::master_networks_open::check),
            ),
            (
                &tables::google::GOOGLE_SQL_AUTHORIZED_NETWORK_OPEN,
                Check::with_params(google::sql::authorized_networks::check),
            ),
            (
                &tables::google::GOOGLE_STORAGE_PUBLIC_ACCESS_PREVENTION,
                Check::new(google::storage::public_access_prevention::check),
            ),
            (&tables::google::GOOGLE_STORAGE_PUBLIC_IAM, Check::new(google::storage::public_iam::check)),
            (&tables::google::GOOGLE_STORAGE_UNIFORM_ACCESS, Check::new(google::storage::uniform_access::check)),
            (
                &tables::kubernetes::K8S_LOAD_BALANCER_OPEN,
                Check::with_params(kubernetes::network::load_balancer_open::check),
            ),
            (&tables::kubernetes::K8S_RBAC_CLUSTER_ADMIN, Check::new(kubernetes::rbac::cluster_admin::check)),
            (&tables::kubernetes::K8S_RBAC_ESCALATE, Check::new(kubernetes::rbac::escalate::check)),
            (&tables::kubernetes::K8S_RBAC_EVERYTHING, Check::new(kubernetes::rbac::everything::check)),
            (&tables::kubernetes::K8S_RBAC_MANAGE_SECRETS, Check::new(kubernetes::rbac::manage_secrets::check)),
            (&tables::kubernetes::K8S_RBAC_CREATE_PODS, Check::new(kubernetes::rbac::pod_exec::check)),
            (&tables::kubernetes::K8S_RBAC_SECRETS, Check::new(kubernetes::rbac::secrets::check)),
            (&tables::kubernetes::K8S_RBAC_WILDCARD, Check::new(kubernetes::rbac::wildcard::check)),
            (&tables::kubernetes::K8S_RBAC_WILDCARD_RESOURCES, Check::new(kubernetes::rbac::wildcard_resources::check)),
            (&tables::kubernetes::K8S_RBAC_WILDCARD_VERBS, Check::new(kubernetes::rbac::wildcard_verbs::check)),
            (&tables::linode::LINODE_FIREWALL_INBOUND_ACCEPT, Check::new(linode::network::firewall_inbound::check)),
            (&tables::linode::LINODE_FIREWALL_OUTBOUND_ACCEPT, Check::new(linode::network::firewall_outbound::check)),
            (&tables::oci::OCI_SECURITY_LIST_WITHOUT_INGRESS, Check::new(oci::network::security_list_ingress::check)),
        ])),
        Box::new(NativeGroup::<palisade_views::Tags<'static>>::new(vec![
            (&tables::any::REQUIRED_TAGS, Check::with_params(any::tags::required_tags::check)),
            (&tables::any::UNTAGGED_RESOURCE, Check::new(any::tags::untagged_resource::check)),
        ])),
        Box::new(NativeGroup::<palisade_views::WebEntry<'static>>::new(vec![
            (&tables::aws::AWS_API_GATEWAY_STAGE_WAF, Check::new(aws::api_gateway::stage_waf::check)),
            (&tables::aws::AWS_ELB_WAF, Check::new(aws::elb::waf::check)),
        ])),
        Box::new(NativeGroup::<palisade_views::Workload<'static>>::new(vec![
            (&tables::kubernetes::K8S_LIVENESS_PROBE, Check::new(kubernetes::health::liveness_probe::check)),
            (&tables::kubernetes::K8S_READINESS_PROBE, Check::new(kubernetes::health::readiness_probe::check)),
            (&tables::kubernetes::K8S_IMAGE_LATEST_TAG, Check::new(kubernetes::image::latest_tag::check)),
            (&tables::kubernetes::K8S_IMAGE_NO_DIGEST, Check::new(kubernetes::image::no_digest::check)),
            (&tables::kubernetes::K8S_IMAGE_PULL_POLICY, Check::new(kubernetes::image::pull_policy::check)),
            (
                &tables::kubernetes::K8S_REQUIRED_ANNOTATIONS,
                Check::with_params(kubernetes::metadata::required_annotations::check),
            ),
            (
                &tables::kubernetes::K8S_REQUIRED_LABELS,
                Check::with_params(kubernetes::metadata::required_labels::check),
            ),
            (&tables::kubernetes::K8S_ADDED_CAPABILITIES, Check::new(kubernetes::pod::added_capabilities::check)),
            (&tables::kubernetes::K8S_APP_ARMOR_UNCONFINED, Check::new(kubernetes::pod::app_armor_unconfined::check)),
            (
                &tables::kubernetes::K8S_CAPABILITIES_NOT_DROPPED,
                Check::new(kubernetes::pod::capabilities_not_dropped::check),
            ),
            (&tables::kubernetes::K8S_HOST_IPC, Check::new(kubernetes::pod::host_ipc::check)),
            (&tables::kubernetes::K8S_HOST_NETWORK, Check::new(kubernetes::pod::host_network::check)),
            (&tables::kubernetes::K8S_HOST_PATH, Check::new(kubernetes::pod::host_path::check)),
            (&tables::kubernetes::K8S_HOST_PID, Check::new(kubernetes::pod::host_pid::check)),
            (&tables::kubernetes::K8S_HOST_PORT, Check::new(kubernetes::pod::host_port::check)),
            (&tables::kubernetes::K8S_LOW_GROUP_ID, Check::new(kubernetes::pod::low_group_id::check)),
            (&tables::kubernetes::K8S_LOW_USER_ID, Check::new(kubernetes::pod::low_user_id::check)),
            (&tables::kubernetes::K8S_NET_RAW, Check::new(kubernetes::pod::net_raw::check)),
            (&tables::kubernetes::K8S_PRIVILEGE_ESCALATION, Check::new(kubernetes::pod::privilege_escalation::check)),
            (&tables::kubernetes::K8S_PRIVILEGED, Check::new(kubernetes::pod::privileged::check)),
            (&tables::kubernetes::K8S_PROC_MOUNT, Check::new(kubernetes::pod::proc_mount::check)),
            (
                &tables::kubernetes::K8S_RESTRICTED_CAPABILITIES,
                Check::new(kubernetes::pod::restricted_capabilities::check),
            ),
            (&tables::kubernetes::K8S_RUN_AS_NON_ROOT, Check::new(kubernetes::pod::run_as_non_root::check)),
            (&tables::kubernetes::K8S_RUN_AS_ROOT_USER, Check::new(kubernetes::pod::run_as_root_user::check)),
            (&tables::kubernetes::K8S_RUNTIME_SOCKET, Check::new(kubernetes::pod::runtime_socket::check)),
            (&tables::kubernetes::K8S_SECCOMP, Check::new(kubernetes::pod::seccomp::check)),
            (&tables::kubernetes::K8S_SECCOMP_UNCONFINED, Check::new(kubernetes::pod::seccomp_unconfined::check)),
            (&tables::kubernetes::K8S_SECRET_IN_ENV, Check::new(kubernetes::pod::secret_in_env::check)),
            (&tables::kubernetes::K8S_SENSITIVE_HOST_PATH, Check::new(kubernetes::pod::sensitive_host_path::check)),
            (&tables::kubernetes::K8S_SERVICE_ACCOUNT_TOKEN, Check::new(kubernetes::pod::service_account_token::check)),
            (&tables::kubernetes::K8S_SYS_ADMIN, Check::new(kubernetes::pod::sys_admin::check)),
            (&tables::kubernetes::K8S_UNSAFE_SYSCTLS, Check::new(kubernetes::pod::unsafe_sysctls::check)),
            (&tables::kubernetes::K8S_WINDOWS_HOST_PROCESS, Check::new(kubernetes::pod::windows_host_process::check)),
            (
                &tables::kubernetes::K8S_WRITABLE_ROOT_FILESYSTEM,
                Check::new(kubernetes::pod::writable_root_filesystem::check),
            ),
            (&tables::kubernetes::K8S_CPU_LIMIT, Check::new(kubernetes::resources::cpu_limit::check)),
            (&tables::kubernetes::K8S_CPU_REQUEST, Check::new(kubernetes::resources::cpu_request::check)),
            (
                &tables::kubernetes::K8S_EPHEMERAL_STORAGE_LIMIT,
                Check::new(kubernetes::resources::ephemeral_storage_limit::check),
            ),
            (&tables::kubernetes::K8S_MALFORMED_QUANTITY, Check::new(kubernetes::resources::malformed_quantity::check)),
            (&tables::kubernetes::K8S_MEMORY_LIMIT, Check::new(kubernetes::resources::memory_limit::check)),
            (&tables::kubernetes::K8S_MEMORY_REQUEST, Check::new(kubernetes::resources::memory_request::check)),
            (
                &tables::kubernetes::K8S_REQUEST_ABOVE_LIMIT,
                Check::new(kubernetes::resources::request_above_limit::check),
            ),
        ])),
    ]
}
