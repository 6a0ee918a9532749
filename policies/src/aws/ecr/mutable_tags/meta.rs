//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecr-mutable-tags"),
    title: B("Image tags can be overwritten"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("image"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_51"), inputs: B(&[]) }, Alias { id: B("AWS-0031"), inputs: B(&[]) }, Alias { id: B("aws-ecr-enforce-immutable-repository"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecr_repository")]),
    why: B("What a tag stands for can be exchanged after it was tested, by mistake or on purpose."),
    fix: B("Set image_tag_mutability = \"IMMUTABLE\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("image_tag_mutability"), value: Literal::Text(B("IMMUTABLE")) }]) }]),
};
