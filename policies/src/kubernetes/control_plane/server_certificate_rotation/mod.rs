//! Rotation of kubelets' serving certificates is switched off.

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const RULES: [FlagRule; 2] = [
    FlagRule::new(Program::ControllerManager, "feature-gates", Must::Exclude("RotateKubeletServerCertificate=false")),
    FlagRule::new(Program::Kubelet, "feature-gates", Must::Exclude("RotateKubeletServerCertificate=false")),
];

/// Denies each program for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
