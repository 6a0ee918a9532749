//! TLS12 by default; `None` and `TLS10` could be chosen before 5.0 (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    for block in ["cdn_managed_https", "user_managed_https"] {
        let version = domain.get(block).get("tls_version");
        cx.deny_if(version.is_one_of(&["None", "TLS10"]), version, || "versions of TLS before 1.2 are spoken");
    }
}
