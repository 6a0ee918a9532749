//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-vpc-endpoint-acceptance"),
    title: B("Endpoint service accepts connections by itself"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_123"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_vpc_endpoint_service")]),
    why: B("Every allowed account connects to the service without anyone looking."),
    fix: B("Set acceptance_required = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
