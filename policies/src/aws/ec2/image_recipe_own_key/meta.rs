//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-imagebuilder-recipe-own-key"),
    title: B("Image recipe has a volume without a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_200"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_imagebuilder_image_recipe")]),
    why: B("Whoever may copy the image may read it; only a key of your own can shut others out."),
    fix: B("Set encrypted = true and kms_key_id in ebs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
