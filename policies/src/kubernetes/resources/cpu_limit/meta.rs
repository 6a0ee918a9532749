//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Input, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-cpu-limit"),
    title: B("Container has no CPU limit"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("missing-resource-limits"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict, Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sRequiredResources"), inputs: B(&[]) }, Alias { id: B("CKV_K8S_11"), inputs: B(&[Input::K8s]) }, Alias { id: B("CKV_K8S_11"), inputs: B(&[Input::Tf, Input::TfPlan]) }, Alias { id: B("KSV-0011"), inputs: B(&[]) }, Alias { id: B("unset-cpu-requirements"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("*")]),
    why: B("A container without a CPU limit can take all idle CPU of its node. The other side of the trade: a limit throttles the container even where the node is idle, so many teams set requests only."),
    fix: B("Set resources.limits.cpu where neighbours need protection; leave it out on purpose where latency matters more."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
