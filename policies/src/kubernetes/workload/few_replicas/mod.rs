//! Deployments with fewer replicas than asked for. One is the default (API reference, `DeploymentSpec`).

use palisade_policy::Cx;
use palisade_views::{Minimum as Params, Workload};

/// Denies each that no autoscaler looks after.
pub fn check(workload: &Workload<'_>, params: &Params, cx: &mut Cx<'_>) {
    if matches!(workload.kind(), "Deployment" | "DeploymentConfig" | "Rollout") {
        let replicas = workload.spec_field("replicas");
        let few = replicas.number().or(1.0).test(|replicas| replicas < f64::from(params.minimum));
        cx.deny_if(few, replicas, || format!("fewer than {} replicas", params.minimum));
    }
}
