//! Off by default; the names began with `enable_` before 5.0 (azurerm 2 to 5, `security`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// The switches of old versions: the name since 5.0, the one before.
const OLD: [[&str; 2]; 6] = [
    ["backend_ssl30_enabled", "enable_backend_ssl30"],
    ["backend_tls10_enabled", "enable_backend_tls10"],
    ["backend_tls11_enabled", "enable_backend_tls11"],
    ["frontend_ssl30_enabled", "enable_frontend_ssl30"],
    ["frontend_tls10_enabled", "enable_frontend_tls10"],
    ["frontend_tls11_enabled", "enable_frontend_tls11"],
];

/// Denies each resource for which that is so.
pub fn check(api: &Resource<'_>, cx: &mut Cx<'_>) {
    let security = api.get("security");
    for names in OLD {
        let old = security.renamed(&names);
        cx.deny_if(old.is_true(), old, || "a broken version of TLS is spoken");
    }
}
