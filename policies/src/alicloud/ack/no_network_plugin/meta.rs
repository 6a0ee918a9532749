//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-ack-no-network-plugin"),
    title: B("ACK cluster has no network plugin with policies"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("alicloud"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_26"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_cs_kubernetes"), B("alicloud_cs_managed_kubernetes")]),
    why: B("Without Terway or Flannel, and addresses for pods, the cluster does not start or nothing separates its pods."),
    fix: B("Add terway-eniip with pod_vswitch_ids that no node uses, or flannel with pod_cidr."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
