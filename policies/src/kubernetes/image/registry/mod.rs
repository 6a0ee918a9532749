//! Images from registries outside of a list.

use palisade_policy::Cx;
use palisade_views::Workload;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which registries are allowed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// Hosts of registries, as images name them; `docker.io` where they name none. Nothing is denied while it is empty.
    pub allowed: Vec<String>,
}

/// Denies each image from elsewhere.
pub fn check(workload: &Workload<'_>, params: &Params, cx: &mut Cx<'_>) {
    for container in workload.containers().filter(|_| !params.allowed.is_empty()) {
        let allowed = container.image_host_is(|host| params.allowed.iter().any(|allowed| allowed == host));
        let elsewhere = container.image().is_set().and(allowed.not());
        cx.deny_if(elsewhere, container.image(), || {
            format!("the image of {} comes from a registry that is not allowed", container.title())
        });
    }
}
