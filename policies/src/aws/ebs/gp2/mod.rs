//! Volumes of the type gp2. A volume of its own is gp2 where nothing is said (AWS provider 6, `aws_ebs_volume`); what an
//! instance's image or a database's engine decides is not judged.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::volume_types;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    for volume_type in volume_types(*resource) {
        cx.deny_if(volume_type.is("gp2"), volume_type, || "the volume is of type gp2");
    }
    if resource.kind() == "aws_ebs_volume" {
        let volume_type = resource.get("type");
        cx.deny_if(volume_type.is_absent(), volume_type, || "without a type the volume is a gp2");
    }
}
