//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ecr-scan-on-push"),
    title: B("Images are not scanned when they are pushed"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("image"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_163"), inputs: B(&[]) }, Alias { id: B("AWS-0030"), inputs: B(&[]) }, Alias { id: B("aws-ecr-enable-image-scans"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ecr_repository")]),
    why: B("Known vulnerabilities get into what runs without anybody being told."),
    fix: B("Write image_scanning_configuration { scan_on_push = true }, or scan all repositories by aws_ecr_registry_scanning_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("image_scanning_configuration.scan_on_push"), value: Literal::Bool(true) }]) }]),
};
