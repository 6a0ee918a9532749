//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-runtime-socket"),
    title: B("Pod mounts the container runtime's socket"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("pod-security"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_27"), inputs: B(&[]) }, Alias { id: B("KSV-0006"), inputs: B(&[]) }, Alias { id: B("docker-sock"), inputs: B(&[]) }, Alias { id: B("disallow-container-sock-mounts"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Whoever reaches the container runtime's socket starts containers as root on the node."),
    fix: B("Take the volume out; build images with a builder that needs no socket."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
