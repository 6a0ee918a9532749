//! The Service of Helm 2's server.

use palisade_policy::Cx;
use palisade_views::Service;

/// Denies it, by what it selects or how it is labelled.
pub fn check(service: &Service<'_>, cx: &mut Cx<'_>) {
    for labels in [service.spec("selector"), service.labels()] {
        let is_tiller = labels.member("name").is("tiller").and(labels.member("app").is("helm"));
        cx.deny_if(is_tiller, labels, || "this makes Tiller reachable for everyone in the cluster");
    }
}
