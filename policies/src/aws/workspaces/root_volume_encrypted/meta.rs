//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-workspaces-root-volume-encrypted"),
    title: B("Root volume of a workspace is not encrypted"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_156"), inputs: B(&[]) }, Alias { id: B("AWS-0109"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_workspaces_workspace")]),
    why: B("Profiles, caches and logs on the volume can be read by who gets hold of its disks or snapshots."),
    fix: B("Set root_volume_encryption_enabled = true and name a key in volume_encryption_key."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
