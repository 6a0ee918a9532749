//! Audit logs are kept for less than 30 days.

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program};

const RULES: [FlagRule; 1] =
    [FlagRule::new(Program::ApiServer, "audit-log-maxage", Must::BeAtLeast(30)).unless("audit-webhook-config-file")];

/// Denies each program for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
