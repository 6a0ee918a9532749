//! Plugins for security contexts before Kubernetes 1.25, which has none of the two by default and a third one instead
//! (Kubernetes documentation, "Admission Controllers Reference").

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const PLUGINS: Must = Must::IncludeAny(&["PodSecurityPolicy", "SecurityContextDeny"]);

const RULES: &[FlagRule] = &[FlagRule::new(Program::ApiServer, "enable-admission-plugins", PLUGINS).until(1, 25)];

/// Denies an API server without one.
pub fn check(control_plane: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(control_plane.breaking(RULES));
}
