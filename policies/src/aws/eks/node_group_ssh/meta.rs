//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-eks-node-group-ssh-open"),
    title: B("EKS node group opens SSH to the internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_100"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_eks_node_group")]),
    why: B("A node group with an SSH key and no source security groups opens port 22 of its nodes to the whole internet."),
    fix: B("Name the groups that may connect in source_security_group_ids, or leave remote_access out and use Session Manager."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
