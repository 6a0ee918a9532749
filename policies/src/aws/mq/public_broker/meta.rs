//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-mq-public"),
    title: B("MQ broker is public"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_69"), inputs: B(&[]) }, Alias { id: B("AWS-0072"), inputs: B(&[]) }, Alias { id: B("aws-mq-no-public-access"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_mq_broker")]),
    why: B("The broker has a public address: a weak password is all that keeps strangers from the messages."),
    fix: B("Set publicly_accessible = false, or leave it out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("publicly_accessible"), value: Literal::Bool(false) }]) }]),
};
