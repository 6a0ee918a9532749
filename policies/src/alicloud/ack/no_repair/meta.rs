//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-ack-no-repair"),
    title: B("ACK node pool does not repair its nodes"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_31"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_cs_kubernetes_node_pool")]),
    why: B("Nodes that fail stay, and with them less room for what runs."),
    fix: B("Write management { auto_repair = true }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
