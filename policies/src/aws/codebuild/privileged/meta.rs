//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-codebuild-privileged"),
    title: B("Build runs privileged"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_316"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_codebuild_project")]),
    why: B("A privileged build has all capabilities and devices of its host: what it downloads has them too."),
    fix: B("Leave privileged_mode out; build images with a tool that needs no daemon, or alone in a project of their own."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("environment.privileged_mode"), value: Literal::Bool(false) }]) }]),
};
