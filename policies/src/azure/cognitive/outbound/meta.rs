//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-cognitive-outbound-open"),
    title: B("Cognitive Services account can send data anywhere"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_247"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_cognitive_account")]),
    why: B("A prompt or a connected source can make it fetch and send data anywhere."),
    fix: B("Set outbound_network_access_restricted = true and list the hosts in fqdns."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
