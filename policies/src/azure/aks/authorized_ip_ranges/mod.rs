//! Networks that reach the API: `api_server_access_profile`, before azurerm 4 also an argument of the cluster.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::Breadth as Params;

/// Denies a public API without networks, or with everyone among them.
pub fn check(cluster: &Resource<'_>, params: &Params, cx: &mut Cx<'_>) {
    let ranges = cluster.get("api_server_access_profile").get("authorized_ip_ranges");
    let older = cluster.get("api_server_authorized_ip_ranges");
    let public = cluster.get("private_cluster_enabled").is_true_or(false).not();
    if let Some((broad, at)) = params.exceeded(ranges.items().chain(older.items())) {
        cx.deny_if(public.and(broad), at, || "the API is open to the whole internet");
    } else {
        let open = public.and(ranges.is_empty()).and(older.is_empty());
        cx.deny_if(open, cluster.root(), || "no networks are named: the API is open to everyone");
    }
}
