//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-default-service-account"),
    title: B("GKE nodes run as the default service account"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_1"), inputs: B(&[]) }, Alias { id: B("GCP-0050"), inputs: B(&[]) }, Alias { id: B("google-gke-use-service-account"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.2.1") }]),
    applies_to: B(&[B("google_container_cluster"), B("google_container_node_pool")]),
    why: B("The default service account of Compute Engine may edit the whole project unless the organisation prevents it; every pod on the node can ask for its token."),
    fix: B("Make a google_service_account with the role roles/container.defaultNodeServiceAccount and name it in node_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
