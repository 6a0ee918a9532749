//! Password policies that leave `require_uppercase_characters` off, its default (IAM API, `UpdateAccountPasswordPolicy`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let required = policy.get("require_uppercase_characters");
    cx.deny_if(required.is_true().not(), required, || "a password needs no upper-case letter");
}
