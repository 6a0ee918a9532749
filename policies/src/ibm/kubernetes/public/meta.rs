//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ibm-kubernetes-public"),
    title: B("IBM Cloud Kubernetes has a public control plane"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("ibm"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_IBM_7"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ibm_container_cluster")]),
    why: B("Credentials that leak work from everywhere on the internet."),
    fix: B("Set private_service_endpoint = true and public_service_endpoint = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
