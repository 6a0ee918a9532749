//! Tables of accounts whose table service logs no reading.

use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::logs_category;

/// Denies each table of such an account.
pub fn check(account: &Linked<'_>, cx: &mut Cx<'_>) {
    let insights = account.any_of("azurerm_log_analytics_storage_insights", |i| i.get("table_names").is_set());
    let silent = insights.or_else(|| logs_category(account, "tableServices", "StorageRead")).not();
    for (table, is) in account.parts("azurerm_storage_table") {
        cx.deny_if(is.and(silent), table.root(), || "nothing logs who reads this table");
    }
}
