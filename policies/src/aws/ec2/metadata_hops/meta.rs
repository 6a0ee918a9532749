//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ec2-metadata-hops"),
    title: B("Instance metadata can be read from containers"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_341"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_launch_template"), B("aws_launch_configuration")]),
    why: B("A container, or a proxy on the instance, can get the credentials of the instance."),
    fix: B("Set http_put_response_hop_limit = 1 in metadata_options, unless containers are meant to read them."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("metadata_options.http_put_response_hop_limit"), value: Literal::Int(1) }]) }]),
};
