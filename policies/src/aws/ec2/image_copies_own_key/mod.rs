//! `kms_key_id` of each distribution (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies each resource for which that is so.
pub fn check(images: &Resource<'_>, cx: &mut Cx<'_>) {
    for copy in images.get("distribution").items().flat_map(|to| to.get("ami_distribution_configuration").items()) {
        let key = copy.get("kms_key_id");
        cx.deny_if(is_named(key).not(), key, || "no key of yours encrypts the copies");
    }
}
