//! What workflows of GitHub Actions sign in as (GitHub Docs, "`OpenID` Connect reference").

use palisade_model::{Attr, Truth};

/// Whether a subject is of one owner: `repo:OWNER/…`, the owner without a wildcard.
pub fn is_of_one_owner(subject: Attr<'_>) -> Truth {
    subject.test_text(|subject| {
        let owner = subject.strip_prefix("repo:").and_then(|rest| rest.split_once('/')).map(|(owner, _)| owner);
        owner.is_some_and(|owner| !owner.is_empty() && !owner.contains(['*', '?']))
    })
}
