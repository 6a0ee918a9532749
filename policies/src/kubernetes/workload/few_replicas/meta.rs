//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-few-replicas"),
    title: B("Deployment has few replicas"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("minimum-three-replicas"), inputs: B(&[]) }, Alias { id: B("deployment-has-multiple-replicas"), inputs: B(&[]) }, Alias { id: B("K8sReplicaLimits"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("With one or two replicas a node that goes down, or an update, takes the service or its reserve away. An autoscaler may set another number: its own policy judges that."),
    fix: B("Write replicas: 3 or more; the parameter minimum sets another bar."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
