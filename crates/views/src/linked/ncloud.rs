//! The links, by the arguments of the ncloud provider.

use super::{Link, Named};

pub(super) const LINKS: &[Link] = &[Link {
    anchors: &["ncloud_access_control_group"],
    part: "ncloud_access_control_group_rule",
    named: Named::Anchor(&["access_control_group_no"]),
    identities: &["access_control_group_no", "id"],
}];
