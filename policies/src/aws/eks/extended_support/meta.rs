//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-eks-extended-support"),
    title: B("EKS cluster goes into paid extended support"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("aws"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("When its version's standard support ends, the cluster's control plane costs six times as much by the hour, unless it is upgraded first."),
    fix: B("Set support_type = \"STANDARD\" in upgrade_policy, so that AWS upgrades it then, and upgrade it yourself before."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
