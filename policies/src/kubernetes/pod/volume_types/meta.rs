//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-volume-types"),
    title: B("Pod uses a volume of a type beyond the core set"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0028"), inputs: B(&[]) }, Alias { id: B("restrict-volume-types"), inputs: B(&[]) }, Alias { id: B("K8sPSPVolumeTypes"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("pss-restricted"), id: B("volume types") }]),
    applies_to: B(&[B("*")]),
    why: B("Volumes outside of the core set reach the node or a storage system past the persistent volumes that an administrator set up."),
    fix: B("Use a persistent volume claim, or one of configMap, csi, downwardAPI, emptyDir, ephemeral, projected and secret."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
