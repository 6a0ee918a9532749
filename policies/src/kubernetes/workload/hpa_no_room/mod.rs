//! Autoscalers whose bounds are too close; the lower one is 1 by default (API reference,
//! `HorizontalPodAutoscalerSpec`).

use palisade_model::{Fact, Truth};
use palisade_policy::Cx;
use palisade_views::HorizontalPodAutoscaler;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much room is enough.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// By how many replicas the upper bound has to be above the lower one.
    pub spread: u32,
}

impl Default for Params {
    fn default() -> Self {
        Params { spread: 1 }
    }
}

/// Denies each.
pub fn check(autoscaler: &HorizontalPodAutoscaler<'_>, params: &Params, cx: &mut Cx<'_>) {
    let (least, most) = (autoscaler.spec("minReplicas"), autoscaler.spec("maxReplicas"));
    let narrow = match (least.number().or(1.0), most.number()) {
        (Fact::Known(least), Fact::Known(most)) => (most - least < f64::from(params.spread)).into(),
        // Without an upper bound the API server takes no autoscaler.
        (_, Fact::Absent) => Truth::False,
        (Fact::Unknown(causes), _) | (_, Fact::Unknown(causes)) => Truth::Unknown(causes),
        (Fact::Absent, Fact::Known(_)) => Truth::False,
    };
    cx.deny_if(narrow, most, || "the autoscaler has no room to scale");
}
