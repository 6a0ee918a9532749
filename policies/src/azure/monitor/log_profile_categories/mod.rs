//! `categories`, which is required.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies a profile without all three.
pub fn check(profile: &Resource<'_>, cx: &mut Cx<'_>) {
    let categories = profile.get("categories");
    let complete = ["Action", "Delete", "Write"].map(|wanted| categories.any(|c| c.is(wanted)));
    cx.deny_if(Truth::all(complete).not(), categories, || "actions, deletions and changes are not all logged");
}
