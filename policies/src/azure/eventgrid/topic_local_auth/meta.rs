//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-eventgrid-topic-local-auth"),
    title: B("Event Grid topic takes access keys"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_192"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_eventgrid_topic")]),
    why: B("An access key belongs to nobody, does not expire by itself and gets around conditional access."),
    fix: B("Set local_auth_enabled = false and sign in through Entra ID."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
