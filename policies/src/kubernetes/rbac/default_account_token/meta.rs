//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-default-account-token"),
    title: B("Default service account hands out tokens"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_41"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.5") }]),
    applies_to: B(&[B("ServiceAccount"), B("kubernetes_service_account"), B("kubernetes_service_account_v1"), B("kubernetes_default_service_account"), B("kubernetes_default_service_account_v1"), B("kubernetes_manifest")]),
    why: B("Every pod of the namespace that names no service account gets a token of the default one."),
    fix: B("Write automountServiceAccountToken: false in the default service account."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[B("ServiceAccount")]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("automountServiceAccountToken"), value: Literal::Bool(false) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("automount_service_account_token"), value: Literal::Bool(false) }]) }]),
};
