//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-eks-public-endpoint-open"),
    title: B("EKS cluster answers its API to the whole internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_38"), inputs: B(&[]) }, Alias { id: B("AWS-0041"), inputs: B(&[]) }, Alias { id: B("aws-eks-no-public-cluster-access-to-cidr"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-eks-1.5"), id: B("5.4.1") }]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("Everyone can try credentials against the API server of the cluster, and use the next flaw in it."),
    fix: B("Name the networks of administrators and pipelines in public_access_cidrs, or set endpoint_public_access = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
