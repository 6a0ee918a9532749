//! Off by default; without a key the one of AWS is used (AWS provider 6.25, `performance_insights_kms_key_id`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::names_own_key;

/// Denies a database with insights for which no key of the customer's is named.
pub fn check(database: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = database.get("performance_insights_kms_key_id");
    let enabled = database.get("performance_insights_enabled").is_true();
    cx.deny_if(enabled.and(names_own_key(key).not()), key, || "insights are encrypted with no key of yours");
}
