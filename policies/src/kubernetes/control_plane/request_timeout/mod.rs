//! How long requests may take (Kubernetes documentation, "kube-apiserver").

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const RULES: [FlagRule; 1] =
    [FlagRule::new(Program::ApiServer, "request-timeout", Must::LastAtMost(300)).default("1m0s")];

/// Denies each program for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
