//! The policy for blobs, or for shares where the account holds nothing else (`FileStorage`); 7 days where a policy names
//! none (azurerm 2 to 5).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies an account without a policy.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let shares = account.get("share_properties").get("retention_policy");
    let blobs = account.get("blob_properties").get("delete_retention_policy");
    let only_files = account.get("account_kind").is("FileStorage");
    for (policy, applies) in [(shares, only_files), (blobs, only_files.not())] {
        let gone = policy.is_absent();
        let zero = policy.get("days").test_number(|days| days < 1.0);
        let at = if gone == Truth::False { policy.get("days") } else { policy };
        cx.deny_if(applies.and(gone.or(zero)), at, || "what is deleted is gone at once");
    }
}
