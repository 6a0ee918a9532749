//! Containers of accounts whose blob service logs no reading.

use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::logs_category;

/// Denies each container of such an account.
pub fn check(account: &Linked<'_>, cx: &mut Cx<'_>) {
    let insights = account.any_of("azurerm_log_analytics_storage_insights", |i| i.get("blob_container_names").is_set());
    let silent = insights.or_else(|| logs_category(account, "blobServices", "StorageRead")).not();
    for (container, is) in account.parts("azurerm_storage_container") {
        cx.deny_if(is.and(silent), container.root(), || "nothing logs who reads the blobs of this container");
    }
}
