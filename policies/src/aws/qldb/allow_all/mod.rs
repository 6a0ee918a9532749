//! `permissions_mode` is required: ALLOW_ALL or STANDARD (AWS provider 5.100, `aws_qldb_ledger`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(ledger: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = ledger.get("permissions_mode");
    cx.deny_if(setting.is("STANDARD").not(), setting, || "permissions are for the whole ledger");
}
