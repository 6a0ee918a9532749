//! Resource quotas that do not bound CPU and memory.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::ResourceQuota;

/// Denies each.
pub fn check(quota: &ResourceQuota<'_>, cx: &mut Cx<'_>) {
    let hard = quota.spec("hard");
    // `cpu` and `memory` are the requests' older names.
    let bounds = [
        ["requests.cpu", "cpu"],
        ["requests.memory", "memory"],
        ["limits.cpu", "limits.cpu"],
        ["limits.memory", "limits.memory"],
    ];
    let complete = Truth::all(bounds.map(|names| Truth::any(names.map(|name| hard.member(name).is_set()))));
    cx.deny_if(complete.not(), hard, || "the quota does not bound CPU and memory");
}
