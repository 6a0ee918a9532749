//! Methods that anyone may call. Browsers send preflight requests without credentials (Fetch Standard, "CORS-preflight
//! fetch"), so `OPTIONS` has to be open.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(method: &Resource<'_>, cx: &mut Cx<'_>) {
    let authorization = method.get("authorization");
    let is_open = authorization.is("NONE").or(authorization.is_absent());
    let needs_key = method.get("api_key_required").is_true();
    let is_preflight = method.get("http_method").is("OPTIONS");
    cx.deny_if(is_open.and(needs_key.or(is_preflight).not()), authorization, || "anyone may call the method");
}
