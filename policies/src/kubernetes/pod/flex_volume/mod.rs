//! Volumes of this type but for allowed drivers (Kubernetes, "Volumes", flexVolume).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Workload;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which drivers are allowed.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// Drivers, as volumes name them: `example/lvm`.
    pub allowed: Vec<String>,
}

/// Denies each volume with another driver.
pub fn check(workload: &Workload<'_>, params: &Params, cx: &mut Cx<'_>) {
    let allowed = params.allowed.iter().map(String::as_str).collect::<Vec<_>>();
    for volume in workload.volumes() {
        let flex = workload.field(volume, "flexVolume");
        let driver = flex.get("driver");
        // Without allowed ones every driver is another, whichever it is.
        let is_allowed = if allowed.is_empty() { Truth::False } else { driver.is_one_of(&allowed) };
        let other = flex.is_set().and(is_allowed.not());
        cx.deny_if(other, driver, || "the volume runs a program of the node");
    }
}
