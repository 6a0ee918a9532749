//! NONE where nothing is set (ibm provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(settings: &Resource<'_>, cx: &mut Cx<'_>) {
    let factor = settings.get("mfa");
    let none = factor.is_absent().or_else(|| factor.is_ignoring_case("NONE"));
    cx.deny_if(none, factor, || "a password alone is enough to sign in");
}
