//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-service-account-token"),
    title: B("Pod gets a service account token"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sPSPAutomountServiceAccountTokenPod"), inputs: B(&[]) }, Alias { id: B("CKV_K8S_38"), inputs: B(&[]) }, Alias { id: B("KSV-0036"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.6") }]),
    applies_to: B(&[B("*")]),
    why: B("Whoever breaks into the pod has the token, and with it what the service account may do."),
    fix: B("Set automountServiceAccountToken: false for pods that do not talk to the API server."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Pod, changes: B(&[Change::Set { path: B("automountServiceAccountToken"), value: Literal::Bool(false) }]) }]),
};
