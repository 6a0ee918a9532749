//! LATEST by default (Amazon ECS Developer Guide, "Fargate platform versions").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(service: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = service.get("platform_version");
    cx.deny_if(
        service
            .get("launch_type")
            .is("FARGATE")
            .and(setting.text().or("LATEST".into()).test(|version| version != "LATEST")),
        setting,
        || "the service is held at this platform version",
    );
}
