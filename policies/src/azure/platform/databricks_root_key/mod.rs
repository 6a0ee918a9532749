//! Workspaces of the premium tier, the only one that takes a key (Azure Databricks, "Customer-managed keys for DBFS
//! root").

use palisade_policy::Cx;
use palisade_views::Linked;
use palisade_views::azure::without_own_key;

/// Denies each of them.
pub fn check(service: &Linked<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(without_own_key(service));
}
