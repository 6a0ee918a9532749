//! etcd members speak without TLS.

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const RULES: [FlagRule; 2] = [
    FlagRule::new(Program::Etcd, "peer-cert-file", Must::BeSet),
    FlagRule::new(Program::Etcd, "peer-key-file", Must::BeSet),
];

/// Denies each program for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
