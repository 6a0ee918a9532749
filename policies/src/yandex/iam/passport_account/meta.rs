//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-passport-account"),
    title: B("Role is granted to a personal Yandex account"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("yandex"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_24"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_resourcemanager_folder_iam_member"), B("yandex_resourcemanager_folder_iam_binding"), B("yandex_resourcemanager_cloud_iam_member"), B("yandex_resourcemanager_cloud_iam_binding"), B("yandex_organizationmanager_organization_iam_member"), B("yandex_organizationmanager_organization_iam_binding")]),
    why: B("The account, its password and its second factor belong to a person and outlive the job."),
    fix: B("Grant to service accounts and federated accounts."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
