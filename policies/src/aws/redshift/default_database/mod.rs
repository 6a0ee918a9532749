//! Clusters whose database is called `dev`, the default (AWS provider, `aws_redshift_cluster`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let name = cluster.get("database_name");
    cx.deny_if(name.is_absent().or(name.is("dev")), name, || "the database has the default name");
}
