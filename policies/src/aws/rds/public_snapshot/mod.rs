//! Snapshots that are shared with all accounts (Amazon RDS User Guide, "Sharing a DB snapshot").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(snapshot: &Resource<'_>, cx: &mut Cx<'_>) {
    let accounts = snapshot.get("shared_accounts");
    cx.deny_if(accounts.any(|account| account.is("all")), accounts, || "the snapshot is shared with everyone");
}
