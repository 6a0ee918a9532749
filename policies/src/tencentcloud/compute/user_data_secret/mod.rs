//! `user_data_raw` in plain, `user_data` in base64 (tencentcloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::secret::scripts_secret;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    for data in ["user_data_raw", "user_data"].map(|name| instance.get(name)) {
        cx.deny_secret(scripts_secret(data), data, || "the user data show a key");
    }
}
