//! Encryption of connections; the default takes both (google provider, `ssl_mode`; `require_ssl` until 5.x).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let network = instance.get("settings").get("ip_configuration");
    let (mode, old) = (network.get("ssl_mode"), network.get("require_ssl"));
    let encrypted = mode.is_one_of(&["ENCRYPTED_ONLY", "TRUSTED_CLIENT_CERTIFICATE_REQUIRED"]).or(old.is_true());
    let at = if old.is_set() == Truth::True { old } else { mode };
    cx.deny_if(encrypted.not(), at, || "connections may be unencrypted");
}
