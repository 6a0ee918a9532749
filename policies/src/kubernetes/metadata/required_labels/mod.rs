//! Labels that every workload needs.

use std::collections::BTreeMap;

use palisade_policy::Cx;
use palisade_views::{ValuePattern, Workload};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which labels are required.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// What the whole value has to match, by the label's key.
    pub required: BTreeMap<String, ValuePattern>,
}

impl Default for Params {
    fn default() -> Self {
        Params { required: ValuePattern::by_key(&[("owner", r".+")]) }
    }
}

/// Denies a workload without one of them, or with another value.
pub fn check(workload: &Workload<'_>, params: &Params, cx: &mut Cx<'_>) {
    let labels = workload.metadata().get("labels");
    cx.deny_each(ValuePattern::unmet(labels, &params.required));
}
