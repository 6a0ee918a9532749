//! Limits that are more than some times their requests.

use palisade_model::Fact;
use palisade_policy::Cx;
use palisade_views::{Workload, quantity};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How far limits and requests may be apart.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// How many times its request a limit may be.
    pub maximum: f64,
}

impl Default for Params {
    fn default() -> Self {
        Params { maximum: 2.0 }
    }
}

/// Denies each limit that is further from its request.
pub fn check(workload: &Workload<'_>, params: &Params, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        for name in ["cpu", "memory"] {
            let (request, limit) = (container.own_request(name), container.own_limit(name));
            let times = quantity(limit).and_then(|limit| {
                quantity(request).and_then(|request| limit.ratio(request).map_or(Fact::Absent, Fact::Known))
            });
            cx.deny_if(times.test(|times| times > params.maximum), limit, || {
                format!("the {name} limit of {} is more than {} times its request", container.title(), params.maximum)
            });
        }
    }
}
