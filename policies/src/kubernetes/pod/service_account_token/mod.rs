//! Pods that get a service account token.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies pods for which nothing switches it off.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let attr = workload.automount_service_account_token();
    cx.deny_if(attr.is_true_or(true), attr, || "the pod gets a token for the API server");
}
