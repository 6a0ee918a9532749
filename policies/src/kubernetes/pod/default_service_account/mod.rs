//! Pods without a service account of their own.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies pods that run as the default one and get its token.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let account = workload.pod_field("serviceAccountName");
    let default = account.is_empty().or_else(|| account.is("default"));
    let token = workload.automount_service_account_token().is_true_or(true);
    cx.deny_if(default.and(token), account, || "the pod runs as the default service account");
}
