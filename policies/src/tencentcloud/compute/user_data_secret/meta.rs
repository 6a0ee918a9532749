//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("tencentcloud-user-data-secret"),
    title: B("User data of a Tencent Cloud machine shows a secret"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("secret"),
    provider: B("tencentcloud"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_TC_13"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("tencentcloud_instance")]),
    why: B("Whoever may look at the machine, or runs on it, reads the key."),
    fix: B("Give the machine a CAM role."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
