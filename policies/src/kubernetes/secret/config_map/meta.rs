//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-config-map-secret"),
    title: B("ConfigMap holds a secret"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0109"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ConfigMap"), B("kubernetes_config_map"), B("kubernetes_config_map_v1"), B("kubernetes_config_map_v1_data"), B("kubernetes_manifest")]),
    why: B("ConfigMaps are not secret: who lists them reads them, and no cluster encrypts them."),
    fix: B("Move the value to a Secret, or to a store of secrets that the workload reads."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
