//! Those without a managed identity, or with one of no type.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each.
pub fn check(service: &Resource<'_>, cx: &mut Cx<'_>) {
    let identity = service.get("identity").get("type");
    cx.deny_if(is_blank(identity), identity, || "it has no managed identity");
}
