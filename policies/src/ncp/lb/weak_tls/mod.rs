//! TLSV10 by default (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(listener: &Resource<'_>, cx: &mut Cx<'_>) {
    let least = listener.get("tls_min_version_type");
    let encrypted = listener.get("protocol").is_one_of(&["HTTPS", "TLS"]);
    cx.deny_if(
        encrypted.and(least.is_one_of(&["TLSV12", "TLSV13"]).not()),
        least,
        || "versions of TLS before 1.2 are taken",
    );
}
