//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-gateway-http"),
    title: B("Application gateway takes requests without TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_217"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_application_gateway")]),
    why: B("Passwords and cookies travel in plain text between browsers and the gateway."),
    fix: B("Set protocol = \"Https\", or let the listener do nothing but redirect to one that does."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
