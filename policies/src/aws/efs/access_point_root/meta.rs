//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-efs-access-point-root"),
    title: B("EFS access point shows the root of the file system"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_329"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_efs_access_point")]),
    why: B("Whoever mounts through it sees what belongs to every other application."),
    fix: B("Set root_directory { path = \"/orders\" } to the application's own folder."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
