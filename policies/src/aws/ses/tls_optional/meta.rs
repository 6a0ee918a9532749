//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ses-tls-optional"),
    title: B("Mail may be delivered without TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_365"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ses_configuration_set")]),
    why: B("Mail goes out in plain text where the other side offers no TLS, or where somebody in between strips it."),
    fix: B("Set tls_policy = \"Require\" in delivery_options."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
