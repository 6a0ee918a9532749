//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-compute-project-ssh-keys"),
    title: B("Virtual machine accepts the SSH keys of the whole project"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_32"), inputs: B(&[]) }, Alias { id: B("GCP-0030"), inputs: B(&[]) }, Alias { id: B("google-compute-no-project-wide-ssh-keys"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("4.3") }]),
    applies_to: B(&[B("google_compute_instance"), B("google_compute_instance_template"), B("google_compute_region_instance_template"), B("google_compute_instance_from_template")]),
    why: B("One stolen key of the project opens every machine that accepts them."),
    fix: B("Set block-project-ssh-keys = true in metadata, or use OS Login."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("metadata.block-project-ssh-keys"), value: Literal::Bool(true) }]) }]),
};
