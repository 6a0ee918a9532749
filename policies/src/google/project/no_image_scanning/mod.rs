//! The list is of all services of the project (google provider 2, `google_project_services`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(project: &Resource<'_>, cx: &mut Cx<'_>) {
    let services = project.get("services");
    let scanned = services.any(|service| service.is("containerscanning.googleapis.com"));
    cx.deny_if(scanned.not(), services, || "images are not scanned");
}
