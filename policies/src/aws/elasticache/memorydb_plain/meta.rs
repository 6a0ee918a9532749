//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-memorydb-plain-connections"),
    title: B("MemoryDB cluster talks without TLS"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_202"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_memorydb_cluster")]),
    why: B("Passwords and data can be read on the way."),
    fix: B("Leave tls_enabled on, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
