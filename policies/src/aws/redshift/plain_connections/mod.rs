//! `require_ssl` is false by default (Amazon Redshift Management Guide, "Configuring security options for connections").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let required = group
        .get("parameter")
        .any(|parameter| parameter.get("name").is("require_ssl").and(parameter.get("value").is_true()));
    cx.deny_if(required.not(), group.root(), || "clients may connect without TLS");
}
