//! Namespaces without a label or annotation that says who owns them.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_marked;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which keys count.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// Labels or annotations, one of which is enough.
    pub keys: Vec<String>,
}

impl Default for Params {
    fn default() -> Self {
        Params { keys: ["owner", "team", "contact", "backstage.io/owner"].map(str::to_owned).to_vec() }
    }
}

/// Denies each.
pub fn check(namespace: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let metadata = namespace.get("metadata");
    cx.deny_if(is_marked(metadata, &params.keys).not(), metadata, || "nothing says whose it is");
}
