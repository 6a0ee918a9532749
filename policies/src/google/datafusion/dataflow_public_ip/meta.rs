//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-dataflow-public-ip"),
    title: B("Dataflow workers have public addresses"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_94"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_dataflow_job")]),
    why: B("Machines that need nobody from outside can be reached from there."),
    fix: B("Set ip_configuration = \"WORKER_IP_PRIVATE\" in a subnet with Private Google Access."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
