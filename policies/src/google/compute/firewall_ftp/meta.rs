//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-firewall-ftp-open"),
    title: B("Firewall opens FTP to the internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_75"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("FTP sends passwords and files in the clear."),
    fix: B("Close port 21 to the internet and use SFTP or object storage."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
