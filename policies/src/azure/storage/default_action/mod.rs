//! Network rules, of the account or of a resource of their own. An account without any lets all networks in (Azure Storage,
//! `networkAcls.defaultAction`), unless nobody reaches it from a public network at all.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

const RULES: &str = "azurerm_storage_account_network_rules";

/// Denies each account that lets all networks in.
pub fn check(account: &Linked<'_>, cx: &mut Cx<'_>) {
    let reachable = account.get("public_network_access_enabled").is_false().not();
    let written = account.get("network_rules").get("default_action");
    for (rules, is_its) in account.parts(RULES) {
        let action = rules.get("default_action");
        let open = is_its.and(reachable).and(action.is("Allow"));
        cx.deny_if(open, action, || "all networks are let in by default");
    }
    let has_rules = account.get("network_rules").is_set();
    let open = has_rules.and(written.is("Allow"));
    cx.deny_if(reachable.and(open), written, || "all networks are let in by default");
    let ruled = has_rules.or_else(|| account.any_of(RULES, |_| Truth::True));
    cx.deny_if(reachable.and(ruled.not()), account.anchor().root(), || "without network rules all networks are let in");
}
