//! Users of IAM: single sign-on makes them superfluous (IAM User Guide, "Security best practices in IAM").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(user: &Resource<'_>, cx: &mut Cx<'_>) {
    let name = user.get("name");
    cx.deny_if(Truth::True, name, || "people and programs can do without users of IAM");
}
