//! Without `posix_user` the client's own ids count (Amazon EFS User Guide, "Working with access points").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(point: &Resource<'_>, cx: &mut Cx<'_>) {
    let gid = point.get("posix_user").get("gid");
    cx.deny_if(is_blank(gid), gid, || "clients choose which user they are");
}
