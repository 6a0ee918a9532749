//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-container-group-plain-environment"),
    title: B("Environment of a container is shown to everyone who may look at it"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("secret"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_235"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_group")]),
    why: B("The portal and the API show these values to everyone who may read the group's properties."),
    fix: B("Write what has to stay secret in secure_environment_variables."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
