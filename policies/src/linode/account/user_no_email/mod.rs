//! What the provider requires and an empty text would pass for (linode provider, `linode_user`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each user without one.
pub fn check(user: &Resource<'_>, cx: &mut Cx<'_>) {
    let value = user.get("email");
    cx.deny_if(is_blank(value), value, || "the user has no e-mail address");
}
