//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod alert_runbook;
#[path = "alert_runbook/meta.rs"]
mod alert_runbook_meta;
mod default_namespace;
#[path = "default_namespace/meta.rs"]
mod default_namespace_meta;
mod namespace_owner;
#[path = "namespace_owner/meta.rs"]
mod namespace_owner_meta;
mod not_catalogued;
#[path = "not_catalogued/meta.rs"]
mod not_catalogued_meta;
mod objective;
#[path = "objective/meta.rs"]
mod objective_meta;
mod on_call;
#[path = "on_call/meta.rs"]
mod on_call_meta;
mod required_annotations;
#[path = "required_annotations/meta.rs"]
mod required_annotations_meta;
mod required_labels;
#[path = "required_labels/meta.rs"]
mod required_labels_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&alert_runbook_meta::META, Check::new(alert_runbook::check)));
    catalogue.resource.push((&default_namespace_meta::META, Check::new(default_namespace::check)));
    catalogue.resource.push((&namespace_owner_meta::META, Check::with_params(namespace_owner::check)));
    catalogue.answerable.push((&not_catalogued_meta::META, Check::new(not_catalogued::check)));
    catalogue.answerable.push((&objective_meta::META, Check::with_params(objective::check)));
    catalogue.answerable.push((&on_call_meta::META, Check::with_params(on_call::check)));
    catalogue.workload.push((&required_annotations_meta::META, Check::with_params(required_annotations::check)));
    catalogue.workload.push((&required_labels_meta::META, Check::with_params(required_labels::check)));
}
