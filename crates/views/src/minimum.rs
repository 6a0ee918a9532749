//! A parameter that several policies have.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How many there have to be.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Minimum {
    /// The least number of replicas that is accepted.
    pub minimum: u32,
}

impl Default for Minimum {
    fn default() -> Self {
        // One to lose while another one is being updated.
        Minimum { minimum: 3 }
    }
}
