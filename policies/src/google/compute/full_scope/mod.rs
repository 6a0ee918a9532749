//! Scopes of the default account (CIS Google Cloud Platform Foundation, 4.2).

use palisade_policy::Cx;
use palisade_views::GoogleInstance;

/// Denies each scope that is all of them.
pub fn check(instance: &GoogleInstance<'_>, cx: &mut Cx<'_>) {
    let (_, default) = instance.default_account();
    for scope in instance.resource().get("service_account").get("scopes").items() {
        let all = scope.is_one_of(&["cloud-platform", "https://www.googleapis.com/auth/cloud-platform"]);
        cx.deny_each([instance.breach(scope, default.and(all), "the default service account is used with all scopes")]);
    }
}
