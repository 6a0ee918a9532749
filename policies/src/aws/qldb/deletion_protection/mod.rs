//! Ledgers without protection from deletion, on by default (AWS provider, `aws_qldb_ledger`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(ledger: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = ledger.get("deletion_protection");
    cx.deny_if(setting.is_false(), setting, || "the ledger can be deleted at once");
}
