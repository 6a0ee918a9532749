//! In plain or in base64 (cloudstack provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::secret::scripts_secret;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let data = instance.get("user_data");
    cx.deny_secret(scripts_secret(data), data, || "the user data show a secret");
}
