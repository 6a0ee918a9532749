//! AppGwSslPolicy20150501 by default, which takes TLS 1.0; AppGwSslPolicy20170401S takes 1.2 but ciphers in CBC mode (Azure
//! Application Gateway, "TLS policy overview").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(gateway: &Resource<'_>, cx: &mut Cx<'_>) {
    let policy = gateway.get("ssl_policy");
    let named = policy.get("policy_name");
    let least = policy.get("min_protocol_version");
    let ciphers = policy.get("cipher_suites");
    let is_custom = policy.get("policy_type").is_one_of(&["Custom", "CustomV2"]);
    let strong = ciphers.all(|cipher| cipher.contains("_CBC_").or(cipher.starts_with("TLS_RSA_")).not());
    let custom = is_custom.and(least.is_one_of(&["TLSv1_2", "TLSv1_3"])).and(strong);
    let secure = named.is_one_of(&["AppGwSslPolicy20220101", "AppGwSslPolicy20220101S"]).or(custom);
    cx.deny_if(secure.not(), policy, || "old versions of TLS or weak ciphers are taken");
}
