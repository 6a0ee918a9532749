//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

pub static META: Meta = Meta {
    id: B("k8s-default-account-token"),
    title: B("Default service account hands out tokens"),
    severity: Severity::Low,
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_41"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.5") }]),
    applies_to: B(&[
        B("ServiceAccount"),
        B("kubernetes_service_account"),
        B("kubernetes_service_account_v1"),
        B("kubernetes_default_service_account"),
        B("kubernetes_default_service_account_v1"),
        B("kubernetes_manifest"),
    ]),
    why: B("Every pod of the namespace that names no service account gets a token of the default one."),
    fix: B("Write automountServiceAccountToken: false in the default service account."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
};
