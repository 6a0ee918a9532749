//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("ncp-launch-unencrypted"),
    title: B("NCP launch configuration makes unencrypted servers"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("ncp"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_NCP_7"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ncloud_launch_configuration")]),
    why: B("Whoever gets at the storage can read the data."),
    fix: B("Set is_encrypted_volume = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
