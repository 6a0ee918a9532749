//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-node-file-ownership"),
    title: B("Files of Kubernetes on a node belong to somebody else"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KCV-0049"), inputs: B(&[]) }, Alias { id: B("KCV-0051"), inputs: B(&[]) }, Alias { id: B("KCV-0053"), inputs: B(&[]) }, Alias { id: B("KCV-0055"), inputs: B(&[]) }, Alias { id: B("KCV-0057"), inputs: B(&[]) }, Alias { id: B("KCV-0059"), inputs: B(&[]) }, Alias { id: B("KCV-0061"), inputs: B(&[]) }, Alias { id: B("KCV-0063"), inputs: B(&[]) }, Alias { id: B("KCV-0065"), inputs: B(&[]) }, Alias { id: B("KCV-0066"), inputs: B(&[]) }, Alias { id: B("KCV-0070"), inputs: B(&[]) }, Alias { id: B("KCV-0072"), inputs: B(&[]) }, Alias { id: B("KCV-0074"), inputs: B(&[]) }, Alias { id: B("KCV-0076"), inputs: B(&[]) }, Alias { id: B("KCV-0078"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("NodeInfo")]),
    why: B("Their owner reads the keys of the cluster, or changes what it starts."),
    fix: B("Give them to root:root, and the directory of etcd to etcd:etcd."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
