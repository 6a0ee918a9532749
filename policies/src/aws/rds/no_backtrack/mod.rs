//! Off by default, and for Aurora MySQL alone (Amazon Aurora User Guide, "Backtracking an Aurora DB cluster"). `aurora` is the
//! engine where none is set in releases of the provider before 5.0.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("backtrack_window");
    cx.deny_if(
        cluster
            .get("engine")
            .text()
            .test_or(Truth::True, |engine| matches!(&*engine, "aurora" | "aurora-mysql"))
            .and(setting.number().or(0.0).test(|seconds| seconds < 1.0)),
        setting,
        || "the cluster cannot be turned back",
    );
}
