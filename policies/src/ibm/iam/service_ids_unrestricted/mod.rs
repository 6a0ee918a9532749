//! Not restricted where nothing is set (ibm provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(settings: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = settings.get("restrict_create_service_id");
    cx.deny_if(setting.is_ignoring_case("RESTRICTED").not(), setting, || "everybody may make service ids");
}
