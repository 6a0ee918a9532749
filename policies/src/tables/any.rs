//! Meta data of the policies in `any`. Made by `cargo xtask gen` from their pages: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

/// Resource lacks a required tag.
pub static REQUIRED_TAGS: Meta = Meta {
    id: B("required-tags"),
    title: B("Resource lacks a required tag"),
    severity: Severity::Medium,
    family: B("missing-tags"),
    provider: B("any"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("aws_resource_missing_tags"), inputs: B(&[]) },
        Alias { id: B("azurerm_resource_missing_tags"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("Costs, owners and incidents are told apart by tags; a resource without them belongs to nobody."),
    fix: B(
        "Set the tags on the resource, or once for all resources in the provider's default_tags (AWS) or default_labels (Google).",
    ),
    page: B(include_str!("../any/tags/required_tags/policy.md")),
    links: B(&[]),
};

/// Resource has no tags.
pub static UNTAGGED_RESOURCE: Meta = Meta {
    id: B("untagged-resource"),
    title: B("Resource has no tags"),
    severity: Severity::Low,
    family: B("missing-tags"),
    provider: B("any"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[
        Alias { id: B("CKV_AWS_153"), inputs: B(&[]) },
        Alias { id: B("CKV_GCP_21"), inputs: B(&[]) },
        Alias { id: B("GCP-0051"), inputs: B(&[]) },
        Alias { id: B("google-gke-use-cluster-labels"), inputs: B(&[]) },
    ]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A resource without any tag shows up in bills and incidents without an owner."),
    fix: B(
        "Tag it, or tag all resources of the provider with default_tags (AWS) or default_labels (Google). To require certain keys, list them in the parameters of required-tags.",
    ),
    page: B(include_str!("../any/tags/untagged_resource/policy.md")),
    links: B(&[]),
};
