//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod default_namespace;
#[path = "default_namespace/meta.rs"]
mod default_namespace_meta;
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
    catalogue.resource.push((&default_namespace_meta::META, Check::new(default_namespace::check)));
    catalogue.workload.push((&required_annotations_meta::META, Check::with_params(required_annotations::check)));
    catalogue.workload.push((&required_labels_meta::META, Check::with_params(required_labels::check)));
}
