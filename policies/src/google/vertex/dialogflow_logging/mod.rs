//! Logging, off by default; of an agent under its old name or its new one (google provider 7, `google_dialogflow_cx_agent`).

use palisade_model::{Attr, Resource, Truth};
use palisade_policy::Cx;

/// Denies each that writes none.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let old = resource.get("enable_stackdriver_logging");
    let new = resource.get("advanced_settings").get("logging_settings").get("enable_stackdriver_logging");
    let of_es = resource.get("enable_logging");
    let at = if resource.kind() == "google_dialogflow_agent" { of_es } else { old };
    cx.deny_if(Truth::any([old, new, of_es].map(Attr::is_true)).not(), at, || "nothing is logged");
}
