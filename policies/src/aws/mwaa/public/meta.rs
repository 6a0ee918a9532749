//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-mwaa-public"),
    title: B("Airflow environment shows its web interface to the internet"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_66"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_mwaa_environment")]),
    why: B("Whoever gets hold of credentials starts workflows from anywhere."),
    fix: B("Set webserver_access_mode = \"PRIVATE_ONLY\" and reach the interface through the VPC."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("webserver_access_mode"), value: Literal::Text(B("PRIVATE_ONLY")) }]) }]),
};
