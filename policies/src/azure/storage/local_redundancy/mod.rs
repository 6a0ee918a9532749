//! `account_replication_type`, which is required: LRS and ZRS stay in the region.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies what stays in one region.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let replication = account.get("account_replication_type");
    cx.deny_if(replication.is_one_of(&["LRS", "ZRS"]), replication, || "the data is kept in one region only");
}
