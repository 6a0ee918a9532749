//! The plugin was off by default, and is gone since Kubernetes 1.25 (Kubernetes documentation, "Pod Security Policies").

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const PLUGIN: Must = Must::Include("PodSecurityPolicy");

const RULES: &[FlagRule] = &[FlagRule::new(Program::ApiServer, "enable-admission-plugins", PLUGIN).until(1, 25)];

/// Denies an API server without it.
pub fn check(control_plane: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(control_plane.breaking(RULES));
}
