//! Without keys those of AWS are used (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::names_own_key;

/// Denies results and volumes for which no key of the customer's is named.
pub fn check(job: &Resource<'_>, cx: &mut Cx<'_>) {
    let results = job.get("data_quality_job_output_config").get("kms_key_id");
    cx.deny_if(names_own_key(results).not(), results, || "results are encrypted with no key of yours");
    let volume = job.get("job_resources").get("cluster_config").get("volume_kms_key_id");
    cx.deny_if(names_own_key(volume).not(), volume, || "the volume is encrypted with no key of yours");
}
