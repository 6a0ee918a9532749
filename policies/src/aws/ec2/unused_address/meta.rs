//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-eip-unused"),
    title: B("Elastic IP is used by nothing"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("aws"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_19"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_eip")]),
    why: B("An address is billed by the hour whether anything answers there or not."),
    fix: B("Remove it, or attach it: instance or network_interface of the address, an aws_eip_association, allocation_id of a NAT gateway or load balancer."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
