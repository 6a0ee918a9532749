//! What browsers' preload lists ask for (hstspreload.org: a year, `includeSubDomains`, `preload`); all of it is off by default
//! (AWS provider 6.25).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Seconds in a year.
const YEAR: f64 = 31_536_000.0;

/// Denies each resource for which that is so.
pub fn check(headers: &Resource<'_>, cx: &mut Cx<'_>) {
    let sts = headers.get("security_headers_config").get("strict_transport_security");
    let for_a_year = sts.get("access_control_max_age_sec").test_number(|seconds| seconds >= YEAR);
    let flags = ["include_subdomains", "preload", "override"].map(|flag| sts.get(flag).is_true());
    let strict = for_a_year.and_then(|| Truth::all(flags));
    cx.deny_if(strict.not(), sts, || "browsers are not told to use HTTPS alone");
}
