//! DNSSEC of public zones, off by default; private zones cannot be signed (google provider; Cloud DNS, "DNSSEC").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(zone: &Resource<'_>, cx: &mut Cx<'_>) {
    let state = zone.get("dnssec_config").get("state");
    let public = zone.get("visibility").is("private").not();
    cx.deny_if(public.and(state.is_one_of(&["on", "transfer"]).not()), state, || "answers of the zone are not signed");
}
