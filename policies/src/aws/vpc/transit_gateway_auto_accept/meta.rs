//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-transit-gateway-auto-accept"),
    title: B("Transit gateway takes every attachment"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_331"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ec2_transit_gateway")]),
    why: B("An account that the gateway is shared with can join its network without anybody agreeing."),
    fix: B("Leave auto_accept_shared_attachments at disable, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
