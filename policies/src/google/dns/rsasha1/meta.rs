//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-dns-rsasha1"),
    title: B("DNS zone is signed with SHA-1"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_17"), inputs: B(&[]) }, Alias { id: B("GCP-0012"), inputs: B(&[]) }, Alias { id: B("google-dns-no-rsa-sha1"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.3") }]),
    applies_to: B(&[B("google_dns_managed_zone")]),
    why: B("SHA-1 is broken, and resolvers have begun to treat zones signed with it as not signed."),
    fix: B("Set algorithm = \"ecdsap256sha256\" or rsasha256."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("ecdsap256sha256")) }]) }]),
};
