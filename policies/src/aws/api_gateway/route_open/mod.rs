//! Routes that anyone may call, as by default (AWS provider, `aws_apigatewayv2_route`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(route: &Resource<'_>, cx: &mut Cx<'_>) {
    let authorization = route.get("authorization_type");
    let is_open = authorization.is("NONE").or(authorization.is_absent());
    let needs_key = route.get("api_key_required").is_true();
    let is_exempt = route.get("route_key").test_text(is_preflight_or_message);
    cx.deny_if(is_open.and(needs_key.or(is_exempt).not()), authorization, || "anyone may call the route");
}

/// HTTP routes are called `METHOD /path` or `$default`. All other names are of WebSocket APIs, which ask for
/// authorization once, on `$connect` (API Gateway Developer Guide, "Control and manage access to WebSocket APIs").
fn is_preflight_or_message(key: &str) -> bool {
    key.starts_with("OPTIONS ") || !(key.contains(' ') || key == "$connect" || key == "$default")
}
