//! Password policies with a minimum length below 14 (CIS Amazon Web Services Foundations, 1.8); six where none is set (IAM
//! API, `UpdateAccountPasswordPolicy`).

use palisade_model::Resource;
use palisade_policy::Cx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the policy takes.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// The least number of characters that a password has to have.
    pub min_length: u32,
}

impl Default for Params {
    fn default() -> Self {
        Self { min_length: 14 }
    }
}

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let length = policy.get("minimum_password_length");
    let short = length.number().or(6.0).test(|length| length < f64::from(params.min_length));
    cx.deny_if(short, length, || format!("passwords may be shorter than {} characters", params.min_length));
}
