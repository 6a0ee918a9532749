//! Credentials in environment variables of functions (AWS Lambda Developer Guide, "Securing Lambda environment variables").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::secret::{values, writes_secret};

/// Denies each resource for which that is so.
pub fn check(function: &Resource<'_>, cx: &mut Cx<'_>) {
    for value in values(function.get("environment").get("variables")) {
        cx.deny_secret(writes_secret(value), value, || "the environment variable shows a secret");
    }
}
