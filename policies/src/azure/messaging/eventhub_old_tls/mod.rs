//! Namespaces that take TLS before 1.2. Where nothing is said it is 1.2 (Azure, since 2022).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let version = resource.get("minimum_tls_version");
    cx.deny_if(version.is_one_of(&["1.0", "1.1"]), version, || "TLS before 1.2 is taken");
}
