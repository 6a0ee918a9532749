//! Workloads that run on without a label or annotation that says who is on call.

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
        Params {
            keys: ["on-call", "oncall", "on_call", "pagerduty.com/service-id", "opsgenie.com/team"]
                .map(str::to_owned)
                .to_vec(),
        }
    }
}

/// Denies each.
pub fn check(workload: &Answerable<'_>, params: &Params, cx: &mut Cx<'_>) {
    let metadata = workload.metadata();
    cx.deny_if(is_marked(metadata, &params.keys).not(), metadata, || "nothing says who is on call for it");
}
