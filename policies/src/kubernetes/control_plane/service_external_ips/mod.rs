//! The admission plugin is off by default (Kubernetes, "Admission Control in Kubernetes"; CIS Kubernetes Benchmark from
//! 1.24 on).

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const RULES: [FlagRule; 1] =
    [FlagRule::new(Program::ApiServer, "enable-admission-plugins", Must::Include("DenyServiceExternalIPs"))];

/// Denies each program for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
