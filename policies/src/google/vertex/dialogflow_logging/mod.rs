//! Logging, off by default; of an agent under its old name or its new one (google provider 7, `google_dialogflow_cx_agent`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each that writes none.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let old = resource.get("enable_stackdriver_logging");
    let new = resource.get("advanced_settings").get("logging_settings").get("enable_stackdriver_logging");
    cx.deny_if(old.is_true().or(new.is_true()).not(), old, || "nothing is logged");
}
