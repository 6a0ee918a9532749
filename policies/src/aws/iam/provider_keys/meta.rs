//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-provider-keys"),
    title: B("AWS keys are written into the provider"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_41"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("provider.aws")]),
    why: B("Everyone who can read the repository, now or in its history, can act with the keys."),
    fix: B("Leave access_key and secret_key out: the provider finds credentials in the environment, a profile or a role."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
