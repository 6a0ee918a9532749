//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("digitalocean-firewall-ingress-anywhere"),
    title: B("Firewall lets traffic in from the whole internet"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("digitalocean"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_DIO_4"), inputs: B(&[]) }, Alias { id: B("DIG-0001"), inputs: B(&[]) }, Alias { id: B("digitalocean-compute-no-public-ingress"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("digitalocean_firewall")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
