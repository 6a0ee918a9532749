//! Statements that deny everyone everything (Amazon S3 User Guide, "Bucket policies").

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;
use palisade_views::iam::{PolicyDocument, Statement};

fn locks_out(statement: &Statement<'_>) -> Truth {
    let everything = || statement.is_every_action().or(statement.any_action(|one| one.eq_ignore_ascii_case("s3:*")));
    let everyone = || statement.is_for_everyone().and_then(|| statement.has_condition().not());
    statement.allows().not().and_then(everything).and_then(everyone)
}

/// Denies each policy with such a statement.
pub fn check(holder: &Resource<'_>, cx: &mut Cx<'_>) {
    let document = PolicyDocument::read(holder.get("policy"));
    cx.deny_if(document.any(locks_out), document.at(), || "the policy locks everyone out of the bucket");
}
