//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-role-creation"),
    title: B("Custom role may create roles"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AZU-0052"), inputs: B(&[]) }, Alias { id: B("azure-authorization-prevent-custom-role-creation"), inputs: B(&[]) }, Alias { id: B("azure-role-definition-allows-custom-role-creation"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_role_definition")]),
    why: B("Whoever may write role definitions can give the roles that they hold any right."),
    fix: B("Leave Microsoft.Authorization/roleDefinitions/write to owners, or take it away in not_actions."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
