//! `non_ssl_port_enabled`, before azurerm 4.0 `enable_non_ssl_port`: false by default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cache that opens the port.
pub fn check(cache: &Resource<'_>, cx: &mut Cx<'_>) {
    let plain = cache.renamed(&["non_ssl_port_enabled", "enable_non_ssl_port"]);
    cx.deny_if(plain.is_true(), plain, || "port 6379 answers without TLS");
}
