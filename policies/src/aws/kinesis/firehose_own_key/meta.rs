//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-firehose-own-key"),
    title: B("Firehose stream is not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_241"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_kinesis_firehose_delivery_stream")]),
    why: B("Only for a key of your own can you decide who may use it, and see who did."),
    fix: B("Write server_side_encryption with enabled = true, key_type = \"CUSTOMER_MANAGED_CMK\" and a key in key_arn."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
