//! Versions without support (php.net, "Supported Versions").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::azure::{Runtime, old_runtimes};

/// Denies each place that names such a version.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(old_runtimes(*app, Runtime::Php));
}
