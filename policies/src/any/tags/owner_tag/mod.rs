//! Resources that can carry tags and have none that says who owns them. Objects of Kubernetes have policies of their own.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Tags;
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
        Params { keys: ["owner", "team", "contact"].map(str::to_owned).to_vec() }
    }
}

/// Denies each.
pub fn check(tags: &Tags<'_>, params: &Params, cx: &mut Cx<'_>) {
    let Tags::Resource(tagged) = tags else { return };
    if tagged.provider() == "kubernetes" {
        return;
    }
    let lacks = Truth::all(params.keys.iter().map(|key| tagged.lacks(key, true)));
    cx.deny_if(lacks, tagged.at(), || "no tag says whose it is");
}
