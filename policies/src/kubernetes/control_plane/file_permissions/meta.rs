//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-node-file-permissions"),
    title: B("Files of Kubernetes on a node can be read or changed by others"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KCV-0048"), inputs: B(&[]) }, Alias { id: B("KCV-0050"), inputs: B(&[]) }, Alias { id: B("KCV-0052"), inputs: B(&[]) }, Alias { id: B("KCV-0054"), inputs: B(&[]) }, Alias { id: B("KCV-0056"), inputs: B(&[]) }, Alias { id: B("KCV-0058"), inputs: B(&[]) }, Alias { id: B("KCV-0060"), inputs: B(&[]) }, Alias { id: B("KCV-0062"), inputs: B(&[]) }, Alias { id: B("KCV-0064"), inputs: B(&[]) }, Alias { id: B("KCV-0067"), inputs: B(&[]) }, Alias { id: B("KCV-0068"), inputs: B(&[]) }, Alias { id: B("KCV-0069"), inputs: B(&[]) }, Alias { id: B("KCV-0071"), inputs: B(&[]) }, Alias { id: B("KCV-0073"), inputs: B(&[]) }, Alias { id: B("KCV-0075"), inputs: B(&[]) }, Alias { id: B("KCV-0077"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("NodeInfo")]),
    why: B("Whoever has an account on the node reads the keys of the cluster, or changes what it starts."),
    fix: B("Take all rights from group and others: chmod 600 for files, chmod 700 for the directory of etcd."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
