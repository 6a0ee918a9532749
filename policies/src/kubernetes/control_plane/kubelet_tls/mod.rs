//! Kubelet has no certificate of its own.

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const RULES: [FlagRule; 2] = [
    FlagRule::new(Program::Kubelet, "tls-cert-file", Must::BeSet).unless("rotate-server-certificates"),
    FlagRule::new(Program::Kubelet, "tls-private-key-file", Must::BeSet).unless("rotate-server-certificates"),
];

/// Denies each program for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
