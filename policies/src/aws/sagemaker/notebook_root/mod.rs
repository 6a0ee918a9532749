//! Notebooks whose users are root, the default (AWS provider, `aws_sagemaker_notebook_instance`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(notebook: &Resource<'_>, cx: &mut Cx<'_>) {
    let root = notebook.get("root_access");
    cx.deny_if(root.is("Disabled").not(), root, || "users of the notebook are root");
}
