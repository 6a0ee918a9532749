//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-transfer-public"),
    title: B("Transfer server has a public endpoint"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_164"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_transfer_server")]),
    why: B("Everyone on the internet can try credentials against it, and no security group stands in between."),
    fix: B("Set endpoint_type = \"VPC\" and endpoint_details."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
