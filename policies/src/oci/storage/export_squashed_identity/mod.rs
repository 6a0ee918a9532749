//! Where identities are squashed: 65534 is the default (OCI, "Working with NFS export options").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

const NOBODY: f64 = 65534.0;

/// Denies each option that makes them another.
pub fn check(export: &Resource<'_>, cx: &mut Cx<'_>) {
    for option in export.get("export_options").items() {
        let squashes = ["ROOT", "ALL"].map(|which| option.get("identity_squash").is_ignoring_case(which));
        for id in [option.get("anonymous_uid"), option.get("anonymous_gid")] {
            let somebody = id.test_number(|id| (id - NOBODY).abs() > 0.5);
            cx.deny_if(Truth::any(squashes).and(somebody), id, || "clients are made somebody who may own files");
        }
    }
}
