//! `/` by default (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let url_path = group.get("health_check").get("url_path");
    let is_http = group.get("protocol").is_one_of(&["HTTP", "HTTPS"]);
    cx.deny_if(is_http.and(is_blank(url_path)), url_path, || "no path of the application is checked");
}
