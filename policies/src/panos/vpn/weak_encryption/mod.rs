//! What Palo Alto offers in a profile (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(profile: &Resource<'_>, cx: &mut Cx<'_>) {
    for algorithm in profile.get("encryptions").items() {
        let weak = algorithm.is_one_of(&["des", "3des", "aes-128-cbc", "aes-192-cbc", "aes-256-cbc", "null"]);
        cx.deny_if(weak, algorithm, || "this algorithm is weak");
    }
}
