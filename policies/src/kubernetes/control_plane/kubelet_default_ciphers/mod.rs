//! The kubelet takes Go's default suites where none are chosen, CBC modes among them (Kubernetes documentation, "kubelet";
//! CIS Kubernetes Benchmark, 4.2.12).

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program, STRONG_CIPHER_SUITES};

const FLAG: &str = "tls-cipher-suites";

const RULES: [FlagRule; 2] = [
    FlagRule::new(Program::Kubelet, FLAG, Must::BeSet),
    FlagRule::new(Program::Kubelet, FLAG, Must::OnlyInclude(&STRONG_CIPHER_SUITES)),
];

/// Denies each kubelet for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
