//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-eks-unsupported-version"),
    title: B("EKS cluster asks for a version that AWS no longer supports"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_339"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("Such a cluster cannot be made any more, and AWS upgrades one that is there whether what runs on it is ready or not."),
    fix: B("Set version to one in standard support, and follow it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
