//! Methods without a validator. A preflight has neither body nor parameters.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let validator = resource.get("request_validator_id");
    let is_preflight = resource.get("http_method").is("OPTIONS");
    cx.deny_if(validator.is_absent().and(is_preflight.not()), validator, || "requests are not validated");
}
