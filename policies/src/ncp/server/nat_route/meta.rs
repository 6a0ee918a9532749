//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-nat-route-narrow"),
    title: B("Route to a NAT gateway is not the default route"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("network"),
    provider: B("ncp"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_20"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_route")]),
    why: B("Servers behind the gateway reach only a part of the internet, and what they need for updates may not be in it."),
    fix: B("Set destination_cidr_block = \"0.0.0.0/0\" for the gateway."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
