//! Disabled by default (AWS provider 6.25, `aws_ec2_transit_gateway`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(gateway: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = gateway.get("auto_accept_shared_attachments");
    cx.deny_if(setting.is("enable"), setting, || "attachments of other accounts are taken unseen");
}
