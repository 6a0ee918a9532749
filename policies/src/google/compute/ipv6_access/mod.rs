//! Subnets with IPv6 whose machines do not reach Google privately: the default (google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let access = resource.get("private_ipv6_google_access");
    let is_private = access.text().test(|mode| mode.starts_with("ENABLE_"));
    let has_ipv6 = resource.get("stack_type").is_one_of(&["IPV4_IPV6", "IPV6_ONLY"]);
    cx.deny_if(has_ipv6.and(is_private.not()), access, || "Google is reached over the internet");
}
