//! The links, by the arguments of the ncloud provider.

use super::{Link, Named};

pub(super) const LINKS: &[Link] = &[
    Link {
        anchors: &["ncloud_access_control_group"],
        part: "ncloud_access_control_group_rule",
        named: Named::Anchor(&["access_control_group_no"]),
        identities: &["access_control_group_no", "id"],
    },
    Link {
        anchors: &["ncloud_auto_scaling_group"],
        part: "ncloud_lb_target_group",
        named: Named::Part("target_group_list"),
        identities: &["target_group_no", "id"],
    },
];
