//! Kubernetes manifests as the API server reads them: YAML 1.1 through go-yaml's rules and JSON, with byte spans,
//! comments, lists taken apart, and documents that are lost one at a time.
//!
//! [`recognise`] tells what a file is, [`manifest`] reads one into a [`Fragment`](palisade_model::Fragment), and
//! [`documents`] gives it as other tools hand it to Rego. All are pure functions of one file.

mod json;
mod kinds;
mod kustomize;
mod lower;
mod manifest;
mod recognise;
pub mod syntax;
mod typed;
mod yaml;

pub use json::{Document, Step, documents, site};
pub use kustomize::kustomize_patches;
pub use lower::MAX_ALIAS_NODES;
pub use manifest::manifest;
pub use recognise::{Recognition, recognise};
pub use yaml::MAX_NESTING;
