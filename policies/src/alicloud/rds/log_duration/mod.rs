//! `log_duration` is off by default (PostgreSQL documentation, "Error Reporting and Logging").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::alicloud::parameter_off;

/// Denies each instance for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_each([parameter_off(*instance, "log_duration")]);
}
