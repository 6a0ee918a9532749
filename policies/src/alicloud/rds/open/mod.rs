//! 127.0.0.1 by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::alicloud::open_to_everyone;

/// Denies each network that is everyone.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(open_to_everyone(*instance, "security_ips"));
}
