//! The links, by the arguments of the google provider.

use super::{Link, Named};

pub(super) const LINKS: &[Link] = &[Link {
    anchors: &["google_sql_user"],
    part: "google_sql_database_instance",
    named: Named::Part("instance"),
    identities: &["name", "id", "self_link"],
}];
