//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("required-tags"),
    title: B("Resource lacks a required tag"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("missing-tags"),
    provider: B("any"),
    profiles: B(&[Profile::Recommended, Profile::Cost, Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("aws_resource_missing_tags"), inputs: B(&[]) }, Alias { id: B("azurerm_resource_missing_tags"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Costs, owners and incidents are told apart by tags; a resource without them belongs to nobody."),
    fix: B("Set the tags on the resource, or once for all resources in the provider's default_tags (AWS) or default_labels (Google)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
