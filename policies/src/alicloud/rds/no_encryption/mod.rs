//! Off by default; for MySQL from 5.6 and SQL Server (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let status = instance.get("tde_status");
    let applies = instance.get("engine").is_one_of(&["MySQL", "SQLServer"]);
    let too_old = instance.get("engine_version").is("5.5");
    cx.deny_if(applies.and(too_old.not()).and(status.is("Enabled").not()), status, || "data are not encrypted");
}
