//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-glue-no-security-configuration"),
    title: B("Glue job or crawler has no security configuration"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_195"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_glue_job"), B("aws_glue_crawler"), B("aws_glue_dev_endpoint")]),
    why: B("What it writes to S3, its logs and its bookmarks are not encrypted with a key that you chose."),
    fix: B("Name an aws_glue_security_configuration in security_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
