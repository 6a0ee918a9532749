//! Function apps whose built-in logging is off; it is on by default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let logging = resource.renamed(&["builtin_logging_enabled", "enable_builtin_logging"]);
    cx.deny_if(logging.is_true_or(true).not(), logging, || "the functions write no logs");
}
