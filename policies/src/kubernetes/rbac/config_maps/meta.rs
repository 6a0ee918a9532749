//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-manage-config-maps"),
    title: B("Role can create or change ConfigMaps"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0049"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Role"), B("ClusterRole"), B("kubernetes_role"), B("kubernetes_role_v1"), B("kubernetes_cluster_role"), B("kubernetes_cluster_role_v1"), B("kubernetes_manifest")]),
    why: B("What a program reads from its ConfigMap decides what it does: addresses, commands, feature switches."),
    fix: B("Leave changes to the deployment system, or name the ConfigMaps in resourceNames, which does not limit what may be created."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
