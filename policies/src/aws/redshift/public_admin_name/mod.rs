//! Clusters that are reached from the internet, with a name that dictionaries of logins start with.

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;
use palisade_views::public_addresses;

/// The user of AWS's guides (`awsuser`), and those that other databases come with.
const COMMON: [&str; 9] =
    ["admin", "administrator", "awsuser", "dbadmin", "master", "postgres", "redshift", "root", "user"];

/// Denies each cluster for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let user = cluster.get("master_username");
    let is_public = Truth::any(public_addresses(*cluster).into_iter().map(|breach| breach.violated));
    let is_common = user.test_text(|name| COMMON.iter().any(|common| name.eq_ignore_ascii_case(common)));
    cx.deny_if(is_public.and(is_common), user, || "a public cluster has a user name that everyone tries first");
}
