//! Ingress serves files of its controller.

use palisade_policy::Cx;
use palisade_views::Ingress;

/// Denies each.
pub fn check(ingress: &Ingress<'_>, cx: &mut Cx<'_>) {
    for snippet in ingress.nginx_snippets() {
        cx.deny_if(
            snippet.test_text(|text| {
                text.split([';', '{', '}', '\n']).any(|part| part.trim_start().starts_with("alias "))
            }),
            snippet,
            || "the snippet serves files of the controller",
        );
    }
}
