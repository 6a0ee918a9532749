//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-eks-public-endpoint"),
    title: B("EKS cluster has a public endpoint"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_39"), inputs: B(&[]) }, Alias { id: B("AWS-0040"), inputs: B(&[]) }, Alias { id: B("aws-eks-no-public-cluster-access"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-eks-1.5"), id: B("5.4.2") }]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("A public endpoint leaves credentials as the only thing between the internet and the cluster."),
    fix: B("Set endpoint_public_access = false and endpoint_private_access = true, and connect from inside the VPC."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
