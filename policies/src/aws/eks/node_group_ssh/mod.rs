//! Remote access of node groups: with a key and without source groups, EKS opens port 22 to 0.0.0.0/0 (EKS API,
//! `RemoteAccessConfig`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a key without source groups.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    for access in group.get("remote_access").items() {
        let sources = access.get("source_security_group_ids");
        let open = access.get("ec2_ssh_key").is_set().and(sources.is_empty());
        cx.deny_if(open, sources, || "port 22 of the nodes is open to 0.0.0.0/0: no source security groups are named");
    }
}
