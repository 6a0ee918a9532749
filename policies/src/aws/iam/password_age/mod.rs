//! Password policies with `max_password_age` above 90 or without one: then passwords never expire (IAM API,
//! `UpdateAccountPasswordPolicy`).

use palisade_model::Resource;
use palisade_policy::Cx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the policy takes.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// The longest time in days that a password may be used for.
    pub max_days: u32,
}

impl Default for Params {
    fn default() -> Self {
        Self { max_days: 90 }
    }
}

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let age = policy.get("max_password_age");
    let old = age.number().or(0.0).test(|days| days < 1.0 || days > f64::from(params.max_days));
    cx.deny_if(old, age, || format!("passwords may be older than {} days", params.max_days));
}
