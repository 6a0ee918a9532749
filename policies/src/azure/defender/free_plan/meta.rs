//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-defender-free"),
    title: B("Microsoft Defender watches resources with its free plan only"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_19"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_55"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_61"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_69"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_79"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_84"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_85"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_86"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_87"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_234"), inputs: B(&[]) }, Alias { id: B("AZU-0045"), inputs: B(&[]) }, Alias { id: B("azure-securitycenter-enable-standard-subscription"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_security_center_subscription_pricing")]),
    why: B("The free plan gives advice but detects no attacks."),
    fix: B("Set tier = \"Standard\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("tier"), value: Literal::Text(B("Standard")) }]) }]),
};
