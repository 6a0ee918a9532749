//! Data sources for images of any owner: a lookup by name can be answered by anyone (Datadog Security Labs, "whoAMI").

use palisade_model::Resource;
use palisade_policy::Cx;

const OWNERS: [&str; 3] = ["owner-alias", "owner-id", "image-id"];

/// Denies each resource for which that is so.
pub fn check(image: &Resource<'_>, cx: &mut Cx<'_>) {
    let owned = image.get("filter").any(|filter| filter.get("name").is_one_of(&OWNERS));
    let named = image.get("owners").is_empty().not().or_else(|| owned);
    cx.deny_if(named.not(), image.get("owners"), || "the image may be anyone's");
}
