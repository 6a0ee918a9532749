//! Version 1 is taken by default (SageMaker API, `InstanceMetadataServiceConfiguration`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(notebook: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting =
        notebook.get("instance_metadata_service_configuration").get("minimum_instance_metadata_service_version");
    cx.deny_if(setting.is("2").not(), setting, || "the metadata service answers without a session");
}
