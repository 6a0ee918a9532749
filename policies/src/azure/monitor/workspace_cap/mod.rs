//! Workspaces without a daily cap: -1, the default, is unlimited (azurerm, `daily_quota_gb`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(workspace: &Resource<'_>, cx: &mut Cx<'_>) {
    let quota = workspace.get("daily_quota_gb");
    cx.deny_if(quota.number().or(-1.0).test(|gigabytes| gigabytes < 0.0), quota, || "nothing caps a day's logs");
}
