//! What Palo Alto offers in a profile (panos provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(profile: &Resource<'_>, cx: &mut Cx<'_>) {
    for algorithm in profile.get("authentications").items() {
        let weak = algorithm.is_one_of(&["none", "md5", "sha1"]);
        cx.deny_if(weak, algorithm, || "this algorithm is weak");
    }
}
