//! Databases with a public address; the default is none (AWS provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = resource.get("publicly_accessible");
    cx.deny_if(public.is_true(), public, || "the database has a public address");
}
