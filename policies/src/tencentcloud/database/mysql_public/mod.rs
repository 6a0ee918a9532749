//! 0, closed, by default (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = instance.get("internet_service");
    cx.deny_if(setting.test_number(|service| service > 0.0), setting, || "the database is on the internet");
}
