//! API versions that the cluster does not serve any more.

use palisade_policy::Cx;
use palisade_views::{ApiObject, TargetCluster as Params};

/// Denies each.
pub fn check(object: &ApiObject<'_>, params: &Params, cx: &mut Cx<'_>) {
    cx.deny_each(object.removed(params));
}
