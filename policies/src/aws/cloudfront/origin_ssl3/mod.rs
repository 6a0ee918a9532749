//! `origin_ssl_protocols` has to be set (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each origin to which SSL 3.0 may be spoken.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    for origin in distribution.get("origin").items() {
        let protocols = origin.get("custom_origin_config").get("origin_ssl_protocols");
        let old = protocols.any(|protocol| protocol.is("SSLv3"));
        cx.deny_if(old, protocols, || "SSL 3.0 may be spoken to the origin");
    }
}
