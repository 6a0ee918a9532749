//! What a provider configuration gives to all its resources (AWS provider 6.25, `default_tags`).

use palisade_model::Resource;
use palisade_policy::Cx;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Which tags the provider has to set.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Params {
    /// The keys of the tags; where none is listed any tag will do.
    pub required: Vec<String>,
}

/// Denies a provider configuration without default tags, or without one of the required keys.
pub fn check(provider: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let tags = provider.get("default_tags").get("tags");
    if params.required.is_empty() {
        cx.deny_if(tags.is_empty(), tags, || "the provider sets no default tags");
    }
    for key in &params.required {
        cx.deny_if(tags.member(key).is_absent(), tags, || format!("the provider sets no default tag {key}"));
    }
}
