//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-organization-elevated"),
    title: B("Member of a Yandex organisation has an elevated role"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_21"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_organizationmanager_organization_iam_member"), B("yandex_organizationmanager_organization_iam_binding")]),
    why: B("Whoever holds the role, or takes over who does, can change everything in the organisation."),
    fix: B("Grant roles of single services, and viewer for reading."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
