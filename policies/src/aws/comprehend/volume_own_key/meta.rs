//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-comprehend-volume-own-key"),
    title: B("Comprehend volume is not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_268"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_comprehend_entity_recognizer"), B("aws_comprehend_document_classifier")]),
    why: B("Only for a key of your own can you decide who may use it, and see who did."),
    fix: B("Name a KMS key in volume_kms_key_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
