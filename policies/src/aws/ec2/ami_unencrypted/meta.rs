//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ami-unencrypted"),
    title: B("Machine image has an unencrypted volume"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_204"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ami")]),
    why: B("Every machine that starts from the image, and everyone that it is shared with, gets a plain copy of the data."),
    fix: B("Set encrypted = true, or start from an encrypted snapshot."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
