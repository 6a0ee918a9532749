//! Terraform's functions: their signatures, the rules that every call follows, and their bodies by theme.
//!
//! A theme is a file with `pub(super) fn functions() -> Vec<Function>`, listed in [`THEMES`]. What a body need not care
//! about, because [`Function::call`] does: the number of arguments, nulls, unknowns, marks, results that are never
//! null, and the causes of unknown results.

// Bodies and return types share their signatures with those that can fail.
#![allow(clippy::unnecessary_wraps)]

mod arguments;
mod collections;
mod conversions;
mod csv;
mod encoding;
mod file_content;
mod files;
mod fileset;
mod format;
mod go_math;
mod gzip;
mod hashes;
mod json;
mod letter_case;
mod lists;
mod maps;
mod marks;
mod network;
mod numbers;
mod opentofu;
mod output;
mod paths;
mod regular;
mod sets;
mod signature;
mod strings;
mod templates;
mod text_encoding;
mod tfvars;
mod time;
mod yaml;

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use foldhash::fast::RandomState;

pub(crate) use json::decode_json;

pub use files::{FileError, Files, MAX_READ_BYTES, NoFiles, RootFiles};
pub(crate) use hashes::sha1;
pub use signature::{CallCx, FnError, Function, Param, Render};

/// Every theme's functions.
const THEMES: &[fn() -> Vec<Function>] = &[
    collections::functions,
    conversions::functions,
    csv::functions,
    encoding::functions,
    file_content::functions,
    format::functions,
    hashes::functions,
    json::functions,
    lists::functions,
    maps::functions,
    marks::functions,
    network::functions,
    numbers::functions,
    paths::functions,
    regular::functions,
    sets::functions,
    strings::functions,
    templates::functions,
    text_encoding::functions,
    tfvars::functions,
    time::functions,
    yaml::functions,
];

static ALL: LazyLock<HashMap<&'static str, Function, RandomState>> =
    LazyLock::new(|| THEMES.iter().flat_map(|theme| theme()).map(|function| (function.name(), function)).collect());

static OPENTOFU: LazyLock<BTreeMap<&'static str, Function>> =
    LazyLock::new(|| opentofu::functions().into_iter().map(|function| (function.name(), function)).collect());

/// The function of that name, which may have the namespace `core::`.
pub fn find(name: &str) -> Option<&'static Function> {
    ALL.get(name.strip_prefix("core::").unwrap_or(name))
}

/// A function that only `OpenTofu` has.
pub fn find_opentofu(name: &str) -> Option<&'static Function> {
    OPENTOFU.get(name.strip_prefix("core::").unwrap_or(name))
}

/// The names of all functions, in no order.
pub fn names() -> impl Iterator<Item = &'static str> {
    ALL.keys().copied()
}

#[cfg(test)]
mod tests;
