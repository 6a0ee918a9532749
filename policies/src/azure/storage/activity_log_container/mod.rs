//! Containers of accounts that a log profile writes to or that alerts on the activity log watch.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each public container of such an account.
pub fn check(account: &Linked<'_>, cx: &mut Cx<'_>) {
    let sinks = ["azurerm_monitor_log_profile", "azurerm_monitor_activity_log_alert"];
    let holds_logs = Truth::any(sinks.map(|kind| account.any_of(kind, |_| Truth::True)));
    for (container, is) in account.parts("azurerm_storage_container") {
        let access = container.get("container_access_type");
        let public = access.is_one_of(&["blob", "container"]);
        cx.deny_if(
            is.and(public).and(holds_logs),
            access,
            || "everyone can read this container beside the activity log",
        );
    }
}
