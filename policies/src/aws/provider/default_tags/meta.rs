//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-provider-default-tags"),
    title: B("AWS provider sets no default tags"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-tags"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("aws_provider_missing_default_tags"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("provider.aws")]),
    why: B("A resource that nobody tags by hand has no owner: tags of the provider reach all that it makes."),
    fix: B("Write default_tags in the provider's block."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
