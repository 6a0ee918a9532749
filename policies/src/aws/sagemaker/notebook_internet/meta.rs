//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sagemaker-notebook-internet"),
    title: B("SageMaker notebook has direct internet access"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_122"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sagemaker_notebook_instance")]),
    why: B("What runs in the notebook can send the data it works on anywhere, past the VPC and its firewalls."),
    fix: B("Set direct_internet_access = \"Disabled\" and give the notebook a subnet_id with a NAT gateway or endpoints."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
