//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-emr-in-transit-encrypted"),
    title: B("EMR clusters do not encrypt data in transit"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_351"), inputs: B(&[]) }, Alias { id: B("AWS-0138"), inputs: B(&[]) }, Alias { id: B("aws-emr-enable-in-transit-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_emr_security_configuration")]),
    why: B("Data travel between the nodes in plain text, readable to who gets into the network."),
    fix: B("Set EnableInTransitEncryption to true, with an InTransitEncryptionConfiguration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
