//! `data/provenance.toml`: for each data file its checksum, its size, what it holds and where that came from.

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use toml::value::Datetime;

const HEADER: &str = "\
# Written by `cargo xtask schema`, checked by `cargo xtask schema --check`. Not to be edited.
# Only facts were taken from the packages: names, types and flags.

";

/// The whole file: data files by name.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Provenance {
    #[serde(flatten)]
    pub files: BTreeMap<String, DataFile>,
}

/// One data file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataFile {
    pub sha256: String,
    pub bytes: u64,
    /// When these bytes were first generated.
    pub retrieved: Datetime,
    /// How many types, or kinds, it holds.
    pub types: u64,
    /// What it was read from, in the order of the sources in the data.
    pub packages: Vec<Package>,
}

/// A package as it was read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Package {
    /// With its registry: `npm:@cdktf/provider-aws`.
    pub name: String,
    pub version: String,
    /// The provider's, or Kubernetes', version in it.
    pub provider_version: String,
    pub licence: String,
    /// Of the package's archive as the registry serves it; empty for a program.
    pub sha256: String,
}

/// Reads the file; one that is not there is empty.
pub fn read(path: &Path) -> Result<Provenance> {
    if !path.exists() {
        return Ok(Provenance::default());
    }
    let text = std::fs::read_to_string(path).with_context(|| path.display().to_string())?;
    toml::from_str(&text).with_context(|| path.display().to_string())
}

/// Writes the file.
pub fn write(path: &Path, provenance: &Provenance) -> Result<()> {
    let text = format!("{HEADER}{}", toml::to_string(provenance)?);
    std::fs::write(path, text).with_context(|| path.display().to_string())
}

/// The SHA-256 of some bytes, in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
