//! Off by default (yandex provider): on hosts, for Kafka in `config`, for Greenplum on the cluster.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let hosts = cluster.get("host").items();
    for place in hosts.chain([cluster.get("config"), cluster.root()]) {
        let public = place.get("assign_public_ip");
        cx.deny_if(public.is_true(), public, || "the database has a public address");
    }
}
