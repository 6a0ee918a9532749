//! False by default (github provider 6).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(hook: &Resource<'_>, cx: &mut Cx<'_>) {
    let insecure_ssl = hook.get("configuration").get("insecure_ssl");
    cx.deny_if(insecure_ssl.is_true(), insecure_ssl, || "the receiver is not verified");
}
