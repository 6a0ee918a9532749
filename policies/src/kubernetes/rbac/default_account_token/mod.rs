//! Default service accounts that give every pod a token.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::ServiceAccount;

/// Denies each. Terraform's resource for default accounts needs no name.
pub fn check(account: &ServiceAccount<'_>, cx: &mut Cx<'_>) {
    let named = Truth::from(account.resource().kind().starts_with("kubernetes_default_"));
    let token = account.get("automountServiceAccountToken");
    let is_default = named.or(account.name_attr().is("default"));
    cx.deny_if(is_default.and(token.is_true_or(true)), token, || "pods without an account of their own get its token");
}
