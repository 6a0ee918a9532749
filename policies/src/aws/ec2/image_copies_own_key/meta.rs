//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-imagebuilder-copies-own-key"),
    title: B("Image Builder copies images without a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_199"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_imagebuilder_distribution_configuration")]),
    why: B("The copies in other regions are encrypted with a key of AWS at best, which nobody can be shut out from."),
    fix: B("Name a KMS key of the region in ami_distribution_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
