//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("panos-rule-no-log-forwarding"),
    title: B("PAN-OS rule forwards no logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("panos"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_PAN_9"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("panos_security_policy"), B("panos_security_rule_group")]),
    why: B("Logs stay on the firewall, where they are overwritten and nobody correlates them."),
    fix: B("Name a log forwarding profile in log_setting."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
