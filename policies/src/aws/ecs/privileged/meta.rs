//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecs-privileged"),
    title: B("Container of an ECS task runs privileged"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_334"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecs_task_definition")]),
    why: B("A privileged container has all capabilities and devices of its host: whoever breaks into it owns the host."),
    fix: B("Leave privileged out of the container's definition."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(false) }]) }]),
};
