//! Workloads that run on without an objective: OpenSLO's, Sloth's and Pyrra's objects, or a mark of the workload's own.

use palisade_policy::Cx;
use palisade_views::{Answerable, is_marked};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which keys count.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// Labels or annotations, one of which is enough.
    pub keys: Vec<String>,
}

impl Default for Params {
    fn default() -> Self {
        Params { keys: ["slo", "slo-id", "openslo.com/slo"].map(str::to_owned).to_vec() }
    }
}

/// Denies each.
pub fn check(workload: &Answerable<'_>, params: &Params, cx: &mut Cx<'_>) {
    let metadata = workload.metadata();
    let has_one = is_marked(metadata, &params.keys).or(workload.has_objective());
    cx.deny_if(has_one.not(), metadata, || "no service level objective names it");
}
