//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-eks-control-plane-logs"),
    title: B("EKS control plane does not log everything"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_37"), inputs: B(&[]) }, Alias { id: B("AWS-0038"), inputs: B(&[]) }, Alias { id: B("aws-eks-enable-control-plane-logging"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_eks_cluster")]),
    why: B("Who did what through the API of the cluster cannot be told after an incident."),
    fix: B("Set enabled_cluster_log_types = [\"api\", \"audit\", \"authenticator\", \"controllerManager\", \"scheduler\"]."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enabled_cluster_log_types"), value: Literal::Texts(B(&[B("api"), B("audit"), B("authenticator"), B("controllerManager"), B("scheduler")])) }]) }]),
};
