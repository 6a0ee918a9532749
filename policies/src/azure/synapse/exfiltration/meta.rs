//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-synapse-exfiltration"),
    title: B("Synapse workspace can send data anywhere"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_157"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_synapse_workspace")]),
    why: B("A script in the workspace can copy its data to any tenant."),
    fix: B("Set data_exfiltration_protection_enabled = true and list the tenants in linking_allowed_for_aad_tenant_ids."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
