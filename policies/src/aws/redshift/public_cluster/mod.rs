//! Clusters with a public address, as by default before release 6 of the provider (AWS provider,
//! `aws_redshift_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::public_addresses;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(public_addresses(*cluster));
}
