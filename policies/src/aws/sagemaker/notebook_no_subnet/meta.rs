//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sagemaker-notebook-no-subnet"),
    title: B("SageMaker notebook is in no subnet of yours"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_306"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sagemaker_notebook_instance")]),
    why: B("In the network of SageMaker none of your security groups, endpoints and flow logs apply to it."),
    fix: B("Name subnet_id and security_groups."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
