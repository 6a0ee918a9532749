//! API server allows weak ciphers.

use palisade_policy::Cx;
use palisade_views::ControlPlane;
use palisade_views::kubernetes::{FlagRule, Must, Program, STRONG_CIPHER_SUITES};

const RULES: [FlagRule; 1] =
    [FlagRule::new(Program::ApiServer, "tls-cipher-suites", Must::OnlyInclude(&STRONG_CIPHER_SUITES))];

/// Denies each program for which that is so.
pub fn check(programs: &ControlPlane<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(programs.breaking(&RULES));
}
