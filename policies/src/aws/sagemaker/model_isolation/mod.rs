//! Models without network isolation, off by default (AWS provider, `aws_sagemaker_model`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(model: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = model.get("enable_network_isolation");
    cx.deny_if(setting.is_true().not(), setting, || "the containers of the model can reach the network");
}
