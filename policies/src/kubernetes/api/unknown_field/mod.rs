//! Fields that no release of Kubernetes knows for the object's kind.

use palisade_policy::Cx;
use palisade_views::ApiObject;

/// Denies each.
pub fn check(object: &ApiObject<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(object.unknown_fields());
}
