//! Users' policies in Rego, from the folders that the command line and the configuration name.

use std::path::PathBuf;

use palisade_policy::Group;

use crate::config::Loaded;

/// The groups of the policies in these folders.
pub fn groups(folders: &[PathBuf], _: Option<&Loaded>) -> anyhow::Result<Vec<Box<dyn Group>>> {
    anyhow::ensure!(folders.is_empty(), "policies in Rego are not there yet");
    Ok(Vec::new())
}
