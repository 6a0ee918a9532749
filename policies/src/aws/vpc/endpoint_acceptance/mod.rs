//! Endpoint services that accept connections without being asked (AWS PrivateLink Guide, "Accept or reject connection
//! requests").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(service: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = service.get("acceptance_required");
    cx.deny_if(setting.is_true().not(), setting, || "connections are accepted without anyone looking");
}
