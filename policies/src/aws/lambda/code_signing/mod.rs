//! Functions without code signing, which is off by default; it does not apply to images (Lambda Developer Guide, "Using
//! code signing to verify code integrity with Lambda").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let signing = function.get("code_signing_config_arn");
    let is_image = function.get("package_type").is("Image");
    cx.deny_if(signing.is_empty().and(is_image.not()), signing, || "code that nobody signed is run");
}
