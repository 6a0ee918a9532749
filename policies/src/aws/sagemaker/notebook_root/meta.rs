//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sagemaker-notebook-root"),
    title: B("SageMaker notebook gives its users root"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_307"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sagemaker_notebook_instance")]),
    why: B("Users can install anything and change what keeps the instance safe."),
    fix: B("Set root_access = \"Disabled\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("root_access"), value: Literal::Text(B("Disabled")) }]) }]),
};
