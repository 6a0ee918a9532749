//! Resources that carry no tag.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::{Tags, Undefaulted};

/// Denies a resource without any tag, once where its provider leaves several without. Objects of Kubernetes are found
/// by their names and namespaces: labels are not expected of them.
pub fn check(tags: &Tags<'_>, cx: &mut Cx<'_>) {
    match tags {
        Tags::Resource(tagged) => {
            let untagged = tagged.is_untagged();
            let is_shared = untagged == Truth::True && tagged.undefaulted().is_some_and(Undefaulted::leaves_untagged);
            if !is_shared && tagged.provider() != "kubernetes" {
                cx.deny_if(untagged, tagged.at(), || "it has no tags");
            }
        }
        Tags::Provider(provider) => {
            let untagged = provider.members().iter().filter(|member| member.is_untagged() == Truth::True);
            let related = untagged.map(|member| cx.related(member.at(), "it has no tags")).collect::<Vec<_>>();
            let (resources, defaults) = (related.len(), provider.defaults());
            cx.deny_with(
                provider.leaves_untagged().into(),
                provider.provider().get(defaults),
                || format!("the provider sets no {defaults} and {resources} resources have no tags"),
                || related,
            );
        }
    }
}
