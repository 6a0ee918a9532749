//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-spring-no-network"),
    title: B("Spring Cloud service lies in no virtual network"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_23"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_spring_cloud_service")]),
    why: B("Its apps talk to everything else over public addresses."),
    fix: B("Write network with the subnets of the runtime and the apps; the basic tier has none."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
