//! Services and websites in the catalogue without the annotation of a paging service. Nobody is on call for a library.

use palisade_policy::Cx;
use palisade_views::{BackstageEntry, is_marked};
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
        Params {
            keys: [
                "pagerduty.com/service-id",
                "pagerduty.com/integration-key",
                "opsgenie.com/team",
                "opsgenie.com/component-selector",
                "victorops.com/team",
                "grafana/oncall",
            ]
            .map(str::to_owned)
            .to_vec(),
        }
    }
}

/// Denies each.
pub fn check(entry: &BackstageEntry<'_>, params: &Params, cx: &mut Cx<'_>) {
    let (metadata, kind) = (entry.metadata(), entry.spec("type"));
    let runs = kind.is_one_of(&["service", "website"]);
    cx.deny_if(runs.and(is_marked(metadata, &params.keys).not()), metadata, || "nothing says who is on call for it");
}
