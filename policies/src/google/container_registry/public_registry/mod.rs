//! Members that are everyone, on the bucket behind a registry (google provider, `google_container_registry`).

use palisade_policy::Cx;
use palisade_views::GoogleGrants;

/// Denies each grant to everyone.
pub fn check(grants: &GoogleGrants<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(grants.public_on("google_container_registry"));
}
