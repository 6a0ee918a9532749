//! Profiles of SSL policies; the default is COMPATIBLE with TLS 1.0 (google provider; Cloud Load Balancing, "SSL policies").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let profile = policy.get("profile");
    let modern = profile.is("MODERN").and(policy.get("min_tls_version").is_one_of(&["TLS_1_2", "TLS_1_3"]));
    // Suites with RSA key exchange, and with 3DES, which is RSA's too.
    let weak = policy.get("custom_features").any(|suite| suite.starts_with("TLS_RSA_WITH_"));
    let custom = profile.is("CUSTOM").and(weak.not());
    let strong = profile.is_one_of(&["RESTRICTED", "FIPS_202205"]).or(modern).or(custom);
    cx.deny_if(strong.not(), profile, || "ciphers without forward secrecy are allowed");
}
