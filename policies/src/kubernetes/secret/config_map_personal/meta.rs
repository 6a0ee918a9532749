//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-config-map-personal-data"),
    title: B("ConfigMap holds personal data"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-01010"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("ConfigMap"), B("kubernetes_config_map"), B("kubernetes_config_map_v1"), B("kubernetes_config_map_v1_data"), B("kubernetes_manifest")]),
    why: B("ConfigMaps are read by whoever may list them; user names and addresses of people do not belong there."),
    fix: B("Move the value to a Secret or out of the cluster."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
