//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-service-fabric-no-directory"),
    title: B("Service Fabric cluster does not sign clients in with Entra ID"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_126"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_service_fabric_cluster")]),
    why: B("Clients are known by certificates alone, which are copied and not taken back when people leave."),
    fix: B("Write azure_active_directory with the tenant and its two applications."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
