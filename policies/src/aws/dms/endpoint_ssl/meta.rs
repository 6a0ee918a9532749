//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-dms-endpoint-ssl"),
    title: B("Migration endpoint connects without TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_49"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_dms_endpoint")]),
    why: B("Whole databases travel in plain text, readable to who gets into the network."),
    fix: B("Set ssl_mode to require, or to verify-ca or verify-full with a certificate."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
