//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-dataproc-public-ip"),
    title: B("Dataproc machines have public addresses"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_103"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_dataproc_cluster")]),
    why: B("The interfaces of Hadoop and Spark on them ask for no password."),
    fix: B("Set internal_ip_only = true in a subnet with Private Google Access."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
