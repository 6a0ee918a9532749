//! Rotations that are further apart (AWS Secrets Manager User Guide, "Schedule expressions in Secrets Manager rotation").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

const MAX_DAYS: f64 = 90.0;

/// Whether a schedule rotates often enough: `rate(10 days)`, `rate(4 hours)`, or a `cron()` of every month or every other.
fn is_often(schedule: &str) -> bool {
    let inside = |name: &str| schedule.trim().strip_prefix(name)?.strip_prefix('(')?.strip_suffix(')');
    if let Some((count, unit)) = inside("rate").and_then(|rate| rate.trim().split_once(' ')) {
        let hours = if unit.trim().starts_with("hour") { 1.0 } else { 24.0 };
        return count.parse::<f64>().is_ok_and(|count| count * hours <= MAX_DAYS * 24.0);
    }
    let months = inside("cron").and_then(|cron| cron.split_whitespace().nth(3));
    months.is_some_and(|months| months == "*" || matches!(months.split_once('/'), Some((_, "1" | "2"))))
}

/// Denies each for which that is so.
pub fn check(rotation: &Resource<'_>, cx: &mut Cx<'_>) {
    let rules = rotation.get("rotation_rules");
    let (days, schedule) = (rules.get("automatically_after_days"), rules.get("schedule_expression"));
    let often = days.test_number(|days| days <= MAX_DAYS).or(schedule.test_text(is_often));
    let at = if schedule.is_set() == Truth::True { schedule } else { days };
    cx.deny_if(often.not(), at, || "the secret is rotated less often than every 90 days");
}
