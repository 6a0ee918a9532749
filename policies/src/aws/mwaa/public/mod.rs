//! Access to the web server: private by default (AWS provider, `aws_mwaa_environment`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each environment with a public web server.
pub fn check(environment: &Resource<'_>, cx: &mut Cx<'_>) {
    let mode = environment.get("webserver_access_mode");
    cx.deny_if(mode.is("PUBLIC_ONLY"), mode, || "the web interface is on the internet");
}
