//! Descriptions of rules, none by default (nifcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_undescribed;

/// Denies each rule without a description of its own.
pub fn check(rule: &Resource<'_>, cx: &mut Cx<'_>) {
    let description = rule.get("description");
    cx.deny_if(is_undescribed(description), description, || "the rule has no description of its own");
}
