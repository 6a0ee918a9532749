//! Both versions answer by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("instance_options").get("are_legacy_imds_endpoints_disabled");
    cx.deny_if(setting.is_true().not(), setting, || "version 1 of the metadata service answers");
}
