//! Signed commits, not required by default (github provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(protection: &Resource<'_>, cx: &mut Cx<'_>) {
    let signed = protection.get("require_signed_commits");
    cx.deny_if(signed.is_true().not(), signed, || "commits need not be signed");
}
