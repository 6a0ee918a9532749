//! Environments without enhanced health reports, or that do not keep them (AWS Elastic Beanstalk Developer Guide, "Enhanced
//! health reporting and monitoring").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(environment: &Resource<'_>, cx: &mut Cx<'_>) {
    let settings = environment.get("setting");
    let enhanced = settings.any(|setting| {
        let (name, value) = (setting.get("name"), setting.get("value"));
        let streams = name.is("HealthStreamingEnabled").and(value.is_ignoring_case("true"));
        streams.or(name.is("SystemType").and(value.is("enhanced")))
    });
    cx.deny_if(enhanced.not(), environment.root(), || "only basic health is reported");
}
