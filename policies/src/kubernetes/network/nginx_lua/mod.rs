//! Ingress runs Lua code in its controller.

use palisade_policy::Cx;
use palisade_views::Ingress;

/// Denies each.
pub fn check(ingress: &Ingress<'_>, cx: &mut Cx<'_>) {
    for snippet in ingress.nginx_snippets() {
        cx.deny_if(
            snippet.test_text(|text| text.contains("lua_") || text.contains("_by_lua")),
            snippet,
            || "the snippet runs code in the controller",
        );
    }
}
