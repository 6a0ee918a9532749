//! How many events a second are kept (Kubernetes documentation, "kubelet"; 0 means the default).

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const RULES: [FlagRule; 1] = [FlagRule::new(Program::Kubelet, "event-qps", Must::BeAtLeastOrZero(5)).default("50")];

/// Denies each program for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
