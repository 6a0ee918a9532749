//! A server of Helm 2 that listens on every address.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies its containers unless they listen on the pod's own address only.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let args = container.get("args");
        let local = [container.get("command"), args].map(|words| {
            words.any(|word| {
                word.test_text(|word| word.contains("--listen=localhost") || word.contains("--listen=127.0.0.1"))
            })
        });
        let is_tiller = container.image_is(|image| image.repository.contains("tiller"));
        cx.deny_if(is_tiller.and(Truth::any(local).not()), args, || "Tiller listens on every address of its pod");
    }
}
