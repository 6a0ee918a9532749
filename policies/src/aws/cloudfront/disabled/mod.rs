//! Distributions that are switched off (AWS provider, `aws_cloudfront_distribution`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = distribution.get("enabled");
    cx.deny_if(setting.is_false(), setting, || "the distribution is switched off");
}
