//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-networkfirewall-no-logs"),
    title: B("Network firewall does not log"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_63"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_networkfirewall_firewall")]),
    why: B("What the firewall stopped or let through cannot be told after an incident."),
    fix: B("Add an aws_networkfirewall_logging_configuration that names the firewall."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
