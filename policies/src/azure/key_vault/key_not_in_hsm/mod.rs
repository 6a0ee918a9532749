//! Keys of a type without `-HSM`.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let kind = resource.get("key_type");
    cx.deny_if(kind.is_one_of(&["RSA", "EC"]), kind, || "the key is kept in software");
}
