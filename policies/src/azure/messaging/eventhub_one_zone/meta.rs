//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-eventhub-one-zone"),
    title: B("Event Hubs namespace lies in one zone"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_228"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_eventhub_namespace")]),
    why: B("When the zone fails, events are neither taken nor handed out."),
    fix: B("Choose a location with availability zones; leave zone_redundant of azurerm 3 on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
