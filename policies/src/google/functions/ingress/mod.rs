//! Ingress of functions; the default is ALLOW_ALL (google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    let second = function.kind() == "google_cloudfunctions2_function";
    let ingress =
        if second { function.get("service_config").get("ingress_settings") } else { function.get("ingress_settings") };
    let all = ingress.is_absent().or(ingress.is("ALLOW_ALL"));
    cx.deny_if(all, ingress, || "requests from the internet reach the function");
}
