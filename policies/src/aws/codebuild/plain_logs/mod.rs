//! Off by default (AWS provider 6.25, `encryption_disabled`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(build: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = build.get("logs_config").get("s3_logs").get("encryption_disabled");
    cx.deny_if(setting.is_true(), setting, || "logs in S3 are not encrypted");
}
