//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("oci-kubernetes-no-security-group"),
    title: B("OCI Kubernetes has no security group"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("oci"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_OCI_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("oci_containerengine_cluster")]),
    why: B("The endpoint of the control plane has the rules of its subnet only."),
    fix: B("Name nsg_ids in endpoint_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
