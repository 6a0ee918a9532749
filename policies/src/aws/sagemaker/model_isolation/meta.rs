//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sagemaker-model-isolation"),
    title: B("SageMaker model can reach the network"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_370"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sagemaker_model")]),
    why: B("A container that was tampered with can send the data it is given anywhere."),
    fix: B("Set enable_network_isolation = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enable_network_isolation"), value: Literal::Bool(true) }]) }]),
};
