//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecs-efs-transit-encrypted"),
    title: B("ECS task mounts an EFS volume without encryption in transit"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_97"), inputs: B(&[]) }, Alias { id: B("AWS-0035"), inputs: B(&[]) }, Alias { id: B("aws-ecs-enable-in-transit-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecs_task_definition")]),
    why: B("Files travel over the network in plain text between the task and the file system."),
    fix: B("Set transit_encryption = \"ENABLED\" in efs_volume_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("ENABLED")) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("volume.efs_volume_configuration.transit_encryption"), value: Literal::Text(B("ENABLED")) }]) }]),
};
