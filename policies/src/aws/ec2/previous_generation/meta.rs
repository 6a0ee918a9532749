//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-previous-generation"),
    title: B("Instance is of a previous generation"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("aws"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_instance"), B("aws_spot_instance_request"), B("aws_launch_configuration"), B("aws_launch_template"), B("aws_autoscaling_group"), B("aws_spot_fleet_request"), B("aws_ec2_host"), B("aws_eks_node_group"), B("aws_batch_compute_environment"), B("aws_emr_cluster"), B("aws_sagemaker_notebook_instance"), B("aws_opensearch_domain"), B("aws_elasticsearch_domain"), B("aws_db_instance"), B("aws_rds_cluster_instance"), B("aws_docdb_cluster_instance"), B("aws_neptune_cluster_instance"), B("aws_elasticache_cluster"), B("aws_elasticache_replication_group")]),
    why: B("An older generation costs more for the same work, and has less of the hardware's isolation than those on the Nitro system."),
    fix: B("Take the same size of a current family: m7i or m7g for m4, t3 for t1."),
    page: B(include_str!("policy.md")),
    links: B(&[B("https://docs.aws.amazon.com/ec2/latest/instancetypes/pg.html")]),
    repairs: B(&[]),
};
