//! Answers of the metadata service that may travel more than one hop (Amazon EC2 User Guide, "Configure the instance metadata
//! options").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(template: &Resource<'_>, cx: &mut Cx<'_>) {
    let hops = template.get("metadata_options").get("http_put_response_hop_limit");
    cx.deny_if(hops.test_number(|hops| hops > 1.0), hops, || "metadata may travel more than one hop");
}
