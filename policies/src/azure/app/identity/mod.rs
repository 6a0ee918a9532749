//! The block `identity`: none by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an app without it.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let identity = app.get("identity");
    cx.deny_if(identity.is_absent(), identity, || "the app has no identity of its own");
}
