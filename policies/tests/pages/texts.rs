//! What an example's files are: Terraform's in native syntax, those of the root module.

use std::collections::BTreeMap;
use std::path::{Component, Path};

use palisade_policy::page::Example;

/// An example's texts, by path.
pub fn of(example: &Example) -> BTreeMap<String, String> {
    example.files.iter().map(|file| (file.name.clone(), file.text.clone())).collect()
}

/// Whether a file is Terraform's, in native syntax.
pub fn is_native(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension == "tf")
}

/// Whether it is of the root module besides.
pub fn is_root_module(name: &str) -> bool {
    let parts = Path::new(name).components().filter(|part| matches!(part, Component::Normal(_)));
    parts.count() == 1 && is_native(name)
}
