//! Off by default (AWS provider 6.25, `enable_inter_container_traffic_encryption`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a job whose instances talk in plain text.
pub fn check(job: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = job.get("network_config").get("enable_inter_container_traffic_encryption");
    cx.deny_if(encrypted.is_true().not(), encrypted, || "instances of the job talk without encryption");
}
