//! File systems that AWS Backup does not take. Those in one zone it takes by default (Amazon EFS API, `CreateFileSystem`).

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::BackedUp;

/// Denies each file system for which that is so.
pub fn check(files: &BackedUp<'_>, cx: &mut Cx<'_>) {
    let resource = files.resource();
    let in_one_zone = resource.get("availability_zone_name").is_set();
    let backed_up = Truth::any([files.is_backed_up(), in_one_zone]);
    cx.deny_if(backed_up.not(), resource.root(), || "nothing here backs up the file system");
}
