//! None by default (yandex provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = key.get("rotation_period");
    cx.deny_if(is_blank(setting), setting, || "the key is not rotated");
}
