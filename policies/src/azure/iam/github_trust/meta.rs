//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-github-trust"),
    title: B("Any repository of GitHub can become the application"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_249"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azuread_application_federated_identity_credential"), B("azurerm_federated_identity_credential")]),
    why: B("Whoever has an account on GitHub runs a workflow that signs in as this application."),
    fix: B("Name owner and repository in subject: repo:OWNER/REPOSITORY:environment:NAME."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
