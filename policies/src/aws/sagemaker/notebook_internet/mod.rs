//! Notebooks that reach the internet directly, as by default (AWS provider, `aws_sagemaker_notebook_instance`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(notebook: &Resource<'_>, cx: &mut Cx<'_>) {
    let access = notebook.get("direct_internet_access");
    cx.deny_if(access.is("Disabled").not(), access, || "the notebook reaches the internet past the VPC");
}
