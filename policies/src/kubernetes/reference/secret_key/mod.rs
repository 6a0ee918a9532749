//! References to keys that a Secret of the run does not have.

use palisade_policy::Cx;
use palisade_views::Deployed;

/// Denies each.
pub fn check(deployed: &Deployed<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(deployed.missing_secret_keys());
}
