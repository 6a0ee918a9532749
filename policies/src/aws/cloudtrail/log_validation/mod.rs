//! Trails without digests of their log files, the default (CIS Amazon Web Services Foundations, 3.2).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(trail: &Resource<'_>, cx: &mut Cx<'_>) {
    let validated = trail.get("enable_log_file_validation");
    cx.deny_if(validated.is_true().not(), validated, || "log files can be changed unnoticed");
}
