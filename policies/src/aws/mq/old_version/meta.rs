//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-mq-old-version"),
    title: B("MQ broker runs a version that AWS no longer supports"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_208"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_mq_broker"), B("aws_mq_configuration")]),
    why: B("Holes in it are not mended, and AWS upgrades the broker at a time of its own choosing."),
    fix: B("Set engine_version to a version that the calendar of Amazon MQ lists without an end, such as ActiveMQ 5.19 or RabbitMQ 4.2."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
