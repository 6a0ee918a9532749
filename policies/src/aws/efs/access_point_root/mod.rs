//! `/` by default (AWS provider 6.25, `root_directory`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(point: &Resource<'_>, cx: &mut Cx<'_>) {
    let path = point.get("root_directory").get("path");
    cx.deny_if(
        path.text().or("/".into()).test(|path| path == "/"),
        path,
        || "the access point shows the whole file system",
    );
}
