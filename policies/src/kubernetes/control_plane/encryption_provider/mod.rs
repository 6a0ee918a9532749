//! API server stores secrets unencrypted.

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const RULES: [FlagRule; 1] = [FlagRule::new(Program::ApiServer, "encryption-provider-config", Must::BeSet)];

/// Denies each program for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
