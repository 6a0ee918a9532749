//! Ingress holds a snippet of nginx configuration.

use palisade_policy::Cx;
use palisade_views::Ingress;

/// Denies each.
pub fn check(ingress: &Ingress<'_>, cx: &mut Cx<'_>) {
    for snippet in ingress.nginx_snippets() {
        cx.deny_if(snippet.is_set(), snippet, || "the snippet goes into the controller's configuration unchecked");
    }
}
