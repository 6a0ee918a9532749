//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-notebook-no-integrity-monitoring"),
    title: B("Nobody checks what a notebook starts"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_127"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_notebooks_instance"), B("google_workbench_instance")]),
    why: B("What was measured at the start is compared with nothing, so that a changed boot loader or kernel is not noticed."),
    fix: B("Leave enable_integrity_monitoring of shielded_instance_config on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
