//! Methods that anyone may call. Browsers send preflight requests without credentials (Fetch Standard, "CORS-preflight
//! fetch"), so `OPTIONS` has to be open.

use palisade_policy::Cx;
use palisade_views::ApiMethod;

/// Denies each method for which that is so.
pub fn check(view: &ApiMethod<'_>, cx: &mut Cx<'_>) {
    let method = view.resource();
    let authorization = method.get("authorization");
    let is_open = authorization.is("NONE").or(authorization.is_absent());
    let needs_key = method.get("api_key_required").is_true();
    let is_preflight = method.get("http_method").is("OPTIONS");
    let is_kept = needs_key.or(is_preflight).or_else(|| view.is_kept_from_strangers());
    cx.deny_if(is_open.and(is_kept.not()), authorization, || "anyone may call the method");
}
