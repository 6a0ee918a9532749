//! Autoscalers that go below a number of replicas. One is the default (API reference, `HorizontalPodAutoscalerSpec`).

use palisade_policy::Cx;
use palisade_views::{HorizontalPodAutoscaler, Minimum as Params};

/// Denies each.
pub fn check(autoscaler: &HorizontalPodAutoscaler<'_>, params: &Params, cx: &mut Cx<'_>) {
    let replicas = autoscaler.spec("minReplicas");
    let few = replicas.number().or(1.0).test(|replicas| replicas < f64::from(params.minimum));
    cx.deny_if(few, replicas, || format!("fewer than {} replicas at times", params.minimum));
}
