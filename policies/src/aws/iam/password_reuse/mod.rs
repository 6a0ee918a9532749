//! Password policies that remember fewer than 24 passwords (CIS Amazon Web Services Foundations, 1.9); none where that is
//! not set (IAM API, `UpdateAccountPasswordPolicy`).

use palisade_model::Resource;
use palisade_policy::Cx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the policy takes.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// The least number of earlier passwords that may not be used again.
    pub min_remembered: u32,
}

impl Default for Params {
    fn default() -> Self {
        Self { min_remembered: 24 }
    }
}

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let remembered = policy.get("password_reuse_prevention");
    let few = remembered.number().or(0.0).test(|count| count < f64::from(params.min_remembered));
    cx.deny_if(few, remembered, || format!("fewer than {} earlier passwords are remembered", params.min_remembered));
}
