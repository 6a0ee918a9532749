//! The links, by the arguments of the alicloud provider (1.222 or later).

use super::{Link, Named};

const fn of_bucket(part: &'static str) -> Link {
    Link { anchors: &["alicloud_oss_bucket"], part, named: Named::Anchor(&["bucket"]), identities: &["bucket", "id"] }
}

pub(super) const LINKS: &[Link] = &[
    of_bucket("alicloud_oss_bucket_logging"),
    of_bucket("alicloud_oss_bucket_server_side_encryption"),
    of_bucket("alicloud_oss_bucket_transfer_acceleration"),
    of_bucket("alicloud_oss_bucket_versioning"),
];
