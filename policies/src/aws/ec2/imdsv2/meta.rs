//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ec2-imdsv2"),
    title: B("Instance metadata can be read without a token"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_79"), inputs: B(&[]) }, Alias { id: B("AWS-0028"), inputs: B(&[]) }, Alias { id: B("AWS-0130"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.6") }]),
    applies_to: B(&[B("aws_instance"), B("aws_launch_template"), B("aws_launch_configuration")]),
    why: B("A program that can be made to fetch an address gives away the credentials of the instance."),
    fix: B("Set metadata_options { http_tokens = \"required\" }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("metadata_options.http_tokens"), value: Literal::Text(B("required")) }]) }]),
};
