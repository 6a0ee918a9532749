//! Images by the start of their names; k8s.gcr.io is frozen since April 2023 (Kubernetes, "k8s.gcr.io Image Registry
//! Will Be Frozen").

use palisade_policy::Cx;
use palisade_views::Workload;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which registries are given up.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// What names of images there start with: a registry, perhaps with a path, and a slash.
    pub prefixes: Vec<String>,
}

impl Default for Params {
    fn default() -> Self {
        Params { prefixes: vec!["k8s.gcr.io/".to_owned()] }
    }
}

/// Denies each image from there.
pub fn check(workload: &Workload<'_>, params: &Params, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for prefix in &params.prefixes {
            let image = container.image();
            cx.deny_if(image.starts_with(prefix), image, || {
                format!("the image of {} comes from {}", container.title(), prefix.trim_end_matches('/'))
            });
        }
    }
}
