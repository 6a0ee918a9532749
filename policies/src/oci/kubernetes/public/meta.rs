//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-kubernetes-public"),
    title: B("OCI Kubernetes has a public control plane"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("oci"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("oci_containerengine_cluster")]),
    why: B("Credentials that leak work from everywhere on the internet."),
    fix: B("Set is_public_ip_enabled = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
