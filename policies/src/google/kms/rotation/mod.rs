//! Rotation of symmetric keys, none by default; others cannot be rotated by themselves (google provider; Cloud KMS).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// In seconds.
const NINETY_DAYS: f64 = 90.0 * 24.0 * 3600.0;

/// The seconds of a period; `s` is the only unit there is.
fn seconds(period: &str) -> Option<f64> {
    period.strip_suffix('s')?.parse().ok()
}

/// Denies each resource for which that is so.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let period = key.get("rotation_period");
    let in_time = period.test_text(|text| seconds(text).is_some_and(|seconds| seconds <= NINETY_DAYS));
    let rotates = key.get("purpose").text().test_or(Truth::True, |purpose| purpose == "ENCRYPT_DECRYPT");
    cx.deny_if(in_time.not().and(rotates), period, || "the key is not rotated within 90 days");
}
