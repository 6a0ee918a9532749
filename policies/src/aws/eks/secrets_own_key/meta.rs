//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-eks-secrets-own-key"),
    title: B("EKS cluster does not encrypt secrets with a key of your own"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_58"), inputs: B(&[]) }, Alias { id: B("AWS-0039"), inputs: B(&[]) }, Alias { id: B("aws-eks-encrypt-secrets"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-eks-1.5"), id: B("5.3.1") }]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("Whoever reads the cluster's database reads its secrets, unless they are encrypted with a key that the database does not hold."),
    fix: B("Write encryption_config with resources = [\"secrets\"] and the ARN of a KMS key."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
