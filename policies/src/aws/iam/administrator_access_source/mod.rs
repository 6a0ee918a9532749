//! Data sources for the policy `AdministratorAccess` of AWS.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::iam::is_looked_up;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let (is_it, at) = is_looked_up(*policy, "AdministratorAccess");
    cx.deny_if(is_it, at, || "AdministratorAccess is looked up");
}
