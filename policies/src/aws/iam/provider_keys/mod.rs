//! Credentials in provider blocks (AWS provider, "Authentication and Configuration").

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::secret::writes_secret;

/// Denies each resource for which that is so.
pub fn check(provider: &Resource<'_>, cx: &mut Cx<'_>) {
    for name in ["access_key", "secret_key", "token"] {
        let key = provider.get(name);
        cx.deny_secret(writes_secret(key), key, || format!("{name} is written into the provider"));
    }
}
