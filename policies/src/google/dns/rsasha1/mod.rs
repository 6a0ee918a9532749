//! Keys of signed zones; the default is RSASHA256 (Cloud DNS, "DNSSEC").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each kind of key that signs so.
pub fn check(zone: &Resource<'_>, cx: &mut Cx<'_>) {
    for spec in zone.get("dnssec_config").get("default_key_specs").items() {
        let algorithm = spec.get("algorithm");
        cx.deny_if(algorithm.is("rsasha1"), algorithm, || "this key signs with SHA-1");
    }
}
