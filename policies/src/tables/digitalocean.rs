//! Meta data of the policies in `digitalocean`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

/// Firewall lets traffic out to the whole internet.
pub static DIGITALOCEAN_FIREWALL_EGRESS_ANYWHERE: Meta = Meta {
    id: B("digitalocean-firewall-egress-anywhere"),
    title: B("Firewall lets traffic out to the whole internet"),
    severity: Severity::Low,
    family: B("open-security-group"),
    provider: B("digitalocean"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("DIG-0003"), inputs: B(&[]) },
        Alias { id: B("digitalocean-compute-no-public-egress"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("digitalocean_firewall")]),
    why: B("Where a machine may reach everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the networks that it needs."),
    page: B(include_str!("../digitalocean/network/firewall_egress/policy.md")),
    links: B(&[]),
};

/// Firewall lets traffic in from the whole internet.
pub static DIGITALOCEAN_FIREWALL_INGRESS_ANYWHERE: Meta = Meta {
    id: B("digitalocean-firewall-ingress-anywhere"),
    title: B("Firewall lets traffic in from the whole internet"),
    severity: Severity::Medium,
    family: B("open-security-group"),
    provider: B("digitalocean"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_DIO_4"), inputs: B(&[]) },
        Alias { id: B("DIG-0001"), inputs: B(&[]) },
        Alias { id: B("digitalocean-compute-no-public-ingress"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("digitalocean_firewall")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks that clients come from."),
    page: B(include_str!("../digitalocean/network/firewall_ingress/policy.md")),
    links: B(&[]),
};
