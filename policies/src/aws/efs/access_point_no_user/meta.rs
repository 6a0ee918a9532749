//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-efs-access-point-no-user"),
    title: B("EFS access point does not enforce a user"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_330"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_efs_access_point")]),
    why: B("A client that says it is root is root on the file system."),
    fix: B("Write posix_user with the uid and gid that all access through the point has."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
