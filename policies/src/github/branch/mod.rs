//! Made by `cargo xtask gen` from the folders here: nobody edits this file.

mod signed_commits;
#[path = "signed_commits/meta.rs"]
mod signed_commits_meta;
mod two_reviews;
#[path = "two_reviews/meta.rs"]
mod two_reviews_meta;

use palisade_policy::Check;

use crate::Catalogue;

/// Adds the policies here.
pub fn add(catalogue: &mut Catalogue) {
    catalogue.resource.push((&signed_commits_meta::META, Check::new(signed_commits::check)));
    catalogue.resource.push((&two_reviews_meta::META, Check::new(two_reviews::check)));
}
