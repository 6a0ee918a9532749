//! Users' policies in Rego, from the folders that the command line and the configuration name.

use std::path::PathBuf;

use palisade_policy::Group;

use crate::config::Loaded;
