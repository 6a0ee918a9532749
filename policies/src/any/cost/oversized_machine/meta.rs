//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oversized-machine"),
    title: B("Machine is very large"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("any"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_instance"), B("aws_spot_instance_request"), B("aws_launch_configuration"), B("aws_launch_template"), B("aws_autoscaling_group"), B("aws_spot_fleet_request"), B("aws_ec2_host"), B("aws_eks_node_group"), B("aws_batch_compute_environment"), B("aws_emr_cluster"), B("aws_sagemaker_notebook_instance"), B("aws_opensearch_domain"), B("aws_elasticsearch_domain"), B("aws_db_instance"), B("aws_rds_cluster_instance"), B("aws_docdb_cluster_instance"), B("aws_neptune_cluster_instance"), B("aws_elasticache_cluster"), B("aws_elasticache_replication_group"), B("azurerm_linux_virtual_machine"), B("azurerm_windows_virtual_machine"), B("azurerm_virtual_machine"), B("azurerm_linux_virtual_machine_scale_set"), B("azurerm_windows_virtual_machine_scale_set"), B("azurerm_orchestrated_virtual_machine_scale_set"), B("azurerm_kubernetes_cluster"), B("azurerm_kubernetes_cluster_node_pool"), B("azurerm_batch_pool"), B("google_compute_instance"), B("google_compute_instance_template"), B("google_compute_region_instance_template"), B("google_container_cluster"), B("google_container_node_pool"), B("google_dataproc_cluster"), B("google_workbench_instance")]),
    why: B("A machine of this size costs thousands a month, and is most often a slip or a test that nobody took back."),
    fix: B("Take the size that the load needs, or several smaller machines. max-vcpus says what is usual with you."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
