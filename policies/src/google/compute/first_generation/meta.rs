//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-first-generation"),
    title: B("Virtual machine is of the first generation"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("google"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("google_compute_instance"), B("google_compute_instance_template"), B("google_compute_region_instance_template"), B("google_container_cluster"), B("google_container_node_pool"), B("google_dataproc_cluster"), B("google_workbench_instance")]),
    why: B("Machines of the first generation cost more for the same work than those that came after them."),
    fix: B("Take the same shape of e2, n2, n2d or a newer series: e2-standard-4 for n1-standard-4, e2-micro for f1-micro."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
