//! Without a key the one that AWS manages for S3 is used (AWS provider 6.25, `encryption_key`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::names_own_key;

/// Denies a project with artifacts for which no key of the customer's is named.
pub fn check(project: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = project.get("encryption_key");
    let builds = project.get("artifacts").get("type").is("NO_ARTIFACTS").not();
    cx.deny_if(builds.and(names_own_key(key).not()), key, || "artifacts are encrypted with no key of yours");
}
