//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("yandex-compute-serial-console"),
    title: B("Yandex machine opens its serial console"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("yandex"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_YC_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("yandex_compute_instance")]),
    why: B("Whoever has a key gets in past every security group."),
    fix: B("Drop serial-port-enable from metadata."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
