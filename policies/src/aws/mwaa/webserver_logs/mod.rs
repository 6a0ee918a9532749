//! Environments of Amazon MWAA without logs of the webserver (AWS provider, `aws_mwaa_environment`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(environment: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = environment.get("logging_configuration").get("webserver_logs").get("enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "logs of the webserver are off");
}
