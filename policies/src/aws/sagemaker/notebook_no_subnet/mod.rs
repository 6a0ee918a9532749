//! Without `subnet_id` it runs in a VPC of the service (SageMaker Developer Guide, "Connect a notebook instance to resources in a VPC").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(notebook: &Resource<'_>, cx: &mut Cx<'_>) {
    let subnet_id = notebook.get("subnet_id");
    cx.deny_if(is_blank(subnet_id), subnet_id, || "the notebook is in no subnet of yours");
}
