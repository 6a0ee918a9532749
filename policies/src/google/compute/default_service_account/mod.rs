//! Accounts of machines: without `email` the default one, without the block none (google provider, `service_account`).

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each resource for which that is so.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    let (email, default) = instance.default_account();
    cx.deny_each([instance.breach(email, default, "the machine runs as the default service account")]);
}
