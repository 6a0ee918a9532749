//! The links, by the arguments of the oci provider.

use super::{Link, Named};

const fn of_user(part: &'static str) -> Link {
    Link { anchors: &["oci_identity_user"], part, named: Named::Anchor(&["user_id"]), identities: &["id"] }
}

pub(super) const LINKS: &[Link] = &[of_user("oci_identity_api_key"), of_user("oci_identity_user_group_membership")];
