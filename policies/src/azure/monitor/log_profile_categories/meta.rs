//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-activity-log-categories"),
    title: B("Activity log leaves out what is done"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_38"), inputs: B(&[]) }, Alias { id: B("AZU-0033"), inputs: B(&[]) }, Alias { id: B("azure-monitor-capture-all-activities"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_monitor_log_profile")]),
    why: B("What is not logged cannot be found later."),
    fix: B("Set categories = [\"Action\", \"Delete\", \"Write\"]."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("categories"), value: Literal::Texts(B(&[B("Action"), B("Delete"), B("Write")])) }]) }]),
};
