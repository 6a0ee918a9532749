//! Databases with a public address; the default is none (AWS provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::public_addresses;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(public_addresses(*resource));
}
