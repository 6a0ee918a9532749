//! Credentials in user data, and what scripts assign to names of secrets, in plain or in base64 (Amazon EC2 User Guide, "Run commands when you launch an EC2 instance").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::secret::scripts_secret;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    for name in ["user_data", "user_data_base64"] {
        let data = instance.get(name);
        cx.deny_secret(scripts_secret(data), data, || "the user data shows a secret");
    }
}
