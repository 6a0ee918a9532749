//! OpenShift's constraints, as an object or in Terraform's `kubernetes_manifest` (OpenShift documentation, "Managing
//! security context constraints").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each that admits them.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let (object, is_it) = match resource.kind() {
        "kubernetes_manifest" => {
            let manifest = resource.get("manifest");
            (manifest, manifest.get("kind").is("SecurityContextConstraints"))
        }
        _ => (resource.root(), Truth::True),
    };
    let privileged = object.get("allowPrivilegedContainer");
    cx.deny_if(is_it.and(privileged.is_true()), privileged, || "the constraints admit privileged containers");
}
