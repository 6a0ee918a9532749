//! API versions that a later cluster does not serve.

use palisade_policy::Cx;
use palisade_views::{ApiObject, TargetCluster as Params};

/// Denies each.
pub fn check(object: &ApiObject<'_>, params: &Params, cx: &mut Cx<'_>) {
    cx.deny_each(object.deprecated(params));
}
