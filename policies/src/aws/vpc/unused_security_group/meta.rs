//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-security-group-unused"),
    title: B("Security group is attached to nothing"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group")]),
    why: B("Rules that nobody needs any more are kept, and the next one who attaches the group opens what they open."),
    fix: B("Attach the group, or remove it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
