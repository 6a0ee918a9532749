//! Encrypted connections without certificates of clients, which SQL Server does not support (Cloud SQL Admin API, `sslMode`).

use palisade_policy::Cx;
use palisade_views::CloudSql;

/// Denies each resource for which that is so.
pub fn check(instance: &CloudSql<'_>, cx: &mut Cx<'_>) {
    let mode = instance.settings().get("ip_configuration").get("ssl_mode");
    let violated = mode.is("ENCRYPTED_ONLY").and(instance.runs("SQLSERVER").not());
    cx.deny_if(violated, mode, || "clients need no certificate");
}
