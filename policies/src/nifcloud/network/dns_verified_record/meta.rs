//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("nifcloud-dns-verified-record"),
    title: B("NIFCLOUD zone keeps the record that verified it"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("other"),
    provider: B("nifcloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("NIF-0007"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("nifcloud_dns_record")]),
    why: B("Whoever knows the token can show the zone as theirs."),
    fix: B("Delete the TXT record that starts with nifty-dns-verify= once the zone is verified."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
