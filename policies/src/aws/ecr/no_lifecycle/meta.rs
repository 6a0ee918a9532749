//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecr-no-lifecycle"),
    title: B("ECR repository has no lifecycle"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("aws"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecr_repository")]),
    why: B("Each build leaves an image behind that is kept, and paid for, without end."),
    fix: B("Add an aws_ecr_lifecycle_policy that expires untagged and old images."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
