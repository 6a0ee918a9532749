//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-firewall-mysql-open"),
    title: B("Firewall opens MySQL to the internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_88"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_firewall")]),
    why: B("A database on the internet is found within hours and tried with leaked passwords."),
    fix: B("Allow port 3306 from the networks of the applications that use the database."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
