//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod approval;
#[path = "approval/meta.rs"]
mod approval_meta;
mod approvals;
#[path = "approvals/meta.rs"]
mod approvals_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.linked.push((&approval_meta::META, Check::new(approval::check)));
    catalogue.resource.push((&approvals_meta::META, Check::new(approvals::check)));
}
