//! Images from registries outside of a list.

use palisade_model::{Attr, Truth};
use palisade_policy::Cx;
use palisade_views::Workload;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which registries are allowed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// Hosts of registries, as images name them; `docker.io` where they name none.
    pub allowed: Vec<String>,
    /// Images that are allowed besides, as containers name them; one that ends in `*` is for all that start so. Nothing is
    /// denied while both lists are empty.
    pub images: Vec<String>,
}

fn is_like(image: Attr<'_>, pattern: &str) -> Truth {
    pattern.strip_suffix('*').map_or_else(|| image.is(pattern), |start| image.starts_with(start))
}

/// Denies each image from elsewhere.
pub fn check(workload: &Workload<'_>, params: &Params, cx: &mut Cx<'_>) {
    let is_limited = !(params.allowed.is_empty() && params.images.is_empty());
    for container in workload.containers().filter(|_| is_limited) {
        let named = params.images.iter().map(|pattern| is_like(container.image(), pattern));
        let allowed = container.image_host_is(|host| params.allowed.iter().any(|allowed| allowed == host));
        let elsewhere = container.image().is_set().and(allowed.or(Truth::any(named)).not());
        cx.deny_if(elsewhere, container.image(), || {
            format!("the image of {} comes from a registry that is not allowed", container.title())
        });
    }
}
